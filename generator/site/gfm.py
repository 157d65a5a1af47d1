"""GitHub's Markdown as a tree, and the anchors that GitHub gives to headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

_NO_WORD = re.compile(r"[^\w\- ]")
_ANCHOR = re.compile(r"""<a\s+(?:name|id)=["']([^"'<>\s]+)["']\s*/?>""", re.IGNORECASE)
_MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def tree_of(text: str) -> SyntaxTreeNode:
    """The text as a tree of blocks and inline pieces.

    With a line end at its end: without one the parser may look for one more character of a block of
    HTML in a list in a quotation than there is.
    """
    return SyntaxTreeNode(_MARKDOWN.parse(f"{text}\n"))


def text_of(node: SyntaxTreeNode) -> str:
    """What a reader sees of a node, without any markup."""
    if node.type in ("text", "code_inline", "fence", "code_block"):
        return node.content
    if node.type in ("softbreak", "hardbreak"):
        return " "
    return "".join(text_of(child) for child in node.children)


def slug_of(text: str) -> str:
    """The anchor of a heading, before numbers tell equal ones apart."""
    return _NO_WORD.sub("", text.strip().lower()).replace(" ", "-")


class Slugs:
    """Hands out anchors: the second ``item`` of a page is ``item-1``."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def take(self, text: str) -> str:
        """The anchor of the next heading with this text."""
        slug = wanted = slug_of(text) or "section"
        while slug in self._taken:
            self._taken[wanted] += 1
            slug = f"{wanted}-{self._taken[wanted]}"
        self._taken[slug] = 0
        return slug


def headings_of(tree: SyntaxTreeNode) -> Iterator[SyntaxTreeNode]:
    """The headings that make sections: those that stand in nothing else."""
    return (node for node in tree.children if node.type == "heading")


def written_anchors(html: str) -> list[str]:
    """The names of ``<a name="…">`` and ``<a id="…">`` in a piece of HTML."""
    return _ANCHOR.findall(html)


def anchors_of(tree: SyntaxTreeNode) -> frozenset[str]:
    """Every anchor of a page: those of headings, and those that its text writes."""
    slugs = Slugs()
    found = {slugs.take(text_of(heading)) for heading in headings_of(tree)}
    for node in tree.walk():
        if node.type in ("html_inline", "html_block"):
            found.update(written_anchors(node.content))
    return frozenset(found)
