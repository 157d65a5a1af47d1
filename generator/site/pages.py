"""What the site consists of: pages made of blocks.

A page is named like its file, without an ending (``<api>/reference/docs/models/Account``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Size = Literal["page", "part"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Markdown:
    """Text in GitHub's Markdown.

    ``size`` is ``page`` where the headings make the sections of the page, ``part`` where the text is
    a piece of one (a description), whose headings are only bold. ``base`` is the path of the file
    that the text comes from, from which its links start.
    """

    text: str
    base: str
    size: Size = "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading with a fixed anchor; level 1 is the page's title."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The method and path of an operation."""

    method: str
    path: str
    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """One tab: code, or more tabs. ``key`` is remembered from page to page."""

    label: str
    key: str
    code: str = ""
    language: str = "python"
    page: str = ""
    """The page that says more, and the anchor on it; none when empty."""
    anchor: str = ""
    tabs: tuple[Tab, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabs:
    """A row of tabs; rows of one ``group`` are switched together."""

    group: str
    tabs: tuple[Tab, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A link with a line of text. ``target`` is a page."""

    title: str
    text: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """Cards side by side."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A part of the sidebar: pages with their titles, not printed on the page itself."""

    caption: str
    entries: tuple[tuple[str, str], ...]
    """(title, page)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list of links to pages: (title, page)."""

    entries: tuple[tuple[str, str], ...]


Block = Markdown | Heading | Request | Tabs | Cards | Contents | Listing


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of the site."""

    name: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """All of it; the page ``index`` is the first that a reader sees."""

    title: str
    pages: tuple[Page, ...]
