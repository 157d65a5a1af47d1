"""From settings to the site: every package's pages, its operations in tabs, what changed."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator.diagnostics import Report
from generator.flavours.base import load_flavour
from generator.pipeline import flavour_settings, make_outputs, read_api
from generator.render import Renderer
from generator.settings import Settings
from generator.site.changes import changes_page
from generator.site.gfm import headings_of, text_of, tree_of
from generator.site.operations import LABELS, Sdk, operation_pages
from generator.site.pages import Card, Cards, Contents, Heading, Listing, Markdown, Page, Site
from generator.site.shown import shown_line

_LEFT_OUT = frozenset(["README-PYPI.md"])
"""Pages that repeat another one for another reader."""
_DOTTED = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)+")


def collect(
    jobs: Sequence[Settings],
    *,
    title: str,
    report: Report,
    guides: Path | None = None,
    since: str | None = None,
) -> Site:
    """The site of these packages, their pages in ``corrected`` mode, and of a folder of guides."""
    pages: list[Page] = []
    cards: list[Card] = []
    parts: list[Contents] = []
    for settings in jobs:
        section, card, contents = _section(settings, report, since)
        pages += section
        cards.append(card)
        parts.append(contents)
    parts, cards = _named(parts, cards, jobs)
    if guides is not None:
        written = _guides(guides)
        pages += written
        entries = tuple((_title(page), page.name) for page in written)
        parts.append(Contents(caption="Guides", entries=entries))
    first = Page(
        name="index",
        blocks=(Heading(level=1, text=title, anchor="top"), Cards(cards=tuple(cards)), *parts),
    )
    return Site(title=title, pages=(first, *pages))


def _named(
    parts: list[Contents], cards: list[Card], jobs: Sequence[Settings]
) -> tuple[list[Contents], list[Card]]:
    """Sections of different names: an API with another's title has its folder's name beside it."""
    titles = [part.caption for part in parts]
    names = [
        title if titles.count(title) == 1 else f"{title} ({settings.name})"
        for title, settings in zip(titles, jobs, strict=True)
    ]
    return (
        [replace(part, caption=name) for part, name in zip(parts, names, strict=True)],
        [replace(card, title=name) for card, name in zip(cards, names, strict=True)],
    )


def _section(
    settings: Settings, report: Report, since: str | None
) -> tuple[list[Page], Card, Contents]:
    settings = replace(settings, fidelity="corrected", formatter="none")
    _, api = read_api(settings, report)
    flavour = load_flavour(settings.flavour)
    told = flavour_settings(settings, flavour)
    plans = [
        plan
        for plan in flavour.plan(api, told, report).files
        if plan.path.endswith(".md") and plan.path not in _LEFT_OUT
    ]
    top = f"{settings.name}/reference"
    reference = [
        Page(
            name=f"{top}/{output.path.removesuffix('.md')}",
            blocks=(Markdown(text=output.data.decode("utf-8"), base=f"{top}/{output.path}"),),
        )
        for output in make_outputs(plans, settings)
    ]
    renderer = Renderer(() if settings.templates is None else (settings.templates,))
    sdk = Sdk(name=settings.name, flavour=settings.flavour, api=api, settings=told)
    operations = operation_pages(sdk, renderer)
    changes = changes_page(settings, since)
    classes, models = _sorted(reference, f"{top}/")
    lists = [
        _list(f"{settings.name}/{name}", caption, found, nested=name == "classes")
        for name, caption, found in (
            ("classes", "Classes and methods", classes),
            ("models", "Models", models),
        )
        if found
    ]
    title = shown_line(api.info.title) or settings.name
    readme = f"{top}/README"
    entries = (
        ("Overview", readme),
        *(
            (posixpath.basename(page.name).capitalize(), page.name)
            for page in reference
            if _beside(page, f"{top}/")
        ),
        ("Operations", f"{settings.name}/operations/index"),
        *((_title(page), page.name) for page in lists),
        ("What changed", changes.name),
    )
    made = [*reference, *operations, *lists, changes]
    card = Card(
        title=title,
        text=f"{settings.package} {settings.version} · {LABELS.get(settings.flavour, settings.flavour)}"
        f" · {len(api.operations)} operations",
        target=readme,
    )
    return made, card, Contents(caption=title, entries=entries)


def _sorted(reference: Sequence[Page], top: str) -> tuple[list[Page], list[Page]]:
    """The pages of classes with methods, and those of models; each by name."""
    classes: list[Page] = []
    models: list[Page] = []
    for page in reference:
        path = page.name.removeprefix(top)
        if not path.startswith("docs/"):
            continue
        folder = posixpath.dirname(path)
        text = page.blocks[0]
        has_calls = isinstance(text, Markdown) and "```python" in text.text
        grouped = folder.startswith(("docs/sdks", "docs/apis"))
        is_class = grouped or (folder == "docs" and has_calls and path.endswith("Api"))
        (classes if is_class else models).append(page)
    return sorted(classes, key=_title), sorted(models, key=_title)


def _beside(page: Page, top: str) -> bool:
    """Whether a page stands beside the README: how to use, what was released."""
    path = page.name.removeprefix(top)
    return "/" not in path and path != "README"


def _list(name: str, title: str, pages: Sequence[Page], *, nested: bool) -> Page:
    entries = tuple((_title(page), page.name) for page in pages)
    parts = (Contents(caption="", entries=entries),) if nested else ()
    return Page(name=name, blocks=(Heading(level=1, text=title), Listing(entries=entries), *parts))


def _title(page: Page) -> str:
    """The first heading of a page, a class without its module; else the name of the page's file."""
    for block in page.blocks:
        if isinstance(block, Heading):
            return block.text
        if isinstance(block, Markdown):
            for heading in headings_of(tree_of(block.text)):
                title = " ".join(text_of(heading).split())
                return title.rpartition(".")[2] if _DOTTED.fullmatch(title) else title
            break
    return posixpath.basename(page.name)


def _guides(folder: Path) -> list[Page]:
    found = sorted(folder.rglob("*.md"), key=lambda path: (len(path.parts), path.parts))
    return [
        Page(
            name=f"guides/{path.relative_to(folder).with_suffix('').as_posix()}",
            blocks=(
                Markdown(
                    text=path.read_text("utf-8"),
                    base=f"guides/{path.relative_to(folder).as_posix()}",
                ),
            ),
        )
        for path in found
    ]
