"""Goes over the finished files of a site: every link, everything that a page loads.

Takes the folder, as a browser would see it; knows nothing of how it was made.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LOADS = {"script": "src", "img": "src", "iframe": "src", "source": "src", "object": "data",
          "embed": "src", "video": "src", "audio": "src"}  # fmt: skip
_NAMING = frozenset(["canonical", "next", "prev", "index", "search", "author", "genindex"])
"""Relations of a <link> that name a page and load nothing."""
_CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


@dataclass(slots=True)
class Seen:
    """What one page holds."""

    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    handlers: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Crawl:
    """What was found in a whole site."""

    pages: int
    links: int
    dead: tuple[str, ...]
    """``page: link`` of each link to a file or an anchor that is not there."""
    foreign: tuple[str, ...]
    """``page: address`` of everything that is loaded from elsewhere."""
    acting: tuple[str, ...]
    """``page: text`` of addresses and attributes that run code."""

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.dead or self.foreign or self.acting)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen = Seen()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        seen = self.seen
        table = {name: value or "" for name, value in attrs}
        for name in ("id", "name"):
            if table.get(name) and (name == "id" or tag == "a"):
                seen.ids.add(table[name])
        seen.handlers.extend(
            f"{name}={value}" for name, value in table.items() if name.startswith("on")
        )
        if tag == "a" and "href" in table:
            seen.links.append(table["href"])
        elif tag == "link" and "href" in table:
            naming = _NAMING.intersection(table.get("rel", "").split())
            (seen.links if naming else seen.loads).append(table["href"])
        elif tag in _LOADS and table.get(_LOADS[tag]):
            seen.loads.append(table[_LOADS[tag]])


def crawl(folder: Path) -> Crawl:
    """Look at every page and style sheet below a folder."""
    pages: dict[str, Seen] = {}
    for file in sorted(folder.rglob("*.html")):
        parser = _Page()
        parser.feed(file.read_text("utf-8"))
        pages[file.relative_to(folder).as_posix()] = parser.seen
    files = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
    dead: list[str] = []
    foreign: list[str] = []
    acting: list[str] = []
    count = 0
    for page, seen in pages.items():
        acting += [f"{page}: {each}" for each in seen.handlers]
        for link in (*seen.links, *seen.loads):
            count += 1
            scheme = urlsplit(link).scheme.lower()
            if scheme in ("javascript", "vbscript", "data"):
                acting.append(f"{page}: {link}")
            elif not scheme and not link.startswith("//") and not _leads(link, page, pages, files):
                dead.append(f"{page}: {link}")
        foreign += [f"{page}: {each}" for each in seen.loads if _elsewhere(each)]
    for file in sorted(folder.rglob("*.css")):
        name = file.relative_to(folder).as_posix()
        for found in _CSS_URL.finditer(file.read_text("utf-8")):
            if _elsewhere(found[1] or found[2]) and not (found[1] or "").startswith("data:"):
                foreign.append(f"{name}: {found[1] or found[2]}")
    return Crawl(
        pages=len(pages),
        links=count,
        dead=tuple(dead),
        foreign=tuple(foreign),
        acting=tuple(acting),
    )


def _elsewhere(address: str) -> bool:
    return bool(urlsplit(address).scheme) or address.startswith("//")


def _leads(link: str, page: str, pages: dict[str, Seen], files: set[str]) -> bool:
    parts = urlsplit(link)
    to = page
    if parts.path:
        to = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path)))
    if to not in files:
        return False
    return not parts.fragment or to not in pages or unquote(parts.fragment) in pages[to].ids
