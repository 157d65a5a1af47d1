"""The SDK class and its configuration: credentials, servers, global parameters, groups."""

from __future__ import annotations

from generator.flavours.speakeasy.code_imports import Imports
from generator.flavours.speakeasy.code_types import Side, TypePrinter
from generator.flavours.speakeasy.code_views import (
    ConfigurationModule,
    EnumView,
    Line,
    SdkModule,
)
from generator.flavours.speakeasy.groups import MethodWriter, children_of, taken_names
from generator.flavours.speakeasy.models import doc_of
from generator.flavours.speakeasy.names import member_name
from generator.flavours.speakeasy.plan import (
    DeclRef,
    Field,
    GlobalSecurity,
    Plan,
    ServerVariablePlan,
)
from generator.python.literals import comment, docstring, string
from generator.python.scope import Scope

_CASTS = {"str": "str", "int": "int", "float": "float"}


def _class(imports: Imports, ref: DeclRef) -> str:
    *parents, last = ref.place.path
    return f"{imports.local('.'.join(parents), last)}.{ref.name}"


def _named(plan: Plan) -> bool:
    return bool(plan.servers) and all(server.name is not None for server in plan.servers)


class _Constructor:
    """The pieces of the constructor, in the order of its parameters."""

    def __init__(self, plan: Plan, imports: Imports) -> None:
        self.plan = plan
        self.imports = imports
        self.parameters: list[str] = ["self"]
        self.docs: list[str] = []
        self.server: list[str] = []
        self.configuration: list[str] = []
        self.types = TypePrinter(imports, self._ref)

    def _ref(self, ref: DeclRef, side: Side) -> str:
        return _class(self.imports, ref)

    def build(self) -> None:
        """Fill everything in."""
        if self.plan.security is not None:
            self._security(self.plan.security)
        self._globals()
        self._variables()
        use = self.imports
        optional = use.typing("Optional")
        choice = "server: {0}[str] = None" if _named(self.plan) else "server_idx: {0}[int] = None"
        told = (
            "The server to use, by name"
            if _named(self.plan)
            else "The server to use, by its place in the list"
        )
        unset, nullable = use.local("types", "UNSET"), use.local("types", "OptionalNullable")
        common = (
            (choice.format(optional), told),
            (f"server_url: {optional}[str] = None", "The server to use, by URL"),
            (
                f"url_params: {optional}[{use.typing('Dict')}[str, str]] = None",
                "Values of the variables in server_url",
            ),
            (
                f"client: {optional}[{use.local('httpclient', 'HttpClient')}] = None",
                "The client of all synchronous methods",
            ),
            (
                f"async_client: {optional}[{use.local('httpclient', 'AsyncHttpClient')}] = None",
                "The client of all asynchronous methods",
            ),
            (
                f"retry_config: {nullable}[{use.local('utils.retries', 'RetryConfig')}] = {unset}",
                "When to send again what failed; None for never",
            ),
            (f"timeout_ms: {optional}[int] = None", "Timeout of each call in milliseconds"),
            (
                f"debug_logger: {optional}[{use.local('utils.logger', 'Logger')}] = None",
                "Logs requests and answers, without credentials",
            ),
        )
        for parameter, doc in common:
            self._parameter(parameter, doc)
        self.configuration.append("server=server" if _named(self.plan) else "server_idx=server_idx")

    def _parameter(self, text: str, doc: str | None) -> None:
        self.parameters.append(text)
        told = " ".join((doc or "").split())
        self.docs.append(f":param {text.partition(':')[0]}: {told}".rstrip())

    def _security(self, security: GlobalSecurity) -> None:
        use = self.imports
        union, callback, optional = (
            use.typing("Union"),
            use.typing("Callable"),
            use.typing("Optional"),
        )
        model = _class(use, security.model)
        name = security.argument
        if not security.flattened:
            text = f"{union}[{model}, {callback}[[], {model}]]"
            default = "" if security.required else " = None"
            annotation = text if security.required else f"{optional}[{text}]"
            self._parameter(f"{name}: {annotation}{default}", "Credentials, or what gives them")
            self.configuration.append(f"security={name}")
            return
        kind = self.types.bare(security.type, "value")
        if security.required:
            annotation = f"{union}[{kind}, {callback}[[], {kind}]]"
        else:
            annotation = f"{optional}[{union}[{optional}[{kind}], {callback}[[], {optional}[{kind}]]]] = None"
        self._parameter(
            f"{name}: {annotation}", f"The {name} required for authentication, or what gives it"
        )
        field = self._field(security)
        helper = use.local("utils.security", "flat_security")
        self.configuration.append(f"security={helper}(lambda: {model}, {string(field)}, {name})")

    def _field(self, security: GlobalSecurity) -> str:
        model = self.plan.model(security.model)
        names = [field.name for field in model.fields]
        return security.argument if security.argument in names else names[0]

    def _globals(self) -> None:
        if self.plan.globals_model is None:
            return
        given = []
        for field in self.plan.globals:
            text = self.types.field(field.type, required=False)
            self._parameter(f"{field.name}: {text} = {self._unset(field)}", field.description)
            given.append(f"{field.name}={self._from_env(field)}")
        self.configuration.append(
            f"globals={_class(self.imports, self.plan.globals_model)}({', '.join(given)})"
        )

    def _unset(self, field: Field) -> str:
        return self.imports.local("types", "UNSET") if field.type.nullable else "None"

    def _from_env(self, field: Field) -> str:
        cast = _CASTS.get(field.type.kind)
        if cast is None or not field.env or field.type.nullable:
            return field.name
        helper = self.imports.local("utils.values", "get_global_from_env")
        return f"{helper}({field.name}, {string(field.env[0])}, {cast})"

    def _variables(self) -> None:
        use = self.imports
        if not self.plan.server_variables:
            return
        optional = use.typing("Optional")
        for variable in self.plan.server_variables:
            kind = "str"
            if variable.enum_name is not None:
                kind = use.local("sdkconfiguration", variable.enum_name)
            self._parameter(f"{variable.name}: {optional}[{kind}] = None", variable.description)
        self.server.append(
            f"server_defaults: {_defaults_type(self.plan, use)} = {_defaults(self.plan)}"
        )
        self.configuration.append("server_defaults=server_defaults")


