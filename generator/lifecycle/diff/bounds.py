"""Bounds that became tighter or looser, and what that means for either direction."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.lifecycle.diff.model import Level

Bound = int | float | str | bool
_LOWER = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_UPPER = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})


def compare_bounds(
    old: tuple[tuple[str, Bound], ...],
    new: tuple[tuple[str, Bound], ...],
    request: bool,
    add: Callable[[Level, str, str, str], None],
) -> None:
    """Record each bound that differs.

    A tighter bound breaks requests that were fine and changes nothing for who reads responses. A
    looser one lets values through that older clients, which check responses, did not expect.
    """
    before, after = dict(old), dict(new)
    for name in sorted(before.keys() | after.keys()):
        change = _direction(name, before, after)
        if change is None:
            continue
        tighter, certain = change
        shown = f"{name} is {_shown(after, name)}, it was {_shown(before, name)}"
        if not certain:
            add(Level.BREAKING if request else Level.WARNING, "bound-changed", shown,
                "Values that were fine can be refused.")  # fmt: skip
        elif tighter:
            add(Level.BREAKING if request else Level.ADDITIVE, "bound-tightened", shown,
                "Values that were fine are refused." if request else "Fewer values occur.")  # fmt: skip
        else:
            add(Level.ADDITIVE if request else Level.WARNING, "bound-loosened", shown,
                "More values are accepted." if request else "Values occur that older clients refuse.")  # fmt: skip


def _direction(
    name: str, before: Mapping[str, Bound], after: Mapping[str, Bound]
) -> tuple[bool, bool] | None:
    """(tighter, whether that is certain); None when nothing differs."""
    old, new = before.get(name), after.get(name)
    if old == new:
        return None
    if old is None:
        return True, True
    if new is None:
        return False, True
    if isinstance(old, int | float) and isinstance(new, int | float):
        if name in _LOWER:
            return new > old, True
        if name in _UPPER:
            return new < old, True
        if name == "multipleOf" and old and new:
            if (new / old).is_integer():
                return True, True
            if (old / new).is_integer():
                return False, True
    return True, False


def _shown(bounds: Mapping[str, Bound], name: str) -> str:
    return repr(bounds[name]) if name in bounds else "absent"
