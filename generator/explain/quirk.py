"""Which defect of the original is behind a line: the one whose mending changes the line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from generator.diagnostics import Report
from generator.flavours.base import Flavour, FlavourSettings, HasQuirks
from generator.flavours.shared import plan_package
from generator.ir import Api
from generator.render import Renderer

_WIDTH = re.compile(r"[ -]{2,}")
"""The width of a table's columns changes with any of its rows: that is no change of a line."""


def find_quirks(
    flavour: Flavour, api: Api, settings: FlavourSettings, renderer: Renderer, path: str, line: int
) -> Mapping[str, str]:
    """The quirks behind a line (1-based) of the rendered text, with what each is: those that change
    the line when they alone are mended. Empty when the pages are not exact, or not because of one."""
    if settings.fidelity != "exact" or not isinstance(flavour, HasQuirks):
        return {}

    def rendered(told: FlavourSettings) -> Sequence[str]:
        package = plan_package(flavour, api, told, Report())
        found = next((plan for plan in package.files if plan.path == path), None)
        return (
            []
            if found is None
            else [
                _WIDTH.sub(" ", line)
                for line in renderer.render(found).decode("utf-8").splitlines()
            ]
        )

    exact = rendered(settings)
    if not _changes(exact, rendered(replace(settings, fidelity="corrected")), line):
        return {}
    known = flavour.quirks()
    return {name: known[name] for name in _behind(list(known), settings, exact, rendered, line)}


def _behind(
    names: Sequence[str],
    settings: FlavourSettings,
    exact: Sequence[str],
    rendered: Callable[[FlavourSettings], Sequence[str]],
    line: int,
) -> list[str]:
    """Halve the names as long as mending them together changes the line."""
    if not _changes(exact, rendered(replace(settings, mended=frozenset(names))), line):
        return []
    if len(names) == 1:
        return list(names)
    middle = len(names) // 2
    halves = (names[:middle], names[middle:])
    return [name for half in halves for name in _behind(half, settings, exact, rendered, line)]


def _changes(old: Sequence[str], new: Sequence[str], line: int) -> bool:
    """Whether a line is gone or another one, or lines come or go directly beside it."""
    if old == new:
        return False
    for tag, i1, i2, _, _ in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal" and i1 < line <= max(i2, i1 + (tag == "insert")):
            return True
    return False
