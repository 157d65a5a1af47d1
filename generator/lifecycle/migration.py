"""What a program would notice that changes from an installed package to ours, and why.

Takes the two surfaces, gives every difference with its judgement: breaking, different on purpose
(with the name of the reason), or new. Nothing is left out: what is only different in the way it is
written is listed under its reason.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import griffe

from generator.lifecycle.surface import (
    SurfaceChange,
    compare_packages,
    find,
    reachable,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One difference; ``reason`` names why it is no breakage, None when it is one (or is new)."""

    change: SurfaceChange
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """The whole comparison. ``names`` is how many public names the installed package has."""

    old: str
    new: str
    names: int
    breaking: tuple[Finding, ...] = ()
    intended: tuple[Finding, ...] = ()
    added: tuple[Finding, ...] = ()


REASONS: Mapping[str, str] = {
    "object-base": "The base class `object` is no longer written out; every class has it.",
    "inherited-from-outside": "The method is not written in the class: the class has it from a base "
    "outside the package, and calls find it there.",
    "marker-is-no-model": "The marker of a field that was not given is a plain class, no pydantic "
    "model: it has no model settings, and importing it costs nothing.",
    "hidden-by-method": "The original declares a property as an attribute, but its objects are "
    "dictionaries with a method of that name, which is what a program gets in both packages. The "
    'property is read with `value["name"]`.',
}
"""Name of the reason → what a user should know."""

_MAPPINGS = {"dict", "frozendict.frozendict", "typing.Dict", "typing.Mapping"}
_OF_FROZENDICT = ("copy", "deepcopy", "delete", "item", "key", "set", "value")


def compare(old: griffe.Module, new: griffe.Module) -> Migration:
    """Judge every difference between an installed package and ours."""
    findings = [_judged(change, old, new) for change in compare_packages(old, new)]
    return Migration(
        old=old.name,
        new=new.name,
        names=len({path for path, _ in reachable(old)}),
        breaking=tuple(f for f in findings if f.change.breaking and f.reason is None),
        intended=tuple(f for f in findings if f.reason is not None),
        added=tuple(f for f in findings if not f.change.breaking),
    )


def _judged(change: SurfaceChange, old: griffe.Module, new: griffe.Module) -> Finding:
    if change.breaking:
        for name, holds in _RULES.items():
            if holds(change, old, new):
                return Finding(change=change, reason=name)
    return Finding(change=change)


_Rule = Callable[[SurfaceChange, griffe.Module, griffe.Module], bool]


def _object_base(change: SurfaceChange, _old: griffe.Module, _new: griffe.Module) -> bool:
    return change.message == "base class was removed: object -> none"


def _from_outside(change: SurfaceChange, _old: griffe.Module, new: griffe.Module) -> bool:
    holder, _, name = change.path.rpartition(".")
    if change.kind != "removed" or not holder:
        return False
    for base in _outer_bases(find(new, holder)):
        kind = getattr(builtins, "dict" if base in _MAPPINGS else base.partition("[")[0], None)
        if isinstance(kind, type) and hasattr(kind, name):
            return True
    return False


def _hidden(change: SurfaceChange, old: griffe.Module, new: griffe.Module) -> bool:
    holder, _, name = change.path.rpartition(".")
    thing = find(old, change.path)
    if change.kind != "removed" or not isinstance(thing, griffe.Attribute) or thing.value:
        return False
    hides = hasattr(dict, name) or name in _OF_FROZENDICT
    return hides and any(base in _MAPPINGS for base in _outer_bases(find(new, holder)))


def _marker(change: SurfaceChange, _old: griffe.Module, _new: griffe.Module) -> bool:
    of_marker = "Unset" in change.path.split(".")
    return of_marker and ("model_" in change.path or change.message.startswith("base class"))


_RULES: Mapping[str, _Rule] = {
    "object-base": _object_base,
    "marker-is-no-model": _marker,
    "hidden-by-method": _hidden,
    "inherited-from-outside": _from_outside,
}


def _outer_bases(thing: griffe.Object | griffe.Alias | None) -> Iterator[str]:
    """The bases of a class, and of the classes that it comes from, which lie outside the package."""
    if isinstance(thing, griffe.Alias):
        thing = thing.final_target
    if not isinstance(thing, griffe.Class):
        return
    package = thing.package.path
    for part in (thing, *_mro(thing)):
        for base in part.bases:
            path = base if isinstance(base, str) else base.canonical_path
            if not path.startswith(f"{package}."):
                yield path


def _mro(thing: griffe.Class) -> Sequence[griffe.Class]:
    try:
        return thing.mro()
    except ValueError:
        return ()
