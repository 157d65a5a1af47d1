"""A description as it was read: raw trees of all its files, and where everything stands in them."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.document.json_reader import scan
from generator.document.json_walk import offset_along
from generator.document.positions import LineTable, Offsets, offset_of
from generator.ir import Dialect, Json, Source
from generator.ir.source import escape_segment, unescape_segment

_FEW = 4
"""Places that are looked for one by one: only for more it pays to find them all."""


class Locator:
    """Finds positions in one file's text; the tables are made when several are asked for."""

    __slots__ = ("_asked", "_lines", "_offsets", "_text", "_tree")

    def __init__(self, text: str, tree: Json, offsets: Offsets | None) -> None:
        self._text = text
        self._tree = tree
        self._offsets = offsets
        self._lines: LineTable | None = None
        self._asked = 0

    def mentions(self, word: str) -> bool:
        """Whether the text of the file holds a word at all."""
        return word in self._text

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of a character offset, both 1-based."""
        if self._lines is None:
            self._lines = LineTable(self._text)
        return self._lines.position(offset)

    def locate(self, pointer: str) -> tuple[int, int]:
        """Line and column of what a pointer leads to, or of the nearest node around it."""
        if self._offsets is None:
            self._asked += 1
            if self._asked <= _FEW:
                return self.position(offset_along(self._text, pointer))
            self._offsets = scan(self._text, self._tree)[0]
        return self.position(offset_of(self._tree, self._offsets, pointer))

    def line(self, number: int) -> str:
        """The text of a line (1-based), empty beyond the end."""
        start = 0
        for _ in range(number - 1):
            start = self._text.find("\n", start) + 1
            if start == 0:
                return ""
        end = self._text.find("\n", start)
        return self._text[start : end if end >= 0 else len(self._text)].rstrip("\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file. ``name`` is its POSIX path from the root document's folder (``""`` is the root),
    ``display`` the path as messages name it. ``tree`` is what the stages read, ``locator`` knows
    the text; ``moved`` says where nodes come from that an overlay brought or shifted."""

    name: str
    display: str
    tree: Json
    locator: Locator
    moved: Mapping[str, Source] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A file that a reference names and that was not read: code, reason and remedy."""

    code: str
    message: str
    hint: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A description and everything that its references reach.

    ``files`` is keyed by :attr:`File.name`; ``others`` are the files that only lend nodes
    (overlays), by display name. ``read`` lists every path or URL that was opened, for change
    detection, and ``content_hash`` is the SHA-256 of their bytes in that order. ``refused`` holds
    the files that references name and that could not be read, by name.
    """

    files: Mapping[str, File]
    dialect: Dialect
    content_hash: str
    read: tuple[str, ...]
    refused: Mapping[str, Refused] = field(default_factory=dict)
    others: Mapping[str, Locator] = field(default_factory=dict)
    root_name: str = ""
    """The root's own file name (or URL), by which other files may refer to it."""

    def base(self, file: str) -> str:
        """What references inside a file are relative to: its name, or the root's address."""
        return self.root_name if not file and "://" in self.root_name else file

    def file_name(self, name: str) -> str:
        """The key in ``files`` of a file that a reference names; the root's is empty."""
        return "" if name == self.root_name else name

    @property
    def root(self) -> File:
        """The file that the user named."""
        return self.files[""]

    def source(self, file: str, pointer: str) -> Source:
        """The place of a node, by the name of its file and its pointer in the tree."""
        known = self.files[file]
        if not known.moved:
            return Source(known.display, pointer)
        head, tail = pointer, ""
        while True:
            origin = known.moved.get(head)
            if origin is not None:
                return Source(origin.file, origin.pointer + tail)
            if not head:
                return Source(known.display, pointer)
            head, _, last = head.rpartition("/")
            tail = f"/{last}{tail}"

    def locator(self, display: str) -> Locator | None:
        """What finds positions in the file of that display name."""
        for file in self.files.values():
            if file.display == display:
                return file.locator
        return self.others.get(display)

    def locate(self, source: Source) -> tuple[int, int] | None:
        """Line and column (1-based) of a place; None when its file is none of ours."""
        if source.position is not None:
            return source.position
        found = self.locator(source.file)
        return None if found is None else found.locate(source.pointer)


def follow(tree: Json, pointer: str) -> tuple[bool, Json]:
    """Whether an RFC 6901 pointer leads somewhere in a tree, and what is there."""
    node = tree
    for token in pointer.split("/")[1:]:
        key = unescape_segment(token)
        if isinstance(node, dict) and key in node:
            node = node[key]
        elif isinstance(node, list) and key.isdecimal() and int(key) < len(node):
            node = node[int(key)]
        else:
            return False, None
    return True, node


def normal_pointer(pointer: str) -> str:
    """A pointer with each token escaped in the one canonical way."""
    tokens = pointer.split("/")[1:]
    return "".join("/" + escape_segment(unescape_segment(token)) for token in tokens)


def join_name(base: str, path: str) -> str:
    """The name of a file that ``path`` names from inside the file called ``base``."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), path))
