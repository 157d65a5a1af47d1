"""Markdown of pages as docutils nodes.

Sphinx's usual reader of Markdown lets text give orders: include a file, print raw HTML, copy what a
link names. Pages hold what a stranger's document says, so this reader has no orders at all. Of HTML
it knows anchors, line breaks and comments; every other tag is shown as the text that it is. Links
lead where :class:`~generator.site.links.Index` says.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from urllib.parse import quote

from docutils import nodes
from markdown_it.tree import SyntaxTreeNode
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from generator.site.gfm import Slugs, headings_of, text_of, tree_of, written_anchors
from generator.site.links import Index, between_pages

_TAG = re.compile(
    r"(<!--.*?-->)|(<br\s*/?>|</br>)|(<a\s+(?:name|id)=[^<>]*>|</a>|</?(?:details|summary)[^<>]*>)",
    re.IGNORECASE | re.DOTALL,
)
_SIGNS = {":heavy_check_mark:": "✔", ":heavy_minus_sign:": "–", ":warning:": "⚠"}
_SIGN = re.compile("|".join(_SIGNS))


@cache
def language_of(info: str) -> str:
    """The language of a block of code, where there is a lexer for it."""
    name = info.split()[0] if info.split() else "text"
    try:
        get_lexer_by_name(name)
    except ClassNotFound:
        return "text"
    return name


def code_block(text: str, info: str) -> nodes.literal_block:
    """A block of code, highlighted as far as it can be."""
    block = nodes.literal_block(text, text, language=language_of(info))
    block["force"] = True  # half a program is no reason to warn
    return block


def address(page: str, seen_from: str, anchor: str = "") -> str:
    """The relative address of a page."""
    path = posixpath.relpath(f"{page}.html", posixpath.dirname(seen_from) or ".")
    return quote(path) + (f"#{quote(anchor)}" if anchor else "")


class Reader:
    """Reads the Markdown of one page."""

    def __init__(self, page: str, index: Index) -> None:
        self._page = page
        self._index = index
        self._base = ""
        self._part = False
        self._ids: set[str] = set()
        self._several = False
        self.dead: list[str] = []
        """Links of whole pages that lead to no page, as they are written. What a description links
        to was written for another place, and is not told."""
        self._inline: dict[str, Callable[[SyntaxTreeNode], Iterable[nodes.Node]]] = {
            "text": self._text,
            "softbreak": lambda _: [nodes.Text("\n")],
            "hardbreak": lambda _: [_constant("<br>")],
            "code_inline": lambda node: [nodes.literal(node.content, node.content)],
            "strong": lambda node: [nodes.strong("", "", *self._pieces(node))],
            "em": lambda node: [nodes.emphasis("", "", *self._pieces(node))],
            "s": lambda node: [nodes.inline("", "", *self._pieces(node), classes=["struck"])],
            "link": self._link,
            "image": self._image,
            "html_inline": self._html,
        }
        self._block: dict[str, Callable[[SyntaxTreeNode], Iterable[nodes.Node]]] = {
            "paragraph": lambda node: _paragraph(self._pieces(node)),
            "heading": self._bold,
            "bullet_list": lambda node: [nodes.bullet_list("", *self._items(node))],
            "ordered_list": self._ordered,
            "fence": lambda node: [code_block(node.content, node.info)],
            "code_block": lambda node: [code_block(node.content, "")],
            "blockquote": lambda node: [nodes.block_quote("", *self._blocks(node.children))],
            "hr": lambda _: [_constant("<hr>")],
            "table": self._table,
            "html_block": lambda node: _paragraph(self._html(node)),
        }

    def page(self, text: str, base: str) -> list[nodes.Node]:
        """A whole page: its headings make sections."""
        self._base, self._part = base, False
        tree = tree_of(text)
        self._several = sum(heading.tag == "h1" for heading in headings_of(tree)) > 1
        slugs = Slugs()
        slugged = [slugs.take(text_of(heading)) for heading in headings_of(tree)]
        self._ids.update(slugged)
        top: list[nodes.Node] = []
        open_: list[tuple[int, nodes.section]] = []
        waiting = iter(slugged)
        first = True
        for node in tree.children:
            if node.type != "heading":
                made = list(self._blocks([node]))
                if open_:
                    open_[-1][1].extend(made)
                else:
                    top.extend(made)
                continue
            level = int(node.tag[1]) + (1 if self._several and not first else 0)
            first = False
            section = nodes.section(ids=[next(waiting)], names=[])
            section += nodes.title("", "", *self._pieces(node))
            while open_ and open_[-1][0] >= level:
                open_.pop()
            if open_:
                open_[-1][1].append(section)
            else:
                top.append(section)
            open_.append((level, section))
        return top

    def part(self, text: str, base: str) -> list[nodes.Node]:
        """A piece of a page: its headings are only bold."""
        self._base, self._part = base, True
        return list(self._blocks(tree_of(text).children))

    def _blocks(self, children: Iterable[SyntaxTreeNode]) -> Iterator[nodes.Node]:
        for node in children:
            make = self._block.get(node.type)
            if make is not None:
                yield from make(node)
            elif node.content:
                yield nodes.paragraph(node.content, node.content)

    def _pieces(self, node: SyntaxTreeNode) -> list[nodes.Node]:
        found: list[nodes.Node] = []
        for child in node.children:
            make = self._inline.get(child.type)
            found.extend(make(child) if make is not None else self._pieces(child))
        return found

    def _text(self, node: SyntaxTreeNode) -> Iterable[nodes.Node]:
        text = _SIGN.sub(lambda found: _SIGNS[found.group()], node.content)
        return [nodes.Text(text)] if text else []

    def _link(self, node: SyntaxTreeNode) -> Iterable[nodes.Node]:
        link = str(node.attrs.get("href", ""))
        pieces = self._pieces(node)
        target = self._index.find(link, self._base)
        if target is None:
            if between_pages(link) and not self._part:
                self.dead.append(link)
            return pieces
        if target.url:
            return [nodes.reference("", "", *pieces, refuri=target.url, internal=False)]
        to = address(target.page, self._page, target.anchor)
        return [nodes.reference("", "", *pieces, refuri=to, internal=True)]

    def _image(self, node: SyntaxTreeNode) -> Iterable[nodes.Node]:
        """A link to the picture: the site loads nothing from elsewhere."""
        link, text = str(node.attrs.get("src", "")), text_of(node) or "image"
        target = self._index.find(link, self._base)
        if target is None or not target.url:
            return [nodes.Text(text)]
        return [nodes.reference(text, text, refuri=target.url, internal=False)]

    def _html(self, node: SyntaxTreeNode) -> Iterable[nodes.Node]:
        at = 0
        for found in _TAG.finditer(node.content):
            if node.content[at : found.start()].strip():
                yield nodes.Text(node.content[at : found.start()])
            at = found.end()
            if found[2]:
                yield _constant("<br>")
            for name in written_anchors(found[3] or ""):
                if name not in self._ids:
                    self._ids.add(name)
                    yield nodes.inline(ids=[name])
        if node.content[at:].strip():
            yield nodes.Text(node.content[at:])

    def _bold(self, node: SyntaxTreeNode) -> Iterable[nodes.Node]:
        return [nodes.paragraph("", "", nodes.strong("", "", *self._pieces(node)))]

    def _items(self, node: SyntaxTreeNode) -> Iterator[nodes.Node]:
        for item in node.children:
            yield nodes.list_item("", *self._blocks(item.children))

    def _ordered(self, node: SyntaxTreeNode) -> Iterable[nodes.Node]:
        made = nodes.enumerated_list("", *self._items(node), enumtype="arabic")
        start = node.attrs.get("start")
        if isinstance(start, int) and start != 1:
            made["start"] = start
        return [made]

    def _table(self, node: SyntaxTreeNode) -> Iterable[nodes.Node]:
        rows = [row for part in node.children for row in part.children]
        width = max(len(row.children) for row in rows)
        group = nodes.tgroup("", *(nodes.colspec(colwidth=1) for _ in range(width)), cols=width)
        for part in node.children:
            made: nodes.Element = nodes.thead() if part.type == "thead" else nodes.tbody()
            for row in part.children:
                cells = [nodes.entry("", *_paragraph(self._pieces(cell))) for cell in row.children]
                made += nodes.row("", *cells)
            group += made
        return [nodes.table("", group, classes=["colwidths-auto"])]


def _paragraph(pieces: Iterable[nodes.Node]) -> list[nodes.Node]:
    listed = list(pieces)
    return [nodes.paragraph("", "", *listed)] if listed else []


def _constant(html: str) -> nodes.raw:
    """A tag of ours; never text of a page."""
    return nodes.raw("", html, format="html")
