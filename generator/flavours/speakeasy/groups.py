"""Groups of methods as modules, and the methods themselves."""

from __future__ import annotations

from generator.flavours.speakeasy.code_imports import Imports
from generator.flavours.speakeasy.code_types import Side, TypePrinter, asynchronous
from generator.flavours.speakeasy.code_values import DefaultPrinter
from generator.flavours.speakeasy.code_views import (
    AcceptView,
    ChildView,
    GroupModule,
    Line,
    MethodView,
    OperationView,
    OverloadView,
)
from generator.flavours.speakeasy.models import doc_of
from generator.flavours.speakeasy.operations import OperationWriter
from generator.flavours.speakeasy.plan import (
    Argument,
    DeclRef,
    Group,
    Method,
    Model,
    Plan,
)
from generator.flavours.speakeasy.plan_methods import accept_member
from generator.python.literals import docstring, string
from generator.python.scope import Scope

_OWN = ("retries", "server_url", "timeout_ms", "http_headers")


class MethodWriter:
    """Writes the methods of one class; what they need is imported in its module."""

    def __init__(self, plan: Plan, group: Group, imports: Imports) -> None:
        self.plan = plan
        self.imports = imports
        self.types = TypePrinter(imports, self._ref)
        self.defaults = DefaultPrinter(
            imports, plan.declarations, lambda ref: self._ref(ref, "value")
        )
        self.operations = OperationWriter(plan, imports, self.types)
        self._constants = Scope()
        self._accepts: dict[str, AcceptView] = {}
        self._operation_views: list[OperationView] = []
        self._group = group

    def _ref(self, ref: DeclRef, side: Side) -> str:
        *parents, last = ref.place.path
        package = self.imports.local(".".join(parents), last)
        return f"{package}.{ref.typed_dict if side == 'input' else ref.name}"

    @property
    def accepts(self) -> tuple[AcceptView, ...]:
        """Enumerations of media types that methods written so far take."""
        return tuple(self._accepts.values())

    @property
    def operation_views(self) -> tuple[OperationView, ...]:
        """Operations of the methods written so far."""
        return tuple(self._operation_views)

    def method(self, method: Method) -> MethodView:
        """One method and its twin."""
        constant = self._constants.claim(f"_{method.name.strip('_').upper()}")
        self._operation_views.append(self.operations.view(method, constant))
        returned = self.operations.returns(method)
        prepare, request = self._request(method)
        call = [request, *_OWN]
        if any(argument.role == "security" for argument in method.arguments):
            call.append("security=security")
        accept = self._accept(method)
        streaming = method.response.streaming
        if streaming is not None:
            stream = string(streaming.stream.media_type or "")
            whole = string(streaming.whole.media_type or "")
            call.append(f"accept={stream} if {streaming.argument} is True else {whole}")
        if accept is not None:
            call.append(
                "accept=accept_header_override.value if accept_header_override is not None else None"
            )
        return MethodView(
            name=method.name,
            async_name=method.async_name,
            parameters=tuple(self._parameters(method, accept)),
            overloads=self._overloads(method) if streaming is not None else (),
            overload=self.imports.typing("overload") if streaming is not None else "",
            returns=returned,
            async_returns=asynchronous(returned),
            doc=docstring(_method_doc(method), indent="        "),
            deprecated=self._deprecated(method),
            prepare=prepare,
            call=", ".join(call),
            operation=constant,
            gives=returned != "None",
        )

    def _deprecated(self, method: Method) -> str | None:
        if method.deprecated is None:
            return None
        return f"@{self.imports.extensions('deprecated')}({string(method.deprecated)})"

    def _overloads(self, method: Method) -> tuple[OverloadView, ...]:
        """What a call gives by what is known of the argument that chooses it."""
        choice = method.response.streaming
        assert choice is not None
        use = self.imports
        whole, stream = self.operations.choices(choice)
        literal = use.typing("Literal")
        argument = next(one for one in method.arguments if one.name == choice.argument)
        rest = self._parameters(method, None)
        index = 2 + method.arguments.index(argument)
        given = "" if argument.required else " = False"
        either = f"{use.typing('Optional')}[bool]" if not argument.required else "bool"
        made = []
        for kind, returned in (
            (f"{use.typing('Union')}[{literal}[False], None]{given}", whole),
            (f"{literal}[True]", stream),
            (either + given, self.operations.returns(method)),
        ):
            parameters = [*rest[:index], f"{argument.name}: {kind}", *rest[index + 1 :]]
            made.append(
                OverloadView(
                    parameters=tuple(parameters),
                    returns=returned,
                    async_returns=asynchronous(returned),
                )
            )
        return tuple(made)

    def _accept(self, method: Method) -> str | None:
        name = method.response.accept_enum
        if name is not None and name not in self._accepts:
            enum = self.imports.use("enum", "Enum")
            scope = Scope()
            members = tuple(
                Line(text=f"{scope.claim(accept_member(media))} = {string(media)}")
                for media in method.response.accepts
            )
            self._accepts[name] = AcceptView(name=name, enum=enum, members=members)
        return name

    def _parameters(self, method: Method, accept: str | None) -> list[str]:
        made = ["self", "*"]
        made.extend(self._parameter(method, argument) for argument in method.arguments)
        use = self.imports
        utils = use.local("", "utils")
        optional = use.typing("Optional")
        unset = use.local("types", "UNSET")
        made.append(
            f"retries: {use.local('types', 'OptionalNullable')}[{utils}.RetryConfig] = {unset}"
        )
        made.append(f"server_url: {optional}[str] = None")
        made.append(f"timeout_ms: {optional}[int] = None")
        if accept is not None:
            made.append(f"accept_header_override: {optional}[{accept}] = None")
        made.append(f"http_headers: {optional}[{use.typing('Mapping')}[str, str]] = None")
        return made

    def _parameter(self, method: Method, argument: Argument) -> str:
        required = argument.field.required
        default = self._whole_default(method, argument) if argument.role == "request" else None
        if default is not None:
            required = True
        else:
            default = self.defaults.default(argument.type, argument.default, required=required)
        text = f"{argument.name}: {self.types.argument(argument.type, required=required)}"
        return text if default is None else f"{text} = {default}"

    def _whole_default(self, method: Method, argument: Argument) -> str | None:
        """A request of which everything may be left to the client's global parameters."""
        ref = argument.type.ref
        if method.globals_model is None or ref is None or method.request.body is not None:
            return None
        model = self.plan.declarations[ref]
        if isinstance(model, Model) and all(not field.required for field in model.fields):
            return f"{self._ref(ref, 'value')}()"
        return None

    # --- the request
    def _request(self, method: Method) -> tuple[tuple[str, ...], str]:
        """Statements before the call, and the expression of the request."""
        request = method.request
        if request.argument is not None:
            return (), request.argument
        inner = [argument for argument in method.arguments if argument.role == "body_field"]
        outer = [
            argument for argument in method.arguments if argument.role in ("parameter", "body")
        ]
        body = request.body
        if request.model is None:
            if body is None:
                return (), "None"
            if body.flattened and body.model is not None:
                return self._made("_request", body.model, inner), "_request"
            return (), outer[0].name if outer else "None"
        lines: tuple[str, ...] = ()
        parts = [
            self._keyword(argument, body.field if body and argument.role == "body" else None)
            for argument in outer
        ]
        if (
            body is not None
            and body.flattened
            and body.model is not None
            and body.field is not None
        ):
            lines = self._made("_body", body.model, inner)
            parts.append(f"{body.field}=_body")
        return (
            *lines,
            *_constructor("_request", self._ref(request.model, "value"), parts),
        ), "_request"

    def _made(self, local: str, model: DeclRef, arguments: list[Argument]) -> tuple[str, ...]:
        parts = [self._keyword(argument, None) for argument in arguments]
        return _constructor(local, self._ref(model, "value"), parts)

    def _keyword(self, argument: Argument, field: str | None) -> str:
        name = field if field is not None else argument.field.name
        return f"{name}={self._given(argument)}"

    def _given(self, argument: Argument) -> str:
        """The argument as the model takes it; the model itself turns dictionaries into models."""
        if self.types.bare(argument.type, "value") == self.types.bare(argument.type, "input"):
            return argument.name
        return f"{self.imports.local('utils.serializers', 'as_model')}({argument.name})"