def _defaults_type(plan: Plan, imports: Imports) -> str:
    inner = f"{imports.typing('Dict')}[str, str]"
    return (
        f"{imports.typing('Dict')}[str, {inner}]"
        if _named(plan)
        else f"{imports.typing('List')}[{inner}]"
    )


def _defaults(plan: Plan) -> str:
    tables = []
    for server in plan.servers:
        entries = (
            f"{string(v.wire_name)}: {v.name} or {string(v.default)}" for v in server.variables
        )
        table = f"{{{', '.join(entries)}}}"
        tables.append(f"{string(server.name)}: {table}" if _named(plan) and server.name else table)
    joined = ", ".join(tables)
    return f"{{{joined}}}" if _named(plan) else f"[{joined}]"


def sdk_module(plan: Plan) -> SdkModule:
    """The module of the SDK class."""
    root = plan.root
    imports = Imports(taken_names(root), depth=0)
    writer = MethodWriter(plan, root, imports)
    methods = tuple(writer.method(method) for method in root.methods)
    constructor = _Constructor(plan, imports)
    constructor.build()
    typing_names = ("Dict", "List", "Optional", "TYPE_CHECKING", "Tuple", "Type", "cast")
    imports.fixed("typing", *typing_names)
    imports.fixed("types", "ModuleType", "TracebackType")
    for module, *names in (
        ("._hooks", "SDKHooks"),
        (".basesdk", "BaseSDK"),
        (".httpclient", "AsyncHttpClient", "ClientOwner", "HttpClient"),
        (".httpclient", "check_client", "close_clients"),
        (".sdkconfiguration", "SDKConfiguration"),
        (".types", "lazy"),
        (".utils.logger", "get_default_logger"),
        (".utils.url", "template_url"),
    ):
        imports.fixed(module, *names)
    imports.whole("weakref")
    imports.whole("httpx")
    children, child_imports = children_of(root, imports)
    return SdkModule(
        module_doc=docstring("The SDK: one object, its groups of methods loaded when first used."),
        imports=imports.lines(),
        typing_imports=child_imports,
        accepts=writer.accepts,
        operations=writer.operation_views,
        class_name=root.class_name,
        doc=doc_of(root.description, "    "),
        package=plan.package,
        children=children,
        parameters=tuple(constructor.parameters),
        parameter_docs=_documented(constructor.docs),
        server=tuple(constructor.server),
        configuration=tuple(constructor.configuration),
        methods=methods,
    )


