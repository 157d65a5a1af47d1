"""Settles the names of all classes: who keeps its wish, who gets a longer name, who a number.

Takes drafts in the order in which they were met, gives the whole name of each. Components come
first, then what belongs to operations as a whole, then inline schemas: alone with its wish an
inline schema keeps it, else all that share it are called after what they stand in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.flavours.speakeasy.plan import DeclKind, DeclRef, Place
from generator.flavours.speakeasy.plan_drafts import Draft, DraftEnum, DraftModel
from generator.python.scope import DEVICES, Scope


def _numbered(name: str, attempt: int) -> str:
    return f"{name}{attempt}"


def _kind(draft: Draft) -> DeclKind:
    if isinstance(draft.content, DraftEnum):
        return "enum"
    if draft.content is None or isinstance(draft.content, DraftModel):
        return "model"
    return "union"


class _Classes:
    """The class names of one package. A class takes the name of its twin along (that of an
    error's data, too); names that differ in case alone would share a page."""

    def __init__(self, reserved: Iterable[str]) -> None:
        self._scope = Scope(reserved, fold_case=True)

    def free(self, name: str, draft: Draft) -> bool:
        """Whether a draft may be called that."""
        return not any(taken in self._scope for taken in _with_twins(name, draft))

    def claim(self, wanted: str, draft: Draft) -> str:
        """The wanted name, else the first free one with a number."""
        name, attempt = wanted, 0
        while not self.free(name, draft):
            attempt += 1
            name = _numbered(wanted, attempt)
        for taken in _with_twins(name, draft):
            self._scope.reserve(taken)
        return name


def _with_twins(name: str, draft: Draft) -> tuple[str, ...]:
    if draft.role == "error_data":
        return (name, f"{name}Data")
    return (name,) if isinstance(draft.content, DraftEnum) else (name, f"{name}TypedDict")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved:
    """Classes and modules of a package that are there whatever the document says."""

    classes: frozenset[str] = frozenset()
    modules: frozenset[str] = frozenset()


def settle_names(drafts: Iterable[Draft], reserved: Mapping[Place, Reserved]) -> dict[str, DeclRef]:
    """The name of every draft by key."""
    found = tuple(drafts)
    names: dict[str, str] = {}
    scopes: dict[Place, _Classes] = {}
    for draft in found:
        if draft.place not in scopes:
            taken = reserved.get(draft.place, Reserved()).classes
            scopes[draft.place] = _Classes(sorted(taken))
    for components in (True, False):
        for draft in found:
            if draft.settled and _is_component(draft) == components:
                scope = scopes[draft.place]
                free = (name for name in draft.wanted if scope.free(name, draft))
                names[draft.key] = scope.claim(next(free, draft.wanted[-1]), draft)
    inline = tuple(draft for draft in found if not draft.settled)
    for draft in inline:
        if draft.in_turn:
            scope = scopes[draft.place]
            free = (name for name in draft.wanted if scope.free(name, draft))
            names[draft.key] = scope.claim(next(free, draft.wanted[-1]), draft)
    longest = max((len(draft.wanted) for draft in inline), default=0)
    for step in range(longest):
        waiting = tuple(draft for draft in inline if draft.key not in names)
        wishes = Counter((draft.place, _wish(draft, step)) for draft in waiting)
        for draft in waiting:
            wish = _wish(draft, step)
            scope = scopes[draft.place]
            if wishes[draft.place, wish] == 1 and scope.free(wish, draft):
                names[draft.key] = scope.claim(wish, draft)
    for draft in inline:
        if draft.key not in names:
            names[draft.key] = scopes[draft.place].claim(draft.wanted[-1], draft)
    return {
        draft.key: DeclRef(
            place=draft.place,
            module=_module(draft, reserved.get(draft.place, Reserved())),
            name=names[draft.key],
            kind=_kind(draft),
        )
        for draft in found
    }


def _is_component(draft: Draft) -> bool:
    known = draft.schema is not None and draft.schema.component is not None
    return known and draft.role == "schema"


def _module(draft: Draft, reserved: Reserved) -> str:
    taken = draft.module in reserved.modules or draft.module in DEVICES
    return f"{draft.module}_" if taken else draft.module


def _wish(draft: Draft, step: int) -> str:
    return draft.wanted[min(step, len(draft.wanted) - 1)]
