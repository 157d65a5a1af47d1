"""Whole snippets: the client made, a method called, its answer used.

Takes a method and its sample values, gives finished lines. README sections and group pages differ
only in the arguments of the client and in what surrounds the call.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.flavours.speakeasy.gen_config import Options
from generator.flavours.speakeasy.plan import (
    Argument,
    Field,
    GlobalSecurity,
    Group,
    Method,
    Model,
    ParamBinding,
    Plan,
    SecurityBinding,
)
from generator.flavours.speakeasy.plan_groups import owners
from generator.flavours.speakeasy.quirks import Quirks
from generator.flavours.speakeasy.samples_invent import Inventor, exemplary, invented
from generator.flavours.speakeasy.samples_print import INDENT, Imports, SamplePrinter
from generator.flavours.speakeasy.samples_values import (
    SampleValues,
    document_body,
    named_samples,
    sample_text,
    told_sample,
)
from generator.ir import ABSENT, Absent, Json, is_present
from generator.python import literals

_NAMED_SAMPLES = (2, 720)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientArgument:
    """An argument of the constructor in a snippet; ``value`` is source, lines indented by 4."""

    name: str
    value: str


class Snippets:
    """Makes snippets for one SDK."""

    def __init__(
        self,
        plan: Plan,
        options: Options,
        quirks: Quirks,
        ledger: Mapping[str, Json],
        first_security: tuple[str, ...],
    ) -> None:
        self.plan = plan
        self.options = options
        self.quirks = quirks
        self._ledger = ledger
        self._first_security = first_security
        self._owners = owners(plan.root)
        self._values: dict[str, SampleValues] = {}

    def values(self, method: Method) -> SampleValues:
        """The sample values of a method, found or made up once."""
        found = self._values.get(method.key)
        if found is None:
            body = method.request.body
            told = told_sample(
                method.operation,
                method.operation_id,
                body.media_type if body is not None else None,
                self._ledger,
            )
            always = self.options.optional_properties == "always"
            found = told if told is not None else invented(self.plan, method, optional=always)
            if "x-sample-values" not in method.operation.extensions and not self._named(method):
                media = body.media_type if body is not None else None
                written = document_body(method.operation, media)
                if is_present(written):
                    found = replace(found, body=written)
            self._values[method.key] = found
        return found

    def _named(self, method: Method) -> dict[str, SampleValues]:
        """Samples with names; before this release the original showed the first alone."""
        if self.options.generator_version < _NAMED_SAMPLES:
            return {}
        media = method.request.body.media_type if method.request.body is not None else None
        return named_samples(method.operation_id, media, self._ledger)

    def ledger(self) -> dict[str, Json]:
        """The values of all methods in the layout of a lock, for the next run to find."""
        made: dict[str, Json] = {}
        for method in self.plan.methods:
            if "x-sample-values" in method.operation.extensions:
                continue
            media = method.request.body.media_type if method.request.body is not None else None
            text = sample_text(self.values(method), media, self._named(method))
            if text != "{}":
                made[method.operation_id] = text
        return made

    def path(self, method: Method, group: Group | None = None) -> str:
        """How a method is reached: ``m_client.blueprints.executions``."""
        owner = group if group is not None else self._owners[method.key]
        return ".".join((self.plan.sdk_variable, *owner.path))

    def printer(self, imports: Imports) -> SamplePrinter:
        """A printer of values that adds to these imports."""
        return SamplePrinter(self.plan, imports, root_names=self.quirks.root_names)

    def imports(self) -> Imports:
        """Imports that hold the client's class already."""
        made = Imports()
        made.add(self.plan.package, self.plan.sdk_class)
        return made

    def client_arguments(
        self, method: Method | None, imports: Imports, indent: str, *, every_global: bool = False
    ) -> list[ClientArgument]:
        """Arguments of the constructor: a server where the document has none, the globals that a
        method reads, the credentials."""
        made: list[ClientArgument] = []
        if not any(server.url for server in self.plan.servers):
            made.append(ClientArgument(name="server_url", value='"https://api.example.com"'))
        made.extend(self._globals(method, imports, indent, every=every_global))
        security = self.plan.security
        if security is not None and (
            method is None
            or (method.operation.security != () and method.security.kind != "operation")
        ):
            value = self._credentials(security, imports, indent)
            if value is not None:
                made.append(ClientArgument(name=security.argument, value=value))
        return made

    def _globals(
        self, method: Method | None, imports: Imports, indent: str, *, every: bool
    ) -> list[ClientArgument]:
        if method is None or method.globals_model is None:
            return []
        printer = self.printer(imports)
        used = {field.wire_name: field for field in self.plan.model(method.globals_model).fields}
        values = self.values(method)
        made = []
        for field in self.plan.globals:
            if field.wire_name not in used and not every:
                continue
            value = _parameter_value(values, used.get(field.wire_name, field))
            if value is ABSENT:
                inventor = Inventor(self.plan, f"global {field.wire_name}", optional=True)
                value = inventor.field(field, field.key, 0, required=True)
            if is_present(value):
                made.append(
                    ClientArgument(name=field.key, value=printer.value(value, field.type, indent))
                )
        return made

    def _credentials(self, security: GlobalSecurity, imports: Imports, indent: str) -> str | None:
        model = self.plan.model(security.model)
        if security.flattened:
            return self._credential(model.fields[0], imports, indent)
        return self._security_model(model, imports, indent, self._first_security)

    def _security_model(
        self, model: Model, imports: Imports, indent: str, wanted: Iterable[str]
    ) -> str:
        printer = self.printer(imports)
        name = printer.need(model.ref)
        chosen = frozenset(wanted)
        fields = [f for f in model.fields if not chosen or f.wire_name in chosen] or model.fields
        inner = indent + INDENT
        lines = "".join(
            f"{inner}{field.key}={self._credential(field, imports, inner)},\n" for field in fields
        )
        return f"{name}(\n{lines}{indent})"

    def _credential(self, field: Field, imports: Imports, indent: str) -> str:
        if field.type.ref is not None and field.type.ref.kind == "model":
            inner = self.plan.model(field.type.ref)
            return self._security_model(inner, imports, indent, ())
        if is_present(field.doc_example) and isinstance(field.doc_example, str):
            return literals.string(field.doc_example)
        if self.quirks.blank_passwords and _of_basic(field):
            return '""'
        if field.env:
            imports.modules.add("os")
            return f'os.getenv({literals.string(field.env[0])}, "")'
        return literals.string(_placeholder(field))

    def client(
        self, arguments: Iterable[ClientArgument], *, prefix: str = "with", indent: str = ""
    ) -> list[str]:
        """The line or lines that open the client."""
        listed = list(arguments)
        name, variable = self.plan.sdk_class, self.plan.sdk_variable
        if not listed:
            return [f"{indent}{prefix} {name}() as {variable}:"]
        lines = [f"{indent}{prefix} {name}("]
        lines += [f"{indent}{INDENT}{item.name}={item.value}," for item in listed]
        lines.append(f"{indent}) as {variable}:")
        return lines

    def call(
        self,
        method: Method,
        imports: Imports,
        indent: str,
        *,
        group: Group | None = None,
        asynchronous: bool = False,
        retry: bool = False,
    ) -> str:
        """The call, with the assignment of its answer."""
        arguments = ", ".join(
            f"{name}={value}" for name, value in self._arguments(method, imports, indent)
        )
        if retry:
            config = 'RetryConfig("backoff", BackoffStrategy(1, 50, 1.1, 100), False)'
            if self.quirks.leading_comma:
                arguments = f"{arguments},\n{indent}{INDENT}{config}"
            else:
                arguments = f"{arguments}, retries={config}" if arguments else f"retries={config}"
        kind = method.response.type
        paged = method.pagination is not None and not self.quirks.loose_next
        if paged and kind is not None and kind.ref is not None:
            imports.add("typing", "Optional")
            imports.add("typing", "cast")
            if asynchronous:
                imports.add("typing", "Awaitable")
            SamplePrinter(self.plan, imports).need(kind.ref)
        name = method.async_name if asynchronous else method.name
        called = f"{self.path(method, group)}.{name}({arguments})"
        if asynchronous:
            called = f"await {called}"
        return called if method.response.type is None else f"res = {called}"

    def _arguments(
        self, method: Method, imports: Imports, indent: str
    ) -> Iterable[tuple[str, str]]:
        values = self.values(method)
        printer = self.printer(imports)
        for argument in method.arguments:
            if argument.role == "security" and argument.type.ref is not None:
                model = self.plan.model(argument.type.ref)
                first = _first_alternative(method)
                yield argument.name, self._security_model(model, imports, indent, first)
                continue
            value = self._argument_value(method, argument, values)
            if is_present(value):
                dicts = self.quirks.dicts_in_lists
                text = printer.argument(value, argument.type, indent, dicts=dicts)
                yield argument.name, text

    def _argument_value(
        self, method: Method, argument: Argument, values: SampleValues
    ) -> Json | Absent:
        value: Json | Absent = ABSENT
        hides = self.quirks.empty_default_hides and not argument.required
        if hides and argument.default == "" and self.options.optional_properties == "withExample":
            return ABSENT
        if argument.role == "parameter":
            value = _parameter_value(values, argument.field)
        elif argument.role == "body_field":
            if isinstance(values.body, dict):
                value = values.body.get(argument.field.wire_name, ABSENT)
            if value is ABSENT and self.options.optional_properties == "withExample":
                value = exemplary(self.plan, argument)
        elif argument.role == "request" and method.request.model is not None:
            value = self._whole(method, values)
        else:
            value = values.body
        if value is ABSENT and argument.required and not self.quirks.missing_required:
            inventor = Inventor(self.plan, method.key, optional=False)
            value = inventor.field(argument.field, argument.name, 0, required=True)
        nothing = isinstance(value, list) and not value
        if nothing and argument.required and not self.quirks.empty_files:
            inventor = Inventor(self.plan, method.key, optional=False)
            value = inventor.type(argument.type, argument.name, argument.name, 0, None)
        return value

    def _whole(self, method: Method, values: SampleValues) -> Json | Absent:
        assert method.request.model is not None
        made: dict[str, Json] = {}
        for field in self.plan.model(method.request.model).fields:
            body = method.request.body
            if body is not None and body.field == field.key:
                if is_present(values.body):
                    made[field.wire_name] = values.body
                continue
            value = _parameter_value(values, field)
            if is_present(value):
                made[field.wire_name] = value
        return made if made else ABSENT

    def handling(self, method: Method, indent: str, *, asynchronous: bool = False) -> list[str]:
        """What a snippet does with the answer."""
        kind = method.response.type
        if kind is None:
            return [f"{indent}# Use the SDK ..."]
        star = "async " if asynchronous else ""
        if method.response.envelope and method.pagination is None:
            held = next((case.field for case in method.response.cases if case.field), None)
            name = f"res.{held}" if held is not None else "res"
            shown = [f"{indent}# Handle response", f"{indent}print({name})"]
            return [f"{indent}assert {name} is not None", "", *shown]
        lines: list[str] = []
        if method.response.optional:
            lines = [f"{indent}assert res is not None", ""]
        chosen = method.response.streaming is not None and self.quirks.whole_as_stream
        if kind.kind in ("sse", "jsonl") or chosen:
            stream = "jsonl_stream" if kind.kind == "jsonl" else "event_stream"
            item = "item" if kind.kind == "jsonl" else "event"
            return [
                *lines,
                f"{indent}{star}with res as {stream}:",
                f"{indent}{INDENT}{star}for {item} in {stream}:",
                f"{indent}{INDENT}{INDENT}# handle {item}",
                f"{indent}{INDENT}{INDENT}print({item}, flush=True)",
            ]
        if method.pagination is not None:
            following = "res.next()"
            if not self.quirks.loose_next and kind.ref is not None:
                page = f"Optional[{kind.ref.accessed}]"
                following = (
                    f"await cast(Awaitable[{page}], res.next())"
                    if asynchronous
                    else f"cast({page}, res.next())"
                )
            return [
                f"{indent}while res is not None:",
                f"{indent}{INDENT}# Handle items",
                "",
                f"{indent}{INDENT}res = {following}",
            ]
        return [*lines, f"{indent}# Handle response", f"{indent}print(res)"]

    def usages(
        self, method: Method, group: Group | None = None
    ) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The snippets of a method's own section, with the names of their samples."""
        named = self._named(method)
        if not named:
            return (("", self.usage(method, group)),)
        made = []
        for name, values in named.items():
            self._values[method.key] = values
            made.append((name, self.usage(method, group)))
        self._values[method.key] = next(iter(named.values()))
        return tuple(made)

    def usage(
        self, method: Method, group: Group | None = None, *, every_global: bool = False
    ) -> tuple[str, ...]:
        """The snippet of a method."""
        imports = self.imports()
        arguments = self.client_arguments(method, imports, INDENT, every_global=every_global)
        called = self.call(method, imports, INDENT, group=group)
        return (
            *imports.lines(),
            "",
            "",
            *self.client(arguments),
            "",
            *f"{INDENT}{called}".split("\n"),
            "",
            *self.handling(method, INDENT),
            "",
        )


def _parameter_value(values: SampleValues, field: Field) -> Json | Absent:
    for binding in field.bindings:
        if isinstance(binding, ParamBinding):
            table = values.parameters.get(binding.location, {})
            return table.get(field.wire_name, ABSENT)
    return ABSENT


def _first_alternative(method: Method) -> tuple[str, ...]:
    for requirement in method.operation.security or ():
        if requirement.schemes:
            return tuple(use.key for use in requirement.schemes)
    return ()


def _of_basic(field: Field) -> bool:
    """Whether a field is a part of HTTP Basic."""
    return any(
        isinstance(b, SecurityBinding)
        and b.field_name in ("username", "password")
        and b.sub_type in ("basic", None)
        for b in field.bindings
    )


def _placeholder(field: Field) -> str:
    binding = next((b for b in field.bindings if isinstance(b, SecurityBinding)), None)
    if binding is not None and binding.scheme_type == "apiKey":
        return "<YOUR_API_KEY_HERE>"
    if binding is not None and binding.scheme_type == "http" and binding.sub_type == "bearer":
        return "<YOUR_BEARER_TOKEN_HERE>"
    return f"<YOUR_{field.key.upper()}_HERE>"
