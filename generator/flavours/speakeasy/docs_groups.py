"""Pages of groups: one for each class of methods, every method with sample, tables and errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.flavours.speakeasy.docs_models import description_cell, example_text
from generator.flavours.speakeasy.docs_table import table
from generator.flavours.speakeasy.docs_types import TypePrinter
from generator.flavours.speakeasy.plan import Argument, Group, Method, Plan
from generator.flavours.speakeasy.plan_groups import documentation, tag_docs
from generator.flavours.speakeasy.quirks import Quirks
from generator.flavours.speakeasy.samples_calls import Snippets
from generator.ir import Absent, Api

RETRIES = (
    "`retries`",
    "[Optional[utils.RetryConfig]](../../models/utils/retryconfig.md)",
    ":heavy_minus_sign:",
    "Configuration to override the default retry behavior of the client.",
)
_CALL_OPTIONS = (
    ("`server_url`", "*Optional[str]*", ":heavy_minus_sign:", "A server for this call alone."),
    ("`timeout_ms`", "*Optional[int]*", ":heavy_minus_sign:", "A time limit in milliseconds."),
    (
        "`http_headers`",
        "*Optional[Mapping[str, str]]*",
        ":heavy_minus_sign:",
        "Headers to send beside those of the client.",
    ),
)
_SNIPPET_COMMENTS = (2, 640)
"""The release of the original that began to put a comment before every sample."""
_NO_ACCESSOR = (2, 770)
"""The release of the original that left out the line with the accessor."""
_SERVER_URL = (
    "`server_url`",
    "*Optional[str]*",
    ":heavy_minus_sign:",
    "An optional server URL to use.",
    "http://localhost:8080",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationLine:
    """A line of the list of operations."""

    name: str
    label: str
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A snippet with its heading and the comment before it."""

    heading: str
    comment: str | None
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodSection:
    """The section of one method; ``label`` strikes the name of a deprecated one out."""

    label: str
    text: str
    deprecated: str | None
    samples: tuple[Sample, ...]
    parameters: tuple[str, ...]
    response: str | None
    errors: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPage:
    """A page of a group. ``accessor`` is the path of attributes, empty for the client itself."""

    title: str
    accessor: str
    overview: str
    operations: tuple[OperationLine, ...]
    sections: tuple[MethodSection, ...]
    newline: bool


def line_of(method: Method, quirks: Quirks) -> str:
    """The text of a method in lists."""
    text = method.summary or method.description or ""
    if quirks.loose_line_ends:
        return text
    return " ".join(text.strip().split("\n"))


