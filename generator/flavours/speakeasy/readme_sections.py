"""Sections of the README that take more than one snippet: errors and servers."""

from __future__ import annotations

from dataclasses import dataclass

from generator.flavours.speakeasy.docs_table import narrow_table
from generator.flavours.speakeasy.plan import DeclRef, ErrorClass, Method, Plan
from generator.flavours.speakeasy.readme_snippets import ReadmeSnippets
from generator.python.literals import double_quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorLine:
    """An error class: its module, what it means, its statuses, where it applies."""

    name: str
    link: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorSection:
    """What the section on errors needs."""

    base: str
    base_link: str
    properties: tuple[str, ...]
    snippet: tuple[str, ...]
    primary: tuple[ErrorLine, ...]
    other: tuple[ErrorLine, ...]
    other_count: int
    starred: bool
    """Whether some error is not one of every method."""
    validation_link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSection:
    """What the section on servers needs; tables are empty where there is nothing to choose."""

    by_index: tuple[str, ...]
    index_snippet: tuple[str, ...]
    by_name: bool
    variables: tuple[str, ...]
    url_snippet: tuple[str, ...]
    operation_snippet: tuple[str, ...]


def error_section(plan: Plan, made: ReadmeSnippets, base: str) -> ErrorSection | None:
    """The section on errors, None when there is nothing to call."""
    methods = plan.methods
    if not methods:
        return None
    chosen = next((method for method in methods if method.errors), methods[0])
    folder = (
        f"{base or './'}src/{plan.package.replace('.', '/')}/{'/'.join(plan.errors_place.path)}"
    )
    rows = [
        ("`err.message`", "`str`", "Error message"),
        ("`err.status_code`", "`int`", "HTTP response status code eg `404`"),
        ("`err.headers`", "`httpx.Headers`", "HTTP response headers"),
        ("`err.body`", "`str`", "HTTP body. Can be empty string if no body is returned."),
        ("`err.raw_response`", "`httpx.Response`", "Raw HTTP response"),
    ]
    uses: dict[DeclRef, list[str]] = {}
    counts: dict[DeclRef, int] = {}
    for method in methods:
        seen: set[DeclRef] = set()
        for case in method.errors:
            if case.error is None:
                continue
            known = uses.setdefault(case.error, [])
            known.extend(status for status in case.statuses if status not in known)
            seen.add(case.error)
        for ref in sorted(seen, key=lambda ref: ref.name):
            counts[ref] = counts.get(ref, 0) + 1
    if uses:
        rows.append(
            (
                "`err.data`",
                "",
                "Optional. Some errors may contain structured data. "
                "[See Error Classes](#error-classes).",
            )
        )
    primary: list[ErrorLine] = []
    other: list[ErrorLine] = []
    for ref, statuses in sorted(uses.items(), key=lambda use: -counts[use[0]]):
        declaration = plan.declarations[ref]
        text = declaration.description if isinstance(declaration, ErrorClass) else None
        common = counts[ref] * 2 >= len(methods)
        note = f" Applicable to {counts[ref]} of {len(methods)} methods.*"
        if common:
            note = "" if counts[ref] == len(methods) else " *"
        said = " ".join((text or "").split())
        head = f"{said}{'' if said.endswith('.') else '.'} " if said else ""
        codes = ", ".join(f"`{status}`" for status in statuses)
        told = f"Status code {codes}." if len(statuses) == 1 or not head else ""
        line = ErrorLine(
            name=ref.name,
            link=f"{folder}/{ref.name.lower() if made.quirks.error_files else ref.module}.py",
            text=f"{head}{told}".strip() + note,
        )
        (primary if common else other).append(line)
    return ErrorSection(
        base=plan.base_error,
        base_link=f"{folder}/{plan.base_error.lower()}.py",
        properties=narrow_table(("Property", "Type", "Description"), rows),
        snippet=made.errors(chosen),
        primary=tuple(primary),
        other=tuple(other),
        other_count=len(other) + 5,
        starred=any(count < len(methods) for count in counts.values()),
        validation_link=f"{folder}/responsevalidationerror.py",
    )


def server_section(plan: Plan, made: ReadmeSnippets, first: Method | None) -> ServerSection:
    """The section on servers."""
    servers = plan.servers
    named = any(server.name for server in servers)
    several = len(servers) > 1
    rows = []
    for index, server in enumerate(servers):
        label = f"`{server.name}`" if named else str(index)
        rows.append((label, f"`{server.url}`", server.description or ""))
    described = any(server.description for server in servers)
    header = ("Name" if named else "#", "Server", "Description")
    if not described:
        rows_short = [(row[0], row[1]) for row in rows]
        listed = narrow_table(header[:2], rows_short)
    else:
        listed = narrow_table(header, rows)
    exact = made.quirks.readme_wording
    variables: list[tuple[str, ...]] = [
        (
            f"`{variable.name}`",
            f"`{variable.name}: {f'models.{variable.enum_name}' if exact and variable.enum_name else 'str'}`",
            "<br/>".join(f"- `{double_quoted(value)}`" for value in variable.values),
            f"`{double_quoted(variable.default)}`",
            variable.description or "",
        )
        for variable in plan.server_variables
    ]
    own = next((method for method in plan.methods if method.servers), None)
    titles = ["Variable", "Parameter", "Supported Values", "Default", "Description"]
    if not any(row[2] for row in variables):
        titles.pop(2)
        variables = [(*row[:2], *row[3:]) for row in variables]
    return ServerSection(
        by_index=listed if several else (),
        index_snippet=made.server_choice(first, named) if first and several else (),
        by_name=named,
        variables=(narrow_table(titles, variables) if variables else ()),
        url_snippet=made.server_url(first) if first else (),
        operation_snippet=made.operation_server(own) if own else (),
    )
