"""What a page of Markdown would run when it is shown.

Takes the text of a page, gives what acts in it: the page is made HTML as CommonMark says, with every
piece of HTML and every address let through, and read as a browser would.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from markdown_it import MarkdownIt

_ACTING = re.compile(
    "applet|base|body|button|embed|form|frame|frameset|iframe|input|link|math|meta|noembed|noframes|"
    "noscript|object|plaintext|portal|script|select|style|svg|template|textarea|title|xmp"
)
_ADDRESSES = frozenset(("href", "src", "action", "formaction", "data", "xlink:href", "poster"))
_SCHEME = re.compile(r"(?:javascript|vbscript|data):", re.IGNORECASE)
_BLANK = re.compile(r"[\x00-\x20]")


class _Markdown(MarkdownIt):
    """CommonMark without any care for addresses."""

    def validateLink(self, url: str) -> bool:
        """Every address is let through."""
        return True


_MARKDOWN = _Markdown("commonmark", {"html": True}).enable(["table", "strikethrough"])


class _Reader(HTMLParser):
    """Notes what acts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one tag."""
        if _ACTING.fullmatch(tag):
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            acts = name.startswith("on") or name == "srcdoc"
            acts = acts or (
                name in _ADDRESSES and _SCHEME.match(_BLANK.sub("", value or "")) is not None
            )
            if value and acts:
                self.found.append(f"<{tag} {name}={value[:40]!r}>")


def what_acts(page: str) -> list[str]:
    """The elements, attributes and addresses of a page that run something."""
    shown = _MARKDOWN.render(f"{page}\n")
    reader = _Reader()
    # comments and declarations end where a browser finds their end; reading on inside them is stricter
    reader.feed(shown.replace("<!", "&lt;!").replace("<?", "&lt;?"))
    reader.close()
    return list(dict.fromkeys(reader.found))