def _constructor(local: str, name: str, parts: list[str]) -> tuple[str, ...]:
    return (f"{local} = {name}({', '.join(parts)})",)


def _method_doc(method: Method) -> str:
    head = [text for text in (method.summary, method.description) if text]
    lines = ["\n\n".join(dict.fromkeys(head)) or method.name, ""]
    for argument in method.arguments:
        text = " ".join((argument.description or "").split())
        lines.append(f":param {argument.name}: {text}".rstrip())
    lines.append(":param retries: Retry configuration of this call, instead of the default")
    lines.append(":param server_url: Server URL of this call, instead of the default")
    lines.append(":param timeout_ms: Timeout of this call in milliseconds, instead of the default")
    if method.response.accept_enum is not None:
        lines.append(":param accept_header_override: Media type to ask for, instead of the default")
    lines.append(":param http_headers: Headers to add to the request, or to replace")
    return "\n".join(lines)


def taken_names(group: Group) -> set[str]:
    """Names of a class body, which annotations inside it would find first."""
    found = {group.class_name, *(child.attribute for child in group.children)}
    for method in group.methods:
        found |= {method.name, method.async_name}
        if method.response.accept_enum is not None:
            found.add(method.response.accept_enum)
    return found


def children_of(group: Group, imports: Imports) -> tuple[tuple[ChildView, ...], tuple[str, ...]]:
    """The groups inside a group, and their imports. All else is imported before."""
    views = tuple(
        ChildView(
            attribute=child.attribute,
            class_name=child.class_name,
            local=imports.apart(child.class_name),
            module=child.module,
            doc=doc_of(child.description, "    "),
        )
        for child in group.children
    )
    lines = dict.fromkeys(
        f"from .{view.module} import {view.class_name}"
        + (f" as {view.local}" if view.local != view.class_name else "")
        for view in views
    )
    return views, tuple(sorted(lines))


def group_module(plan: Plan, group: Group) -> GroupModule:
    """The module of one group."""
    imports = Imports(taken_names(group), depth=0)
    writer = MethodWriter(plan, group, imports)
    methods = tuple(writer.method(method) for method in group.methods)
    base, optional, configuration = imports.local("basesdk", "BaseSDK"), "", ""
    if group.children:
        # A group called `object` would be meant by the annotation.
        hidden = any(child.attribute == "object" for child in group.children)
        parent = imports.typing("Any") if hidden else "object"
        optional = f"{imports.typing('Optional')}[{parent}]"
        configuration = imports.local("sdkconfiguration", "SDKConfiguration")
    children, child_imports = children_of(group, imports)
    for child in children:
        imports.exact(f".{child.module}", child.class_name, child.local)
    return GroupModule(
        module_doc=docstring(group.description or f"Methods of {group.class_name}."),
        imports=imports.lines(),
        typing_imports=child_imports,
        accepts=writer.accepts,
        operations=writer.operation_views,
        class_name=group.class_name,
        base=base,
        configuration=configuration,
        optional=optional,
        doc=doc_of(group.description, "    "),
        children=children,
        methods=methods,
    )