def _documented(lines: list[str]) -> tuple[str, ...]:
    """The constructor's docstring, as its lines."""
    text = docstring("Make an SDK object.\n\n" + "\n".join(lines), indent="        ")
    return tuple(text.split("\n"))


def configuration_module(plan: Plan) -> ConfigurationModule:
    """The module of the configuration."""
    imports = Imports(depth=0)
    named = _named(plan)
    typing_imports: dict[str, None] = {}
    constants: list[Line] = []
    entries: list[Line] = []
    for server in plan.servers:
        note = comment(server.description, indent="    ") if server.description else None
        if named:
            constants.append(
                Line(
                    text=f"{server.constant} = {string(server.name or '')}",
                    doc=doc_of(server.description),
                )
            )
            entries.append(Line(text=f"{server.constant}: {string(server.url)}"))
        else:
            entries.append(Line(text=string(server.url), doc=note))
    first = plan.servers[0].constant if named and plan.servers else "0"
    for name in ("Dict", "Optional", "Tuple", "Union"):
        imports.typing(name)
    if plan.security is not None or plan.globals_model is not None:
        imports.typing("TYPE_CHECKING")
    security = "Optional[object]"
    for ref in (plan.security.model if plan.security else None, plan.globals_model):
        if ref is not None:
            *parents, last = ref.place.path
            typing_imports[f"from .{'.'.join(parents)} import {last}"] = None
    if plan.security is not None:
        imports.typing("Callable")
        model = f"{plan.security.model.place.accessor}.{plan.security.model.name}"
        security = f"Optional[Union[{model}, Callable[[], {model}]]]"
    globals_ = None
    if plan.globals_model is not None:
        globals_ = f"{plan.globals_model.place.accessor}.{plan.globals_model.name}"
    variables: tuple[str, ...] = ()
    if plan.server_variables:
        factory, made = "Field", ("Dict", "dict") if named else ("List", "list")
        kind = _defaults_type(plan, imports)
        variables = (
            f"server_defaults: {kind} = {factory}(default_factory={kind.replace(*made, 1)})",
        )
    imports.use("dataclasses", "dataclass")
    imports.fixed(".types.defaults", "Field")
    enums = variable_enums(plan)
    if enums:
        imports.use("enum", "Enum")
    return ConfigurationModule(
        imports=imports.lines(),
        typing_imports=tuple(sorted(typing_imports)),
        constants=tuple(constants),
        servers=tuple(entries),
        named=named,
        default_server=first or "0",
        globals=globals_,
        security=security,
        variables=variables,
        enums=enums,
    )


def variable_enums(plan: Plan) -> tuple[EnumView, ...]:
    """The enumerations of server variables."""
    return tuple(
        _variable_enum(variable)
        for variable in plan.server_variables
        if variable.enum_name is not None
    )


def _variable_enum(variable: ServerVariablePlan) -> EnumView:
    scope = Scope()
    return EnumView(
        name=variable.enum_name or "",
        bases="str, Enum",
        alias=None,
        doc=doc_of(variable.description, "    "),
        members=tuple(
            Line(text=f"{scope.claim(member_name(value))} = {string(value)}")
            for value in variable.values
        ),
    )
