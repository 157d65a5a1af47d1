"""Pages of operations: what each does, and how every flavour calls it, in tabs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.flavours.base import Example, FlavourSettings, load_examples, load_flavour
from generator.ir import Api, Operation
from generator.render import Renderer
from generator.site.gfm import Slugs
from generator.site.pages import (
    Block,
    Contents,
    Heading,
    Listing,
    Markdown,
    Page,
    Request,
    Tab,
    Tabs,
)
from generator.site.shown import shown, shown_line

LABELS: Mapping[str, str] = {
    "speakeasy": "Speakeasy",
    "openapi_generator": "OpenAPI Generator 7",
    "openapi_generator_v6": "OpenAPI Generator 6",
}
"""The flavours with a client, in the order of their tabs, and what readers call them."""
_UNTAGGED = "Other operations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sdk:
    """An API with the settings of the package that the site describes."""

    name: str
    flavour: str
    api: Api
    settings: FlavourSettings


def examples_of(sdk: Sdk) -> dict[str, list[tuple[str, Example]]]:
    """Operation to (flavour, example), in the order of the flavours."""
    found: dict[str, list[tuple[str, Example]]] = {}
    for flavour in LABELS:
        settings = sdk.settings
        if flavour != sdk.flavour:  # the options of one flavour mean nothing to another
            known = load_flavour(flavour).options
            kept = {
                key: value
                for key, value in settings.options.items()
                if key in known and key in load_flavour(sdk.flavour).options
            }
            settings = replace(settings, options=kept, ledger={})
        for example in load_examples(flavour)(sdk.api, settings):
            found.setdefault(example.operation, []).append((flavour, example))
    return found


def operation_pages(sdk: Sdk, renderer: Renderer) -> tuple[Page, ...]:
    """The list of operations by tag, and a page for each tag."""
    examples = examples_of(sdk)
    slugs = Slugs()
    slugs.take("index")
    pages = []
    entries = []
    for tag, about, operations in _by_tag(sdk.api):
        tag = shown_line(tag) or _UNTAGGED
        name = f"{sdk.name}/operations/{slugs.take(tag)}"
        entries.append((tag, name))
        blocks: list[Block] = [Heading(level=1, text=tag)]
        if about:
            blocks.append(Markdown(text=shown(about), base="", size="part"))
        anchors = Slugs()
        for operation in operations:
            blocks.extend(_blocks(operation, sdk, anchors, examples, renderer))
        pages.append(Page(name=name, blocks=tuple(blocks)))
    first = Page(
        name=f"{sdk.name}/operations/index",
        blocks=(
            Heading(level=1, text="Operations"),
            Markdown(text=_intro(sdk), base="", size="part"),
            Listing(entries=tuple(entries)),
            Contents(caption="", entries=tuple(entries)),
        ),
    )
    return (first, *pages)


def _intro(sdk: Sdk) -> str:
    count = len(sdk.api.operations)
    return (
        f"{count} operation{'' if count == 1 else 's'}, each with an example in every flavour. "
        "The tabs remember what you choose."
    )


def _by_tag(api: Api) -> Iterator[tuple[str, str, list[Operation]]]:
    """Tag, what the document says of it, its operations: an operation stands under its first."""
    about = {tag.name: tag.description or tag.summary or "" for tag in api.tags}
    groups: dict[str, list[Operation]] = {name: [] for name in about}
    for operation in api.operations:
        first = operation.tags[0] if operation.tags else _UNTAGGED
        groups.setdefault(first, []).append(operation)
    return ((tag, about.get(tag, ""), found) for tag, found in groups.items() if found)


def _blocks(
    operation: Operation,
    sdk: Sdk,
    anchors: Slugs,
    examples: Mapping[str, list[tuple[str, Example]]],
    renderer: Renderer,
) -> Iterator[Block]:
    path = shown_line(f"{operation.method.upper()} {operation.path}")
    title = shown_line(operation.summary or "") or shown_line(operation.operation_id or "") or path
    anchor = anchors.take(shown_line(operation.operation_id or path))
    yield Heading(level=2, text=title, anchor=anchor)
    yield Request(
        method=operation.method.upper(),
        path=shown(operation.path),
        deprecated=operation.deprecated,
    )
    about = shown(operation.description or "")
    if about.strip() and about.strip() != title:
        yield Markdown(text=about, base="", size="part")
    tabs = _tabs(examples.get(operation.key, []), sdk, renderer)
    if tabs:
        yield Tabs(group="flavour", tabs=tabs)


def _tabs(examples: list[tuple[str, Example]], sdk: Sdk, renderer: Renderer) -> tuple[Tab, ...]:
    made: dict[str, list[Tab]] = {}
    for flavour, example in examples:
        own = flavour == sdk.flavour
        tab = Tab(
            label=example.variant or LABELS[flavour],
            key=example.variant or flavour,
            code=renderer.render(example.code).decode("utf-8"),
            page=f"{sdk.name}/reference/{example.page.removesuffix('.md')}" if own else "",
            anchor=example.anchor,
        )
        made.setdefault(flavour, []).append(tab)
    return tuple(
        tabs[0]
        if len(tabs) == 1 and tabs[0].key == flavour
        else Tab(label=LABELS[flavour], key=flavour, tabs=tuple(tabs))
        for flavour, tabs in made.items()
    )
