"""The tree of pages beside every page, as the theme wants it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from generator.site.pages import Contents, Listing, Page
from generator.site.reader import address


class Sidebar:
    """The sidebar of a site, made from the contents that its pages declare."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self._parts: list[Contents] = []
        self._below: dict[str, tuple[tuple[str, str], ...]] = {}
        self._parent: dict[str, str] = {}
        for page in pages:
            for block in page.blocks:
                if isinstance(block, Contents) and block.caption:
                    self._parts.append(block)
                elif isinstance(block, Contents):
                    self._below[page.name] = block.entries
                if isinstance(block, Contents | Listing) and page.name != "index":
                    self._parent.update((target, page.name) for _, target in block.entries)

    def html(self, page: str) -> str:
        """The tree as one page shows it: the way to the page is open."""
        here = {page, self._parent.get(page, page)}
        return "".join(self._lines(page, here))

    def _lines(self, page: str, here: set[str]) -> Iterator[str]:
        for part in self._parts:
            caption = escape(part.caption)
            yield f'<p class="caption" role="heading"><span class="caption-text">{caption}</span></p>'
            yield from self._level(part.entries, page, here, 1)

    def _level(
        self, entries: Iterable[tuple[str, str]], page: str, here: set[str], depth: int
    ) -> Iterator[str]:
        yield "<ul>"
        for title, target in entries:
            below = self._below.get(target, ())
            kind = f"toctree-l{depth}{' current' if target in here else ''}"
            shown = "current reference internal" if target == page else "reference internal"
            to = "#" if target == page else escape(address(target, page))
            yield f'<li class="{kind}"><a class="{shown}" href="{to}">{escape(title)}</a>'
            if below:
                yield from self._level(below, page, here, depth + 1)
            yield "</li>"
        yield "</ul>"
