"""The last guard of pages: whatever a document's text says, a page shows it and runs nothing.

Flavours escape as their page format asks. This goes over the finished page and takes the power from
what is left: elements that run code or swallow the page, attributes and links that run code however
they are spelled, characters that reorder what is read (Unicode Standard Annex 9), and a code fence
that nobody closes. Ordinary pages come out byte for byte.

Tags are read as a browser reads them (HTML 13.2.5), over line ends and quotation marks; code that a
fence holds is left alone where every reader of CommonMark sees the same fence. Where a page leaves
room for doubt, its code counts as text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_ELEMENTS = (
    "applet|base|bgsound|body|button|embed|form|frame|frameset|head|html|iframe|input|isindex|keygen|"
    "link|listing|marquee|math|meta|noembed|noframes|noscript|object|plaintext|portal|script|select|"
    "style|svg|template|textarea|title|xmp"
)
_ELEMENT = re.compile(rf"<(?=\s{{0,9}}/?\s{{0,9}}(?:{_ELEMENTS})\b)", re.IGNORECASE)
_TAG = re.compile(r"<[A-Za-z][^\s/<>]*")
_HARMLESS_TAG = re.compile(r"<[A-Za-z][A-Za-z0-9]*[ \t]*/?>")
_LONGEST_TAG = 4000  # what is longer is no tag of a description
# What stands between attributes; in a quotation a line may begin with signs that its reader drops.
_BETWEEN = re.compile(r"[\s/]*")
_BETWEEN_QUOTED = re.compile(r"(?:\n[ \t>]*|[\s/])*")
_NAME = re.compile(r"=?[^\s/>=]*")
_BARE_VALUE = re.compile(r"[^\s>]*")
_EMBEDDING = frozenset(("srcdoc", "formaction"))
# Without any of these no attribute acts, whatever its tag is.
_ACTING = re.compile(
    r"\bon[a-z]+[\s>/]*=|srcdoc|formaction|&(?:#(?!39;|x3D;|x60;|x27;)|tab;|newline;|colon;)|"
    + "|".join(r"[\s>]*".join(each) for each in ("script", "data:")),
    re.IGNORECASE,
)
_UNREAD = re.compile(r"\n[ \t>]*|[\x00-\x20]")
_SCHEMES = ("javascript:", "vbscript:", "data:")


_SKIPPED = "(?:&(?:tab|newline|nbsp);|&#0*(?:[12]?[0-9]|3[0-2]|160);|&#x0*(?:1?[0-9a-f]|20|a0);)*"


def _spelled(word: str) -> str:
    """A pattern of a word whose letters may be character references, with what browsers skip."""
    return _SKIPPED.join(
        rf"(?:{each}|&#0*(?:{ord(each)}|{ord(each.upper())});"
        rf"|&#x0*(?:{ord(each):x}|{ord(each.upper()):x});)"
        for each in word
    )


_LINK = re.compile(
    rf"(\][(:][\s>]*(?:<[\s>]*)?{_SKIPPED}|<)"
    rf"(?:(?:{_spelled('java')}|{_spelled('vb')}){_spelled('script')}|{_spelled('data')})"
    rf"[\s>]*(?:\\?:|&colon;|{_spelled(':')})",
    re.IGNORECASE,
)
_UNENDED = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"))
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_FENCE = re.compile(r" *(`{3,}(?=[^`]*\Z)|~{3,})")
_LINE = re.compile(r"[^\n\r]*(?:\r\n|\n|\r|\Z)")
_PLAIN_FENCE = re.compile(r"(`{3,}(?=[^`|]*\Z)|~{3,}(?=[^|]*\Z))")
_ANY_FENCE = re.compile(r"(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*(?:`{3,}[^`]*\Z|~{3,})")
_HTML_LINE = re.compile(r"(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*<(?=[A-Za-z/!?])")
_LONG_HTML = re.compile(r"<(?:!|\?|(?:script|pre|style|textarea)\b)", re.IGNORECASE)


def harmless(line: str) -> str:
    """A line without what acts by itself wherever it is shown."""
    return visible(_without_power(line))


def visible(text: str) -> str:
    """Text whose reordering characters are spelled out."""
    return _REORDERING.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def guarded(page: str) -> str:
    """The page, with nothing in it that acts by itself."""
    page = visible(page)
    if _is_suspect(page):
        page = "".join(
            part if is_code else _without_power(part) for part, is_code in _code_apart(page)
        )
    return _with_fences_closed(page) if "```" in page or "~~~" in page else page


def _is_suspect(text: str) -> bool:
    return (
        _ELEMENT.search(text) is not None
        or _LINK.search(text) is not None
        or any(text.rfind(start) > text.rfind(end) for start, end in _UNENDED)
        or (
            _ACTING.search(text) is not None
            and any(_acts(text, tag) for tag in _TAG.finditer(text))
        )
    )


def _without_power(text: str) -> str:
    """The text without what acts, whether it holds lines or is one."""
    text = _ELEMENT.sub("&lt;", text)
    if _ACTING.search(text) is not None:
        text = _TAG.sub(lambda tag: ("&lt;" if _acts(text, tag) else "<") + tag[0][1:], text)
    text = _LINK.sub(lambda found: found[1].replace("<", "&lt;") + "unsafe:", text)
    for start, end in _UNENDED:  # such a thing would hide all that follows
        last = text.rfind(end)
        text = text[: last + 1] + text[last + 1 :].replace(start, "&lt;" + start[1:])
    return text


def _acts(text: str, tag: re.Match[str]) -> bool:
    """Whether an attribute of a tag runs code, in one of the ways in which the tag can be read. What
    holds a second ``<`` or does not end counts too: nobody can say what it is."""
    if _HARMLESS_TAG.match(text, tag.start()):
        return False
    return _acts_between(text, tag, _BETWEEN) or _acts_between(text, tag, _BETWEEN_QUOTED)


def _acts_between(text: str, tag: re.Match[str], between: re.Pattern[str]) -> bool:
    at, limit = tag.end(), tag.start() + _LONGEST_TAG
    another = text.find("<", at, limit)
    limit = another if another >= 0 else limit
    while True:
        at = _end(between, text, at, limit)
        if at >= len(text) or text[at] == ">":
            return False
        name = text[at : (at := _end(_NAME, text, at, limit))].lower()
        value = ""
        equals = _end(between, text, at, limit)
        if text.startswith("=", equals):
            at = _end(between, text, equals + 1, limit)
            quote = text[at : at + 1]
            if quote in ('"', "'"):
                end = text.find(quote, at + 1, limit)
                if end < 0:
                    return True
                value, at = text[at + 1 : end], end + 1
            else:
                value = text[at : (at := _end(_BARE_VALUE, text, at, limit))]
        if at >= limit or name in _EMBEDDING:
            return True
        if name.startswith("on") and name[2:3].isalpha():
            return True
        if _UNREAD.sub("", html.unescape(value)).lstrip("=\"'").lower().startswith(_SCHEMES):
            return True


def _end(pattern: re.Pattern[str], text: str, at: int, limit: int) -> int:
    found = pattern.match(text, at, limit)
    return at if found is None else found.end()


def _code_apart(page: str) -> Iterator[tuple[str, bool]]:
    """The parts of a page, and whether each is the inside of a fence for every reader.

    A fence counts that begins a line; one that is indented, quoted or in a list, or that may be in a
    block of HTML or the head of a table, is a fence to some readers only, and what they take for its
    end is what others take for its beginning: from there on nothing is code.
    """
    start = at = 0
    fence = ""
    is_html = False
    while at < len(page):
        found = _LINE.match(page, at)
        following = len(page) if found is None else found.end()
        line = page[at:following].rstrip("\n\r")
        if fence:
            ending = line.rstrip(" \t").lstrip(" ")
            if (
                ending.startswith(fence)
                and not ending.strip(fence[0])
                and len(line.rstrip(" \t")) - len(ending) < 4
            ):
                yield page[start:at], True
                start, fence = at, ""
        elif _ANY_FENCE.match(line):
            opened = _PLAIN_FENCE.match(line)
            if opened is None or is_html:
                break
            fence = opened[1]
            yield page[start:following], False
            start = following
        elif not line.strip():
            is_html = False
        elif begun := _HTML_LINE.match(line):
            if _LONG_HTML.match(line, begun.end() - 1):
                if not line.startswith("<!--") or line.count("<") > 1 or "-->" not in line:
                    break
            else:
                is_html = True
        at = following
    yield page[start:], bool(fence)


def _with_fences_closed(page: str) -> str:
    """The page, with a fence at its end that closes what is open."""
    fence = ""
    lines = page.split("\n")
    for line in lines:
        if fence:
            ending = line.strip()
            if ending.startswith(fence) and not ending.strip(fence[0]):
                fence = ""
        elif found := _FENCE.match(line):
            fence = found[1]
    if fence:
        lines = [*lines, fence, ""] if lines[-1] else [*lines[:-1], fence, ""]
    return "\n".join(lines)
