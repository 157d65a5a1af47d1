"""The README: which sections there are, and the snippets and tables in them.

Sections stand between markers (``<!-- Start X [id] -->``) in a fixed order; a section that has
nothing to show is left out. README-PYPI has the same text with absolute links.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from generator.flavours.base import FlavourSettings
from generator.flavours.speakeasy.docs_groups import line_of
from generator.flavours.speakeasy.docs_table import narrow_table
from generator.flavours.speakeasy.docs_types import plain_type
from generator.flavours.speakeasy.plan import (
    Field,
    Group,
    Method,
    Model,
    Plan,
    SecurityBinding,
    Type,
)
from generator.flavours.speakeasy.quirks import CORRECTED, Quirks
from generator.flavours.speakeasy.readme_sections import (
    ErrorSection,
    ServerSection,
    error_section,
    server_section,
)
from generator.flavours.speakeasy.readme_snippets import ReadmeSnippets
from generator.flavours.speakeasy.samples_calls import Snippets
from generator.ir import Api

_SPELLED = (2, 680)
_GAP = (2, 710)
"""The releases that mended the word and the missing line of the section on usage."""
_WIDE = ((2, 690), (2, 720))
"""The releases between which an empty line more stood before the list of operations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodLink:
    """A method in the list of operations."""

    label: str
    link: str
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLinks:
    """A group in the list of operations; ``level`` is that of its heading."""

    heading: str
    link: str
    methods: tuple[MethodLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageExample:
    """A call that shows what the SDK is like; ``told`` when its heading tells one from others."""

    heading: str
    told: bool
    text: str
    lines: tuple[str, ...]
    asynchronous: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadmePage:
    """The README."""

    title: str
    package: str
    sdk: str
    overview: str
    contents: tuple[str, ...]
    placeholder: bool
    """Whether a comment keeps a place for sections to come."""
    unlisted: bool
    """Whether the package is on no index: then it is installed from its repository."""
    gap: bool
    """Whether two empty lines stand before the list of operations."""
    install: tuple[tuple[str, str, str], ...]
    python: str
    project: str
    usages: tuple[UsageExample, ...]
    asynchronous: str
    """The word, as releases of the original spelled it."""
    usage_gap: bool
    """Whether an empty line stands before the asynchronous sample."""
    newline: bool
    security: tuple[str, ...]
    security_argument: str
    security_flattened: bool
    security_snippet: tuple[str, ...]
    operation_security_snippet: tuple[str, ...]
    groups: tuple[GroupLinks, ...]
    globals: tuple[str, ...]
    globals_snippet: tuple[str, ...]
    stream_snippet: tuple[str, ...]
    jsonl_snippet: tuple[str, ...]
    pagination_snippet: tuple[str, ...]
    upload_snippet: tuple[str, ...]
    retry_snippet: tuple[str, ...]
    retry_config_snippet: tuple[str, ...]
    errors: ErrorSection | None
    servers: ServerSection
    resource_snippet: tuple[str, ...]
    client_imports: tuple[str, ...]
    sdk_import: str
    needed: tuple[str, ...]
    """Arguments that every client needs, where the samples are mended."""
    client_closes: bool
    """Whether the sample of a custom client closes the one that it wraps."""
    debug_variable: str | None


def full_overview(api: Api) -> str:
    """Title, summary and description of the API."""
    info = api.info
    summary = (info.summary or "").strip()
    description = (info.description or "").strip().replace("\r\n", "\n")
    head = f"{info.title}: {summary}" if summary else info.title
    if summary:
        return f"{head}\n\n{description}" if description else head
    return f"{head}: {description}" if description else head


def readme_page(
    api: Api, settings: FlavourSettings, snippets: Snippets, *, base: str = ""
) -> ReadmePage:
    """The view of the README; ``base`` is put before relative links."""
    plan = snippets.plan
    made = ReadmeSnippets(snippets)
    methods = plan.methods
    first = methods[0] if methods else None
    stream = _first(
        methods, lambda m: m.response.type is not None and m.response.type.kind == "sse"
    )
    lines = _first(
        methods, lambda m: m.response.type is not None and m.response.type.kind == "jsonl"
    )
    paged = _first(methods, lambda m: m.pagination is not None)
    upload = _first(methods, lambda m: _uploads(plan, m))
    own_security = _first(methods, lambda m: m.security.kind == "operation")
    with_globals = _first(methods, lambda m: m.globals_model is not None)
    security = plan.security
    sdk_import, needed = made.constructor()
    page = ReadmePage(
        title=settings.project,
        package=plan.package,
        sdk=plan.sdk_class,
        overview=full_overview(api),
        contents=(),
        placeholder=snippets.quirks.section_placeholder,
        unlisted=not snippets.options.published,
        gap=snippets.quirks.section_placeholder
        and _WIDE[0] <= snippets.options.generator_version < _WIDE[1],
        install=_install(settings, snippets),
        python=">=3.9" if snippets.options.generator_version < (2, 740) else ">=3.10",
        project=settings.project,
        usages=_usages(methods, made),
        asynchronous=_spelled(snippets),
        usage_gap=not snippets.quirks.usage_wording or snippets.options.generator_version >= _GAP,
        newline=not snippets.quirks.no_final_newline,
        security=_security_table(plan, snippets.quirks),
        security_argument=security.argument if security else "",
        security_flattened=security.flattened if security else False,
        security_snippet=made.section(first) if first and security else (),
        operation_security_snippet=made.section(own_security) if own_security else (),
        groups=tuple(_group_links(plan, base)),
        globals=_globals_table(plan),
        globals_snippet=made.globals(with_globals) if with_globals else (),
        stream_snippet=made.section(stream) if stream else (),
        jsonl_snippet=made.section(lines) if lines else (),
        pagination_snippet=made.section(paged) if paged else (),
        upload_snippet=made.section(upload) if upload else (),
        retry_snippet=made.retry_call(first) if first else (),
        retry_config_snippet=made.retry_client(first) if first else (),
        errors=error_section(plan, made, base),
        servers=server_section(plan, made, first),
        resource_snippet=made.resources(),
        client_imports=(
            ("import httpx",)
            if snippets.quirks.undefined_names
            else ("import httpx", "from typing import Any, Optional, Union")
        ),
        sdk_import=sdk_import,
        needed=needed,
        client_closes=not snippets.quirks.incomplete_client,
        debug_variable=f"{plan.env_prefix}_DEBUG" if plan.env_prefix else None,
    )
    return replace(page, contents=_contents(page, base))


def _usages(methods: tuple[Method, ...], made: ReadmeSnippets) -> tuple[UsageExample, ...]:
    """The calls that the document chooses (``x-speakeasy-usage-example``), else the first one."""
    chosen = [method for method in methods if method.usage_example] or list(methods[:1])
    told = [(method, _example_words(method)) for method in chosen]
    told.sort(key=lambda pair: pair[1][2])
    examples = []
    for number, (method, (title, text, _)) in enumerate(told, start=1):
        plain = "Example" if len(told) == 1 else f"Example {number}"
        examples.append(
            UsageExample(
                heading=title or plain,
                told=bool(title) or len(told) > 1,
                text=text,
                lines=made.usage(method),
                asynchronous=made.usage_async(method),
            )
        )
    return tuple(examples)


def _example_words(method: Method) -> tuple[str, str, float]:
    """Title, description and position of a chosen call."""
    told = method.operation.extensions.get("x-speakeasy-usage-example")
    table = told if isinstance(told, dict) else {}
    title, text, position = (table.get(key) for key in ("title", "description", "position"))
    numbered = isinstance(position, (int, float)) and not isinstance(position, bool)
    return (
        " ".join(title.split()) if isinstance(title, str) else "",
        text.strip() if isinstance(text, str) else "",
        float(position) if numbered and isinstance(position, (int, float)) else float("inf"),
    )


def _first(methods: Iterable[Method], test: Callable[[Method], bool]) -> Method | None:
    return next((method for method in methods if test(method)), None)


def _contains_file(plan: Plan, type_: Type) -> bool:
    if type_.kind == "file":
        return True
    if type_.item is not None:
        return _contains_file(plan, type_.item)
    found = plan.declarations.get(type_.ref) if type_.ref is not None else None
    return isinstance(found, Model) and found.role == "file"


def _uploads(plan: Plan, method: Method) -> bool:
    return any(_contains_file(plan, argument.type) for argument in method.arguments)


def _install(settings: FlavourSettings, snippets: Snippets) -> tuple[tuple[str, str, str], ...]:
    """Title, command and a word on every package manager; older releases left uv out."""
    options = snippets.options
    name = settings.project
    if not options.published:
        name = f"git+{options.repository.removesuffix('.git') or '<UNSET>'}.git"
    ways = (
        ("uv", f"uv add {name}", "*uv* installs and locks packages, and is fast at it."),
        ("PIP", f"pip install {name}", "*PIP* comes with Python."),
        ("Poetry", f"poetry add {name}", "*Poetry* keeps a project and its packages together."),
    )
    return ways[1:] if options.package_manager == "pip" else ways


_SCHEMES = {
    ("apiKey", None): "API key",
    ("http", "bearer"): "HTTP Bearer",
    ("http", "basic"): "HTTP Basic",
    ("http", "custom"): "Custom HTTP",
    ("oauth2", None): "OAuth2 token",
    ("openIdConnect", None): "OpenID Connect Discovery",
}


def _scheme_label(binding: SecurityBinding) -> str:
    kind = binding.scheme_type or "oauth2"
    sub = binding.sub_type if kind == "http" else None
    return _SCHEMES.get((kind, sub), kind)


def _security_table(plan: Plan, quirks: Quirks) -> tuple[str, ...]:
    security = plan.security
    if security is None:
        return ()
    rows: list[tuple[str, ...]] = []
    with_env = bool(plan.env_prefix)
    for field in plan.model(security.model).fields:
        binding = next((b for b in field.bindings if isinstance(b, SecurityBinding)), None)
        if binding is None:
            continue
        inner = _parts(plan, field)
        env = "<br/>".join(f"`{part.env[0]}`" for part in inner if part.env)
        if quirks.one_credential_variable and plan.env_prefix:
            env = f"`{plan.env_prefix}_{field.key.upper()}`"
        row = (f"`{field.key}`", binding.scheme_type or "", _scheme_label(binding))
        rows.append((*row, env) if with_env else row)
    header: tuple[str, ...] = ("Name", "Type", "Scheme")
    return narrow_table((*header, "Environment Variable") if with_env else header, rows)


def _parts(plan: Plan, field: Field) -> tuple[Field, ...]:
    if field.type.ref is not None and field.type.ref.kind == "model":
        return plan.model(field.type.ref).fields
    return (field,)


def _spelled(snippets: Snippets) -> str:
    older = snippets.quirks.usage_wording and snippets.options.generator_version < _SPELLED
    return "asychronous" if older else "asynchronous"


def _group_links(plan: Plan, base: str) -> Iterable[GroupLinks]:
    yield from _links_below(plan.root, base, 3, is_root=True)


def _links_below(group: Group, base: str, level: int, *, is_root: bool) -> Iterable[GroupLinks]:
    page = f"{base}docs/sdks/{group.docs_folder}/README.md"
    label = ".".join(group.path) or f"{group.title} SDK"
    if group.methods or (not is_root and not group.children):
        yield GroupLinks(
            heading=f"{'#' * level} [{label}]({page})",
            link=page,
            methods=tuple(
                MethodLink(
                    label=f"~~{method.name}~~" if method.deprecated else method.name,
                    link=f"{page}#{method.name}",
                    summary=line_of(method, CORRECTED)
                    + (" :warning: **Deprecated**" if method.deprecated else ""),
                )
                for method in group.methods
            ),
        )
    below = level if is_root else level + 1
    for child in sorted(group.children, key=lambda child: child.attribute):
        yield from _links_below(child, base, min(below, 6), is_root=False)


def _globals_table(plan: Plan) -> tuple[str, ...]:
    if not plan.globals:
        return ()
    rows = []
    for field in plan.globals:
        told = field.doc if field.doc != "N/A" else f"The {field.key} parameter."
        row = (field.key, plain_type(field.type), told)
        rows.append((*row, field.env[0] if field.env else ""))
    return narrow_table(("Name", "Type", "Description", "Environment"), rows)


def _contents(page: ReadmePage, base: str) -> tuple[str, ...]:
    """The lines of the table of contents: headings of the two upper levels, in order."""
    shown = [
        ("SDK Installation", True),
        ("IDE Support", True),
        ("SDK Example Usage", bool(page.usages)),
        ("Authentication", bool(page.security or page.operation_security_snippet)),
        ("Available Resources and Operations", True),
        ("Global Parameters", bool(page.globals)),
        ("Server-sent event streaming", bool(page.stream_snippet)),
        ("Json Streaming", bool(page.jsonl_snippet)),
        ("Pagination", bool(page.pagination_snippet)),
        ("File uploads", bool(page.upload_snippet)),
        ("Retries", bool(page.retry_snippet)),
        ("Error Handling", page.errors is not None),
        ("Server Selection", bool(page.servers.url_snippet)),
        ("Custom HTTP Client", True),
        ("Resource Management", True),
        ("Debugging", True),
    ]
    headings = [(1, page.title), *_headings(page.overview)]
    headings += [(2, title) for title, there in shown if there]
    headings += [(1, "Development"), (2, "Maturity"), (2, "Contributions")]
    seen: dict[str, int] = {}
    lines = []
    for level, title in headings:
        anchor = re.sub(r"[^\w\s-]|_", "", title.lower()).strip().replace(" ", "-")
        number = seen.get(anchor, 0)
        seen[anchor] = number + 1
        link = f"{base}#{anchor}" + (f"-{number}" if number else "")
        lines.append(f"{'  ' * (level - 1)}* [{title}]({link})")
    return tuple(lines)


def _headings(text: str) -> list[tuple[int, str]]:
    """Headings of the two upper levels in the text of a document, fenced code left out."""
    found: list[tuple[int, str]] = []
    fenced = False
    for line in text.split("\n"):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        heading = re.match(r"(##?) +(\S.*)", line)
        if heading is not None and not fenced:
            found.append((len(heading.group(1)), heading.group(2).strip(" #")))
    return found
