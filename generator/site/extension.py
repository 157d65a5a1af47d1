"""The Sphinx extension: pages of a :class:`~generator.site.pages.Site` as its sources.

A source file holds nothing; which page it stands for follows from its name. The finished nodes of
all pages wait in :data:`MADE`: a configuration value would be pickled with all that it holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.parsers import Parser
from sphinx.util.typing import ExtensionMetadata
from sphinx_design.shared import create_component

from generator.site.links import Index
from generator.site.pages import (
    Cards,
    Contents,
    Heading,
    Listing,
    Markdown,
    Page,
    Request,
    Tab,
    Tabs,
)
from generator.site.reader import Reader, address, code_block
from generator.site.sidebar import Sidebar

SUFFIX = ".page"


@dataclass(slots=True)
class Made:
    """What the running build is made of."""

    pages: Mapping[str, list[nodes.Node]]
    sidebar: Sidebar


MADE = Made(pages={}, sidebar=Sidebar(()))


class PageParser(Parser):
    """Puts the nodes of a page where Sphinx wants them."""

    supported: ClassVar[tuple[str, ...]] = ("sdkloom",)

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """The page that the source file stands for."""
        document.extend(MADE.pages[document.settings.env.docname])


class Writer:
    """Makes the nodes of one page."""

    def __init__(self, page: Page, index: Index) -> None:
        self._page = page
        self._index = index
        self.reader = Reader(page.name, index)

    def write(self) -> list[nodes.Node]:
        """The page: sections at the top."""
        top: list[nodes.Node] = []
        open_: list[tuple[int, nodes.Element]] = []
        for block in self._page.blocks:
            if isinstance(block, Heading):
                while open_ and open_[-1][0] >= block.level:
                    open_.pop()
                section = nodes.section(ids=[block.anchor or "top"], names=[])
                section += nodes.title(block.text, block.text)
                if open_:
                    open_[-1][1].append(section)
                else:
                    top.append(section)
                open_.append((block.level, section))
                continue
            made = self._made(block)
            if open_:
                open_[-1][1].extend(made)
            else:
                top.extend(made)
                open_.extend((1, each) for each in made[:1] if isinstance(each, nodes.section))
        return top

    def _made(
        self, block: Markdown | Request | Tabs | Cards | Contents | Listing
    ) -> list[nodes.Node]:
        if isinstance(block, Markdown):
            read = self.reader.page if block.size == "page" else self.reader.part
            return read(block.text, block.base)
        if isinstance(block, Request):
            return [_request(block)]
        if isinstance(block, Tabs):
            return [self._tabs(block.group, block.tabs)]
        if isinstance(block, Cards):
            return [self._cards(block)]
        if isinstance(block, Contents):
            return [_contents(block, self._page.name)]
        items = (
            nodes.list_item("", nodes.paragraph("", "", self._to(title, page)))
            for title, page in block.entries
        )
        return [nodes.bullet_list("", *items, classes=["listing"])]

    def _to(self, title: str, page: str, anchor: str = "") -> nodes.reference:
        to = address(page, self._page.name, anchor)
        return nodes.reference(title, title, refuri=to, internal=True)

    def _tabs(self, group: str, tabs: tuple[Tab, ...]) -> nodes.Element:
        made = create_component("tab-set", classes=["sd-tab-set"])
        for tab in tabs:
            label = nodes.rubric(tab.label, tab.label, classes=["sd-tab-label"])
            label["sync_id"], label["sync_group"] = tab.key, group
            content = create_component("tab-content", classes=["sd-tab-content"])
            if tab.tabs:
                content += self._tabs(f"{group}-{tab.key}", tab.tabs)
            if tab.code:
                content += code_block(tab.code, tab.language)
            if tab.page in self._index.anchors:
                more = self._to("Parameters, answers and errors", tab.page, tab.anchor)
                content += nodes.paragraph("", "", more, classes=["more"])
            item = create_component("tab-item", classes=["sd-tab-item"], selected=False)
            item += [label, content]
            made += item
        return made

    def _cards(self, block: Cards) -> nodes.Element:
        made = nodes.container(classes=["cards"])
        for card in block.cards:
            title = nodes.paragraph(
                "", "", self._to(card.title, card.target), classes=["card-title"]
            )
            text = nodes.paragraph(card.text, card.text)
            made += nodes.container("", title, text, classes=["card"])
        return made


def _request(block: Request) -> nodes.paragraph:
    method = nodes.inline(block.method, block.method, classes=["method", block.method.lower()])
    made = nodes.paragraph("", "", method, nodes.Text(" "), nodes.literal(block.path, block.path))
    if block.deprecated:
        made += [nodes.Text(" "), nodes.inline("deprecated", "deprecated", classes=["deprecated"])]
    return made


def _contents(block: Contents, page: str) -> nodes.Element:
    made = addnodes.toctree()
    made["parent"] = page
    made["entries"] = list(block.entries)
    made["includefiles"] = [target for _, target in block.entries]
    made["maxdepth"] = -1
    made["caption"] = block.caption or None
    made["rawcaption"] = block.caption
    made["glob"] = made["numbered"] = False
    made["hidden"] = made["titlesonly"] = made["includehidden"] = True
    return nodes.compound("", made, classes=["toctree-wrapper"])


def _sidebar(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, object], doctree: object
) -> None:
    """Hand the theme our tree of pages: Sphinx's own takes a minute for a thousand pages."""
    context["toctree"] = lambda **_: MADE.sidebar.html(pagename)


def _reachable(app: Sphinx, doctree: nodes.document) -> None:
    """Pages of models are linked from lists, not from a tree of contents: no reason to warn."""
    app.env.metadata[app.env.docname]["orphan"] = ""


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the sources."""
    app.add_source_suffix(SUFFIX, "sdkloom")
    app.add_source_parser(PageParser)
    app.connect("doctree-read", _reachable, priority=900)
    app.connect("html-page-context", _sidebar, priority=100)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
