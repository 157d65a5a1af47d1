"""The differences as text for a terminal, as Markdown for a pull request, as JSON for a program."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby

from generator.diagnostics_render import printable
from generator.ir import Json, Source
from generator.lifecycle.diff.model import Change, Level

Locate = Callable[[Source], "tuple[int, int] | None"]
_TITLES = {
    Level.BREAKING: "Breaking",
    Level.WARNING: "Worth a look",
    Level.ADDITIVE: "Additive",
    Level.DOCS: "Words only",
}


def _place(source: Source | None, locate: Locate) -> str | None:
    if source is None:
        return None
    found = locate(source)
    return f"{source.file}:{found[0]}:{found[1]}" if found else f"{source.file}#{source.pointer}"


def _line(source: Source | None, locate: Locate) -> int | None:
    found = None if source is None else locate(source)
    return None if found is None else found[0]


def summary(changes: Sequence[Change]) -> str:
    """One line that counts."""
    if not changes:
        return "no difference"
    counts = [(level, sum(change.level is level for change in changes)) for level in _TITLES]
    words = {Level.BREAKING: "breaking", Level.WARNING: "worth a look",
             Level.ADDITIVE: "additive", Level.DOCS: "words only"}  # fmt: skip
    return ", ".join(f"{count} {words[level]}" for level, count in counts if count)


def render_text(changes: Sequence[Change], old: Locate, new: Locate) -> str:
    """For a terminal: one block for each change, the gravest first."""
    lines = []
    for level, group in groupby(changes, key=lambda change: change.level):
        lines.append(f"{_TITLES[level]}:")
        for change in group:
            side = "" if change.side == "api" else f" ({change.side})"
            where, message = _words(change.where), _words(change.message)
            lines.append(f"  {where}{side}: {message} [{change.code}]")
            lines.append(f"      {_words(change.effect)}")
            places = [p for p in (_place(change.old, old), _place(change.new, new)) if p]
            if places:
                lines.append("      " + " -> ".join(map(printable, places)))
    lines.append(summary(changes))
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    """Words of a document in a table: no cell more, no markup, no link that they make up."""
    return re.sub(r"([\\|\[\]`])", r"\\\1", _words(text)).replace("<", "&lt;")


def _words(text: str) -> str:
    """Words of a document on one line, with what a terminal would obey spelled out."""
    return printable(" ".join(text.split()))


def render_markdown(changes: Sequence[Change], old: Locate, new: Locate) -> str:
    """For a pull request: a table for each level; words only are folded away."""
    lines = [f"## API changes: {summary(changes)}", ""]
    for level, group in groupby(changes, key=lambda change: change.level):
        folded = level is Level.DOCS
        if folded:
            lines += ["<details>", f"<summary>{_TITLES[level]}</summary>", ""]
        else:
            lines += [f"### {_TITLES[level]}", ""]
        lines += ["| Where | What changed | For users of the SDK | Lines |", "|---|---|---|---|"]
        for change in group:
            spots = [_line(change.old, old), _line(change.new, new)]
            shown = " → ".join(str(spot) if spot else "–" for spot in spots)
            side = "" if change.side == "api" else f" ({change.side})"
            lines.append(
                f"| {_cell(change.where)}{side} | {_cell(change.message)} "
                f"| {_cell(change.effect)} | {shown} |"
            )
        lines.append("")
        if folded:
            lines += ["</details>", ""]
    return "\n".join(lines)


def render_json(changes: Sequence[Change], old: Locate, new: Locate) -> Json:
    """For a program: every field of every change, with line and column in both documents."""

    def place(source: Source | None, locate: Locate) -> Json:
        if source is None:
            return None
        found = locate(source)
        return {
            "file": source.file,
            "pointer": source.pointer,
            "line": found[0] if found else None,
            "column": found[1] if found else None,
        }

    return {
        "summary": {
            level.name.lower(): sum(change.level is level for change in changes) for level in Level
        },
        "changes": [
            {
                "level": change.level.name.lower(),
                "code": change.code,
                "side": change.side,
                "where": change.where,
                "message": change.message,
                "effect": change.effect,
                "old": place(change.old, old),
                "new": place(change.new, new),
            }
            for change in changes
        ],
    }
