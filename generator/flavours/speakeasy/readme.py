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
from generator.flavours.speakeasy.names import class_name
from generator.flavours.speakeasy.plan import (
    Group,
    Method,
    Model,
    Plan,
    Type,
)
from generator.flavours.speakeasy.plan_groups import documentation
from generator.flavours.speakeasy.quirks import CORRECTED, Quirks
from generator.flavours.speakeasy.readme_sections import (
    ErrorSection,
    ServerSection,
    error_section,
    server_section,
)
from generator.flavours.speakeasy.readme_snippets import ReadmeSnippets
from generator.flavours.speakeasy.readme_tables import globals_table, schemes_of, security_table
from generator.flavours.speakeasy.readme_words import Facts, Words, fixed_words, own_words
from generator.flavours.speakeasy.samples_calls import Snippets
from generator.ir import Api
from generator.python.literals import one_line

_SPELLED = (2, 680)
_GAP = (2, 710)
"""The releases that mended the word and the missing line of the section on usage."""
_TITLED = (2, 740)
"""The first release whose list of operations calls groups by their titles: after 2.707."""
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

    words: Words
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


def full_overview(api: Api, quirks: Quirks) -> str:
    """Title, summary and description of the API, and where more is said."""
    docs = documentation(api.external_docs)
    if "url" not in docs:
        return _told(api).strip()
    said = one_line(docs.get("description") or docs["url"])
    told = _told(api) if quirks.loose_line_ends else _told(api).strip()
    return f"{told}\n\nFor more information about the API: [{said}]({one_line(docs['url'])})"


def _told(api: Api) -> str:
    info = api.info
    summary = (info.summary or "").strip()
    description = (info.description or "").lstrip().replace("\r\n", "\n")
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
    words = _words(plan, snippets, with_globals)
    page = ReadmePage(
        words=words,
        title=settings.project,
        package=plan.package,
        sdk=plan.sdk_class,
        overview=full_overview(api, snippets.quirks),
        contents=(),
        placeholder=snippets.quirks.section_placeholder,
        unlisted=not snippets.options.published,
        gap=snippets.quirks.section_placeholder
        and _WIDE[0] <= snippets.options.generator_version < _WIDE[1],
        install=_install(settings, snippets, words),
        python=">=3.9" if snippets.options.generator_version < (2, 740) else ">=3.10",
        project=settings.project,
        usages=_usages(methods, made),
        asynchronous=_spelled(snippets),
        usage_gap=not snippets.quirks.usage_wording or snippets.options.generator_version >= _GAP,
        newline=not snippets.quirks.no_final_newline,
        security=security_table(plan, snippets.quirks),
        security_snippet=made.section(first) if first and security else (),
        operation_security_snippet=made.section(own_security) if own_security else (),
        groups=tuple(
            _group_links(plan, base, titled=snippets.options.generator_version >= _TITLED)
        ),
        globals=globals_table(plan),
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


def _words(plan: Plan, snippets: Snippets, with_globals: Method | None) -> Words:
    """The sentences of the sections, about this SDK."""
    security, server = plan.security, plan.servers[0]
    default = server.url
    for variable in server.variables:
        default = default.replace("{" + variable.wire_name + "}", variable.default)
    told = plan.globals[0] if plan.globals else None
    made = snippets.client_arguments(with_globals, snippets.imports(), "", every_global=True)
    values = {argument.name: one_line(argument.value) for argument in made}
    facts = Facts(
        sdk=plan.sdk_class,
        security_argument=security.argument if security else "",
        security_flattened=security.flattened if security else False,
        schemes=len(schemes_of(plan.model(security.model).fields)) if security else 0,
        servers_by_name=any(server.name for server in plan.servers),
        servers_listed=len(plan.servers) > 1 or bool(server.name),
        server_template=one_line(server.url),
        server_default=one_line(default),
        global_name=one_line(told.wire_name) if told else "",
        global_value=values.get(told.key, "") if told else "",
        global_method=with_globals.name if with_globals else "",
        globals_count=len(plan.globals),
        globals_in_environment=any(field.env for field in plan.globals),
        debug_variable=f"{plan.env_prefix}_DEBUG",
    )
    return fixed_words(facts) if snippets.quirks.readme_wording else own_words(facts)


def _install(
    settings: FlavourSettings, snippets: Snippets, words: Words
) -> tuple[tuple[str, str, str], ...]:
    """Title, command and a word on every package manager; older releases left uv out."""
    options = snippets.options
    name = settings.project
    if not options.published:
        name = f"git+{options.repository.removesuffix('.git') or '<UNSET>'}.git"
    ways = (
        ("uv", f"uv add {name}", words.managers[0]),
        ("PIP", f"pip install {name}", words.managers[1]),
        ("Poetry", f"poetry add {name}", words.managers[2]),
    )
    return ways[1:] if options.package_manager == "pip" else ways


def _spelled(snippets: Snippets) -> str:
    older = snippets.quirks.usage_wording and snippets.options.generator_version < _SPELLED
    return "asychronous" if older else "asynchronous"


def _group_links(plan: Plan, base: str, *, titled: bool) -> Iterable[GroupLinks]:
    yield from _links_below(plan.root, base, 3, titled=titled, is_root=True)


def _links_below(
    group: Group, base: str, level: int, *, titled: bool, is_root: bool
) -> Iterable[GroupLinks]:
    """The links of a group and those below it. Later releases call groups by their titles
    (``titled``), and a group without methods of its own moves nothing to the right."""
    page = f"{base}docs/sdks/{group.docs_folder}/README.md"
    path = map(class_name, group.path) if titled else group.path
    label = ".".join(path) or f"{group.title} SDK"
    shown = bool(group.methods) or (not is_root and not group.children)
    if shown:
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
    below = level if is_root or (titled and not shown) else level + 1
    for child in sorted(group.children, key=lambda child: child.attribute):
        yield from _links_below(child, base, min(below, 6), titled=titled, is_root=False)


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
