"""The result of a migration check as a page that can be shared, as text, and as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import groupby

from generator.diagnostics_render import printable
from generator.ir.json import Json
from generator.lifecycle.migration import REASONS, Finding, Migration

_MOST = 60
"""How many names of one kind a page lists; the rest is counted. JSON has them all."""


def summary(found: Migration) -> str:
    """One sentence: whether a program notices anything."""
    if not found.breaking:
        return f"A program that uses {found.old} notices nothing."
    count = len(found.breaking)
    things = "one thing" if count == 1 else f"{count} things"
    return f"A program that uses {found.old} may notice {things}."


def render_json(found: Migration) -> dict[str, Json]:
    """Every finding, with the file and line of the installed package where there is one."""

    def rows(findings: Sequence[Finding]) -> list[Json]:
        return [{**asdict(each.change), "reason": each.reason} for each in findings]

    return {
        "summary": summary(found),
        "installed": found.old,
        "ours": found.new,
        "names": found.names,
        "breaking": rows(found.breaking),
        "intended": rows(found.intended),
        "added": rows(found.added),
        "reasons": {name: REASONS[name] for name in REASONS if any(f.reason == name for f in found.intended)},
    }  # fmt: skip


def render_text(found: Migration) -> str:
    """One line for each finding that matters, then the sentence."""
    lines = [f"breaking  {each.change.path}: {each.change.message}" for each in found.breaking]
    for name, group in _by_reason(found.intended):
        lines.append(f"on purpose ({name}): {len(group)}")
    lines.append(f"{summary(found)} {_counts(found)}")
    return "\n".join(lines) + "\n"


def render_markdown(found: Migration) -> str:
    """The page."""
    return "\n".join(_page(found)).rstrip() + "\n"


def _page(found: Migration) -> Iterator[str]:
    yield f"# From `{found.old}` to the generated `{found.new}`"
    yield ""
    yield f"**{summary(found)}** {_counts(found)} Both packages were read, neither was run."
    yield ""
    if found.breaking:
        yield "## What breaks"
        yield ""
        for module, findings in groupby(found.breaking, key=_module):
            yield f"### `{module}`" if module else "### The package itself"
            yield ""
            yield "| Name | What changed | In the installed package |"
            yield "|---|---|---|"
            for each in findings:
                change = each.change
                place = f"`{change.file}:{change.line}`" if change.file else ""
                yield f"| `{change.path}` | {_cell(change.message)} | {place} |"
            yield ""
    if found.intended:
        yield "## Different on purpose"
        yield ""
        for name, group in _by_reason(found.intended):
            yield f"**{name}**: {REASONS[name]}"
            yield ""
            yield from _listed(group)
            yield ""
    if found.added:
        yield "## New"
        yield ""
        yield from _listed(found.added)


def _by_reason(findings: Sequence[Finding]) -> list[tuple[str, list[Finding]]]:
    return [
        (name, group)
        for name in REASONS
        if (group := [each for each in findings if each.reason == name])
    ]


def _listed(findings: Sequence[Finding]) -> Iterator[str]:
    for each in findings[:_MOST]:
        yield f"- `{each.change.path}`"
    if len(findings) > _MOST:
        yield f"- and {len(findings) - _MOST} more"


def _counts(found: Migration) -> str:
    return (
        f"Of {found.names} public names {len(found.breaking)} break and {len(found.intended)} differ "
        f"on purpose; {len(found.added)} are new."
    )


def _module(finding: Finding) -> str:
    """The module of a name, as far as its spelling tells: what stands before the first class."""
    parts = finding.change.path.split("(")[0].split(".")[:-1]
    upper = next((index for index, part in enumerate(parts) if part[:1].isupper()), len(parts))
    return ".".join(parts[:upper])


def _cell(text: str) -> str:
    return re.sub(r"([\\|\[\]`])", r"\\\1", printable(text)).replace("<", "&lt;")
