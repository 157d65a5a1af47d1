"""The last guard of pages: whatever a document's text says, a page shows it and runs nothing.

Flavours escape as their page format asks. This goes over the finished page and takes the power from
what is left: elements that run code, links that do, characters that reorder what is read (Unicode
Standard Annex 9), and a code fence that nobody closes. Ordinary pages come out byte for byte.
"""

from __future__ import annotations

import re

_ELEMENT = re.compile(
    r"<(?=\s*/?\s*(?:script|iframe|object|embed|svg|math|base|link|meta|form|style)\b"
    r"|[^>]*(?:\bon[a-z]+\s*=|(?:java|vb)script\s*:|\bdata\s*:))",
    re.IGNORECASE,
)
_LINK = re.compile(r"(\]\(\s*<?\s*|\]:\s*<?\s*|<)(?:javascript|vbscript|data)\s*:", re.IGNORECASE)
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_SUSPECT = re.compile(f"{_ELEMENT.pattern}|{_LINK.pattern}", re.IGNORECASE)
_FENCE = re.compile(r" *(`{3,}|~{3,})([^\n]*)")


def harmless(line: str) -> str:
    """A line without what acts by itself wherever it is shown."""
    return visible(_without_power(line))


def visible(text: str) -> str:
    """Text whose reordering characters are spelled out."""
    return _REORDERING.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _without_power(line: str) -> str:
    return _LINK.sub(r"\1unsafe:", _ELEMENT.sub("&lt;", line))


def guarded(page: str) -> str:
    """The page, with nothing in it that acts by itself."""
    page = visible(page)
    suspect = _SUSPECT.search(page) is not None
    if not suspect and "```" not in page and "~~~" not in page:
        return page
    lines = page.split("\n")
    fence = ""
    for at, line in enumerate(lines):
        found = _FENCE.match(line)
        if found is not None and not fence:
            if found[1][0] == "~" or "`" not in found[2]:
                fence = found[1]
        elif found is not None and found[1].startswith(fence) and not found[2].strip():
            fence = ""
        if suspect and not fence:
            lines[at] = _without_power(line)
    if fence:
        lines = [*lines, fence, ""] if lines[-1] else [*lines[:-1], fence, ""]
    return "\n".join(lines)
