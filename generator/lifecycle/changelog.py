"""Changelog entries that a person would want to read, from the differences of two documents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.diagnostics_render import printable
from generator.lifecycle.diff.model import Change, Level

if TYPE_CHECKING:
    from generator.lifecycle.proposal import NameChange

_HEADINGS = (
    (Level.BREAKING, "Breaking"),
    (Level.WARNING, "Worth a look"),
    (Level.ADDITIVE, "Added"),
)
_TITLE = "# Changelog\n"
_MOST = 40


def entry(version: str, changes: Sequence[Change], names: Sequence[NameChange] = ()) -> str:
    """The entry of one version: what breaks first, words only as a count. ``names`` are those of the
    package that are gone or others."""
    lines = [f"## {version}", ""]
    for level, heading in _HEADINGS:
        chosen = [change for change in changes if change.level is level]
        if not chosen:
            continue
        lines += [f"### {heading}", ""]
        lines += list(dict.fromkeys(map(_line, chosen[:_MOST])))
        if len(chosen) > _MOST:
            lines.append(f"- and {len(chosen) - _MOST} more of the kind")
        lines.append("")
    if names:
        lines += ["### Names of the package", ""]
        lines += [f"- `{each.name}`: {_plain(each.message)}" for each in names[:_MOST]]
        if len(names) > _MOST:
            lines.append(f"- and {len(names) - _MOST} more of the kind")
        lines.append("")
    words = sum(change.level is Level.DOCS for change in changes)
    if words:
        lines += [f"{words} description{'' if words == 1 else 's'} read differently.", ""]
    if not changes and not names:
        lines += ["The API is unchanged; the package was generated again.", ""]
    return "\n".join(lines)


def _line(change: Change) -> str:
    side = {"request": " (when sending)", "response": " (when receiving)", "api": ""}[change.side]
    return f"- **{_plain(change.where)}**{side}: {_plain(change.message)}. {_plain(change.effect)}"


def _plain(text: str) -> str:
    """Text of a document on one line, with no markup that a page would obey."""
    return re.sub(r"([\\`*_<>\[\]|])", r"\\\1", printable(" ".join(text.split())))


def with_entry(changelog: str, added: str, version: str) -> str:
    """The changelog with the entry on top; an entry of that version is replaced."""
    text = changelog if changelog.strip() else _TITLE
    head, *sections = re.split(r"(?m)^(?=## )", text)
    kept = [section for section in sections if section.split("\n", 1)[0].strip() != f"## {version}"]
    body = "".join([added if added.endswith("\n") else added + "\n", *kept])
    return f"{head.rstrip()}\n\n{body}".strip() + "\n"
