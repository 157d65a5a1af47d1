"""Where the links of pages lead: to a page of the site, to the web, or nowhere.

A link that leads nowhere is printed as its text: the site has no dead link. What is looked up is
only what the site consists of, never a file, so no link can bring another file into it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from generator.site.gfm import anchors_of, slug_of, tree_of
from generator.site.pages import Heading, Markdown, Page

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_OUTSIDE = ("https://", "http://", "mailto:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a link leads: an address (``url``), or a page and an anchor on it."""

    url: str = ""
    page: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The pages of a site, by the file that each comes from, with their anchors."""

    pages: Mapping[str, str]
    """File to page, both from the top of the site."""
    anchors: Mapping[str, frozenset[str]]
    """Page to anchors."""

    def find(self, link: str, base: str) -> Target | None:
        """Where a link of a page leads; ``base`` is the page's file. None: nowhere."""
        if _SCHEME.match(link):
            return Target(url=link) if link.lower().startswith(_OUTSIDE) else None
        path, _, fragment = link.partition("#")
        if path.startswith("/") or "\\" in path or "?" in path:
            return None
        file = posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(path)))
        page = self.pages.get(file if path else base)
        if page is None:
            return None
        there, wanted = self.anchors[page], unquote(fragment)
        for spelled in (wanted, wanted.lower(), slug_of(wanted)):
            if spelled in there or not spelled:
                return Target(page=page, anchor=spelled)
        return None


def between_pages(link: str) -> bool:
    """Whether a link means a page: one of another kind (a file of the code, say) has none here."""
    path = link.partition("#")[0]
    return not _SCHEME.match(link) and (not path or path.lower().endswith(".md"))


def index_of(pages: tuple[Page, ...]) -> Index:
    """The index of all pages."""
    files: dict[str, str] = {}
    anchors: dict[str, frozenset[str]] = {}
    for page in pages:
        found: set[str] = set()
        files.setdefault(f"{page.name}.md", page.name)
        for block in page.blocks:
            if isinstance(block, Heading) and block.anchor:
                found.add(block.anchor)
            elif isinstance(block, Markdown) and block.size == "page":
                files.setdefault(block.base, page.name)
                found |= anchors_of(tree_of(block.text))
        anchors[page.name] = frozenset(found)
    return Index(pages=files, anchors=anchors)
