"""Snippets of the README: the same calls as on group pages, in other surroundings."""

from __future__ import annotations

from generator.flavours.speakeasy.docs_types import plain_type
from generator.flavours.speakeasy.plan import ErrorClass, Method
from generator.flavours.speakeasy.samples_calls import ClientArgument, Snippets
from generator.flavours.speakeasy.samples_print import INDENT, Imports
from generator.python import literals

_RETRY = 'RetryConfig("backoff", BackoffStrategy(1, 50, 1.1, 100), False)'
_SHOWN = 5
"""How many properties of an error's data are printed."""


class ReadmeSnippets:
    """Makes the README's snippets; each gives finished lines."""

    def __init__(self, snippets: Snippets) -> None:
        self._snippets = snippets
        self._plan = snippets.plan
        self.quirks = snippets.quirks

    def globals(self, method: Method) -> tuple[str, ...]:
        """A call of a client that was given all global parameters."""
        return self._snippets.usage(method, every_global=True)

    def section(self, method: Method) -> tuple[str, ...]:
        """A call as its own section shows it."""
        return self._snippets.usage(method)

    def usage(self, method: Method) -> tuple[str, ...]:
        """The first, synchronous snippet."""
        return ("# Synchronous Example", *self._snippets.usage(method)[:-1])

    def usage_async(self, method: Method) -> tuple[str, ...]:
        """The same call with ``await``."""
        imports = self._snippets.imports()
        imports.modules.add("asyncio")
        inner = INDENT * 2
        arguments = self._snippets.client_arguments(method, imports, inner)
        called = self._snippets.call(method, imports, inner, asynchronous=True)
        return (
            "# Asynchronous Example",
            *imports.lines(),
            "",
            f"async def main(){_returns(self._snippets)}:",
            "",
            *self._snippets.client(arguments, prefix="async with", indent=INDENT),
            "",
            *f"{inner}{called}".split("\n"),
            "",
            *self._snippets.handling(method, inner, asynchronous=True),
            "",
            "asyncio.run(main())",
        )

    def _call(
        self, method: Method, imports: Imports, first: tuple[ClientArgument, ...], *, retry: bool
    ) -> tuple[str, ...]:
        arguments = [*first, *self._snippets.client_arguments(method, imports, INDENT)]
        named = dict.fromkeys(argument.name for argument in first)
        arguments = [
            argument
            for index, argument in enumerate(arguments)
            if index < len(first) or argument.name not in named
        ]
        called = self._snippets.call(method, imports, INDENT, retry=retry)
        return (
            *imports.lines(),
            "",
            "",
            *self._snippets.client(arguments),
            "",
            *f"{INDENT}{called}".split("\n"),
            "",
            *self._snippets.handling(method, INDENT),
            "",
        )

    def _retrying(self) -> Imports:
        imports = self._snippets.imports()
        imports.add(f"{self._plan.package}.utils", "BackoffStrategy")
        imports.add(f"{self._plan.package}.utils", "RetryConfig")
        return imports

    def retry_call(self, method: Method) -> tuple[str, ...]:
        """A call with a retry configuration of its own."""
        return self._call(method, self._retrying(), (), retry=True)

    def retry_client(self, method: Method) -> tuple[str, ...]:
        """A client with a retry configuration."""
        config = ClientArgument(name="retry_config", value=_RETRY)
        return self._call(method, self._retrying(), (config,), retry=False)

    def server_choice(self, method: Method, named: bool) -> tuple[str, ...]:
        """A client that uses another of the document's servers."""
        servers = self._plan.servers
        chosen = servers[-1] if len(servers) > 1 else servers[0]
        if named:
            argument = ClientArgument(name="server", value=literals.string(chosen.name or ""))
        else:
            argument = ClientArgument(name="server_idx", value=str(len(servers) - 1))
        return self._call(method, self._snippets.imports(), (argument,), retry=False)

    def server_url(self, method: Method) -> tuple[str, ...]:
        """A client with a server of the caller's."""
        url = self._plan.servers[-1].url or "https://api.example.com"
        for variable in self._plan.servers[-1].variables:
            url = url.replace("{" + variable.wire_name + "}", variable.default)
        argument = ClientArgument(name="server_url", value=literals.string(url))
        return self._call(method, self._snippets.imports(), (argument,), retry=False)

    def operation_server(self, method: Method) -> tuple[str, ...]:
        """A call with a server of its own."""
        lines = list(self._snippets.usage(method))
        url = literals.string(method.servers[0].url or "http://localhost:8080")
        for index in range(len(lines) - 1, -1, -1):
            if (
                lines[index].endswith(")")
                and index
                and not lines[index].lstrip().startswith("print")
            ):
                opened = lines[index].endswith("()")
                lines[index] = f"{lines[index][:-1]}{'' if opened else ', '}server_url={url})"
                break
        return tuple(lines)

    def errors(self, method: Method) -> tuple[str, ...]:
        """A call that catches what may go wrong."""
        snippets, plan = self._snippets, self._plan
        imports = snippets.imports()
        place = plan.errors_place
        imports.add(".".join((plan.package, *place.path[:-1])), place.accessor)
        arguments = snippets.client_arguments(method, imports, INDENT)
        inner = INDENT * 2
        called = snippets.call(method, imports, inner)
        lines = [*imports.lines(), "", "", *snippets.client(arguments)]
        lines.append(f"{INDENT}res = None" if method.response.type is not None else "")
        lines += [f"{INDENT}try:", "", *f"{inner}{called}".split("\n"), ""]
        lines += snippets.handling(method, inner)
        lines += ["", "", f"{INDENT}except {place.accessor}.{plan.base_error} as e:"]
        lines.append(f"{inner}# The base class for HTTP error responses")
        lines += [
            f"{inner}print(e.{name})"
            for name in ("message", "status_code", "body", "headers", "raw_response")
        ]
        lines.append("")
        case = next((case for case in method.errors if case.error is not None), None)
        if case is not None and case.error is not None:
            lines.append(f"{inner}# Depending on the method different errors may be thrown")
            lines.append(f"{inner}if isinstance(e, {case.error.accessed}):")
            lines += self._data_lines(case.error.accessed, method, inner + INDENT)
        return tuple(lines)

    def _data_lines(self, accessed: str, method: Method, indent: str) -> list[str]:
        for case in method.errors:
            if case.error is None or case.error.accessed != accessed:
                continue
            declaration = self._plan.declarations[case.error]
            if not isinstance(declaration, ErrorClass):
                continue
            fields = self._plan.model(declaration.data).fields[:_SHOWN]
            lines = []
            for field in fields:
                kind = plain_type(field.type)
                if not field.required:
                    bare = (
                        kind.removeprefix("Nullable[").removesuffix("]")
                        if field.type.nullable
                        else kind
                    )
                    kind = (
                        f"OptionalNullable[{bare}]" if field.type.nullable else f"Optional[{kind}]"
                    )
                lines.append(f"{indent}print(e.data.{field.name})  # {literals.one_line(kind)}")
            return lines or [f"{indent}pass"]
        return [f"{indent}pass"]

    def resources(self) -> tuple[str, ...]:
        """Clients as context managers."""
        snippets = self._snippets
        imports = snippets.imports()
        first = self._plan.methods[0] if self._plan.methods else None
        arguments = snippets.client_arguments(first, imports, INDENT * 2)
        arguments = [argument for argument in arguments if self._is_client(argument)]
        inner = INDENT * 2
        rest = [f"{inner}# Rest of application here..."]
        if not snippets.quirks.bodyless_blocks:
            rest.append(f"{inner}...")
        return (
            *imports.lines(),
            f"def main(){_returns(snippets)}:",
            "",
            *snippets.client(arguments, indent=INDENT),
            *rest,
            "",
            "",
            "# Or when using async:",
            f"async def amain(){_returns(snippets)}:",
            "",
            *snippets.client(arguments, prefix="async with", indent=INDENT),
            *rest,
        )

    def constructor(self) -> tuple[str, tuple[str, ...]]:
        """The import of the SDK for snippets that only make a client, and the arguments that it
        cannot do without."""
        imports = self._snippets.imports()
        security = self._plan.security
        needed: tuple[str, ...] = ()
        if (
            not self._snippets.quirks.missing_required
            and security is not None
            and security.required
        ):
            needed = tuple(
                f"{argument.name}={argument.value}"
                for argument in self._snippets.client_arguments(None, imports, INDENT)
                if argument.name == security.argument
            )
        return "\n".join(imports.lines()), needed

    def _is_client(self, argument: ClientArgument) -> bool:
        return argument.name not in {field.key for field in self._plan.globals}


def _returns(snippets: Snippets) -> str:
    """What a function of a sample says of its return."""
    return "" if snippets.quirks.untyped_main else " -> None"
