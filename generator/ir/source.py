"""Where a thing of the model stands in the documents it was read from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A place: the file as the user named it, and the RFC 6901 JSON pointer inside it.

    Line and column are looked up when somebody asks (``Document.locate``): a 13 MB document has
    a million nodes, and a run without diagnostics needs the position of none.
    """

    file: str
    pointer: str
    position: tuple[int, int] | None = None
    """Line and column, 1-based, where no pointer can say it (a syntax error, a second key)."""

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"

    def child(self, *segments: str | int) -> Source:
        """The place below this one, each segment escaped as RFC 6901 asks."""
        tail = "".join("/" + escape_segment(str(segment)) for segment in segments)
        return Source(self.file, self.pointer + tail)


def escape_segment(segment: str) -> str:
    """One reference token of a JSON pointer (RFC 6901 section 3)."""
    return segment.replace("~", "~0").replace("/", "~1")


def unescape_segment(token: str) -> str:
    """The key that a reference token of a JSON pointer stands for (RFC 6901 section 4)."""
    return token.replace("~1", "/").replace("~0", "~")