class GroupPages:
    """Makes the pages of all groups."""

    def __init__(self, api: Api, plan: Plan, snippets: Snippets) -> None:
        self._api = api
        self._plan = plan
        self._snippets = snippets
        self._quirks = snippets.quirks
        self._release = snippets.options.generator_version
        self._printer = TypePrinter(plan, snippets.quirks, "../../")

    def pages(self) -> dict[str, GroupPage]:
        """The pages by path below ``docs/``."""
        return {
            f"sdks/{group.docs_folder}/README.md": self._page(group) for group in self._plan.groups
        }

    def _page(self, group: Group) -> GroupPage:
        root = not group.path
        title = group.title
        if root and not title.upper().endswith("SDK"):
            title = f"{title} SDK"
        return GroupPage(
            title=title,
            accessor=".".join(group.path) if self._release < _NO_ACCESSOR else "",
            overview=api_overview(self._api, self._quirks) if root else self._overview(group),
            operations=tuple(
                OperationLine(
                    name=method.name,
                    label=f"~~{method.name}~~" if method.deprecated else method.name,
                    summary=self._line(method),
                )
                for method in group.methods
            ),
            sections=tuple(self._section(method, group) for method in group.methods),
            newline=not self._quirks.no_final_newline,
        )

    def _prose(self, text: str | None) -> str:
        text = text or ""
        return text if self._quirks.loose_line_ends else text.strip()

    def _overview(self, group: Group) -> str:
        text = self._prose(group.description)
        return with_docs(text, tag_docs(self._api, group.tag))

    def _line(self, method: Method) -> str:
        text = line_of(method, self._quirks)
        return f"{text} :warning: **Deprecated**".strip() if method.deprecated else text

    def _section(self, method: Method, group: Group) -> MethodSection:
        response = None
        if method.response.type is not None:
            response = self._printer.response(
                method.response.type, optional=method.response.optional
            )
        return MethodSection(
            label=f"~~{method.name}~~" if method.deprecated else method.name,
            text=self._prose(method.description or method.summary),
            deprecated=method.deprecated,
            samples=self._samples(method, group),
            parameters=self._parameters(method),
            response=response,
            errors=errors_table(self._plan, method),
        )

    def _samples(self, method: Method, group: Group) -> tuple[Sample, ...]:
        found = self._snippets.usages(method, group)
        made = []
        for name, lines in found:
            comment = None
            if self._release >= _SNIPPET_COMMENTS:
                called = f' example="{name}"' if name else ""
                comment = (
                    f'<!-- UsageSnippet language="python" operationID="{method.operation_id}" '
                    f'method="{method.http_method.lower()}" path="{method.path}"{called} -->'
                )
            heading = "Example Usage" if len(found) == 1 else f"Example Usage: {name}"
            made.append(Sample(heading=heading, comment=comment, lines=lines))
        return tuple(made)

    def _parameters(self, method: Method) -> tuple[str, ...]:
        rows: list[tuple[str, ...]] = []
        examples: list[str] = []
        for argument in method.arguments:
            rows.append(self._row(argument))
            examples.append(_example(argument))
        rows.append(RETRIES)
        examples.append("")
        if method.servers:
            rows.append(_SERVER_URL[:4])
            examples.append(_SERVER_URL[4])
        if not self._quirks.call_options_hidden:
            rows.extend(_CALL_OPTIONS)
            examples.extend("" for _ in _CALL_OPTIONS)
        header: tuple[str, ...] = ("Parameter", "Type", "Required", "Description")
        # The sample of `server_url` alone does not make a column.
        if any(example for example in examples if example != _SERVER_URL[4]):
            header = (*header, "Example")
            rows = [(*row, example) for row, example in zip(rows, examples, strict=True)]
        return table(header, rows)

    def _row(self, argument: Argument) -> tuple[str, ...]:
        required = argument.field.required
        kind = self._printer.field(argument.field)
        text = description_cell(argument.field)
        if argument.role in ("request", "security"):
            ref = argument.type.ref
            if ref is not None:
                kind = f"[{ref.accessed}]({self._printer.link(ref)})"
            else:
                kind = self._printer.request(argument.type)
            if argument.role == "security":
                text = "The security requirements to use for the request."
            if self._quirks.request_is_required:
                required = True
        mark = ":heavy_check_mark:" if required else ":heavy_minus_sign:"
        return (f"`{argument.name}`", kind, mark, text)


def _example(argument: Argument) -> str:
    value = argument.field.doc_example
    return "" if isinstance(value, Absent) else example_text(value)


def errors_table(plan: Plan, method: Method) -> tuple[str, ...]:
    """The table of errors: modelled ones by status, then the default error."""
    rows: list[tuple[str, ...]] = []
    taken: set[str] = set()
    for case in method.errors:
        if case.error is None:
            continue
        rows.append((case.error.accessed, ", ".join(case.statuses), case.media_type or ""))
        taken.update(case.statuses)
    rest = [status for status in ("4XX", "5XX") if status not in taken]
    if rest:
        name = f"{plan.errors_place.accessor}.{plan.default_error}"
        rows.append((name, ", ".join(rest), "\\*/\\*"))
    return table(("Error Type", "Status Code", "Content Type"), rows)


def with_docs(text: str, docs: Mapping[str, str]) -> str:
    """A text and the link of its external documentation below it."""
    if "url" not in docs:
        return text
    link = f"<{docs['url']}>"
    if docs.get("description"):
        link = f"{docs['description']}\n{link}"
    return f"{text}\n\n{link}" if text else link


def api_overview(api: Api, quirks: Quirks) -> str:
    """Title, summary and description of the API as the pages of the client give them."""
    info = api.info
    docs = documentation(api.external_docs)
    summary = (info.summary or "").strip()
    description = (info.description or "").replace("\r\n", "\n")
    description = description.lstrip() if docs and quirks.loose_line_ends else description.strip()
    if summary:
        return with_docs(description or f"{info.title}: {summary}", docs)
    return with_docs(f"{info.title}: {description}" if description else info.title, docs)
