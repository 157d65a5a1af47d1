"""Settles the names of all classes: who keeps its wish, who gets a longer name, who a number.

Takes drafts in the order in which they were met, gives the whole name of each. Components come
first, then what belongs to operations as a whole, then inline schemas: alone with its wish an
inline schema keeps it, else all that share it are called after what they stand in. An enumeration
among classes of other kinds ends in ``Enum``; what no longer name tells apart is numbered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.flavours.speakeasy.names import usable
from generator.flavours.speakeasy.plan import DeclKind, DeclRef, Place
from generator.flavours.speakeasy.plan_drafts import Draft, DraftEnum, DraftModel
from generator.python.scope import DEVICES, Scope

_NONE: Mapping[str, str] = {}


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
        self._holders: dict[str, Draft] = {}

    def free(self, name: str, draft: Draft) -> bool:
        """Whether a draft may be called that."""
        return not any(taken in self._scope for taken in _with_twins(name, draft))

    def claim(self, wanted: str, draft: Draft) -> str:
        """The wanted name, else the first free one with a number."""
        name, attempt = usable(wanted), 0
        while not self.free(name, draft):
            attempt += 1
            name = _numbered(wanted, attempt)
        for taken in _with_twins(name, draft):
            self._scope.reserve(taken)
        self._holders[name.casefold()] = draft
        return name

    def holder(self, name: str) -> Draft | None:
        """What has a name already."""
        return self._holders.get(name.casefold())


def _with_twins(name: str, draft: Draft) -> tuple[str, ...]:
    if draft.role == "error_data":
        return (name, f"{name}Data")
    return (name,) if isinstance(draft.content, DraftEnum) else (name, f"{name}TypedDict")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved:
    """Classes and modules of a package that are there whatever the document says."""

    classes: frozenset[str] = frozenset()
    modules: frozenset[str] = frozenset()


def settle_names(
    drafts: Iterable[Draft],
    reserved: Mapping[Place, Reserved],
    *,
    shared_first: bool = False,
    published: Mapping[str, str] = _NONE,
) -> dict[str, DeclRef]:
    """The name of every draft by key. With ``shared_first`` (``fixes.sharedNestedComponentsJan2026``)
    what stands in components has names before what stands in operations is looked at.

    ``published`` are names of an earlier run by key: who has one keeps it, whoever has come since.
    """
    found = tuple(drafts)
    names: dict[str, str] = {}
    scopes: dict[Place, _Classes] = {}
    for draft in found:
        if draft.place not in scopes:
            taken = reserved.get(draft.place, Reserved()).classes
            scopes[draft.place] = _Classes(sorted(taken))
        name = published.get(draft.key)
        scope = scopes[draft.place]
        if name is not None and _still_wished(name, draft) and scope.free(name, draft):
            names[draft.key] = scope.claim(name, draft)
    for components in (True, False):
        for draft in found:
            if draft.key in names:
                continue
            if draft.settled and _is_component(draft) == components:
                scope = scopes[draft.place]
                free = (name for name in draft.wanted if scope.free(name, draft))
                names[draft.key] = scope.claim(next(free, draft.wanted[-1]), draft)
    inline = tuple(draft for draft in found if not draft.settled and draft.key not in names)
    for draft in inline:
        if draft.in_turn:
            scope = scopes[draft.place]
            free = (name for name in draft.wanted if scope.free(name, draft))
            names[draft.key] = scope.claim(next(free, draft.wanted[-1]), draft)
    waiting = tuple(draft for draft in inline if draft.key not in names)
    for first in (True, False):
        turn = (draft for draft in waiting if (shared_first and _in_component(draft)) == first)
        names.update(_settle_inline(tuple(turn), scopes))
    return {
        draft.key: DeclRef(
            place=draft.place,
            module=_module(draft, reserved.get(draft.place, Reserved())),
            name=names[draft.key],
            kind=_kind(draft),
        )
        for draft in found
    }


def _still_wished(name: str, draft: Draft) -> bool:
    """Whether a published name is one that the draft could get today: the document may ask for
    another one now."""
    wishes = {usable(wanted) for wanted in draft.wanted}
    bare = name.rstrip("0123456789")
    return not wishes.isdisjoint((name, bare, bare.removesuffix("Enum")))


def _settle_inline(waiting: tuple[Draft, ...], scopes: Mapping[Place, _Classes]) -> dict[str, str]:
    """The names of inline schemas: wish by wish for all of them, then what is free for each."""
    names: dict[str, str] = {}
    for step in range(max((len(draft.wanted) for draft in waiting), default=0)):
        for group in _groups(waiting, step):
            names.update(_settle_group(group, step, scopes[group[0].place]))
        waiting = tuple(draft for draft in waiting if draft.key not in names)
    for draft in waiting:
        scope = scopes[draft.place]
        free = (name for name in draft.wanted if scope.free(name, draft))
        names[draft.key] = scope.claim(next(free, draft.wanted[-1]), draft)
    return names


def _in_component(draft: Draft) -> bool:
    """Whether an inline schema is written inside a component."""
    return draft.schema is not None and "#/components/schemas/" in draft.schema.id


def _groups(drafts: Iterable[Draft], step: int) -> list[list[Draft]]:
    """Drafts of one package that wish for the same name, in the order in which they were met."""
    found: dict[tuple[Place, str], list[Draft]] = {}
    for draft in drafts:
        if step < len(draft.wanted):
            found.setdefault((draft.place, draft.wanted[step]), []).append(draft)
    return list(found.values())


def _settle_group(group: Sequence[Draft], step: int, scope: _Classes) -> dict[str, str]:
    """The names of those that can have what all of them wish for."""
    wish = group[0].wanted[step]
    if len(group) == 1:
        (draft,) = group
        # The component's name says nothing where a sibling of that component has the short name.
        held = scope.holder(draft.wanted[0]) if step == 1 and draft.nested else None
        apart = held is not None and held.root == draft.root and len(draft.wanted) > 2
        if scope.free(wish, draft) and not apart:
            return {draft.key: scope.claim(wish, draft)}
    if step == 0:
        made = _settle_first(group, wish, scope)
        if made:
            return made
    alike = {(draft.root, draft.wanted[step:]) for draft in group}
    if len(group) > 1 and len(alike) == 1 and scope.holder(wish) is None:
        ordered = sorted(group, key=lambda one: one.order)
        return {
            draft.key: scope.claim(f"{wish}{number}", draft)
            for number, draft in enumerate(ordered, start=1)
        }
    return {}


def _settle_first(group: Sequence[Draft], wish: str, scope: _Classes) -> dict[str, str]:
    """Who may keep the shortest name: the only union, else the only object beside an enumeration
    (the only enumeration is then called ``…Enum``), else what is not nested where all stand in
    one component."""
    kinds = [_kind(draft) for draft in group]
    held = scope.holder(wish)
    among = [*kinds, *([_kind(held)] if held is not None else [])]
    first: str | None = None
    if kinds.count("union") == 1 and len(group) > 1:
        first = "union"
    elif "union" not in kinds and len(among) == 2 and among.count("model") == 1:
        first = "model"
    made: dict[str, str] = {}
    lone_enum = among.count("enum") == 1 and (first is not None or among.count("union") == 1)
    for draft, kind in zip(group, kinds, strict=True):
        if kind == first and scope.free(wish, draft):
            made[draft.key] = scope.claim(wish, draft)
        elif kind == "enum" and lone_enum and scope.free(f"{wish}Enum", draft):
            made[draft.key] = scope.claim(f"{wish}Enum", draft)
    outer = [draft for draft in group if not draft.nested]
    alone = len(outer) == 1 and len({draft.root for draft in group}) == 1
    if not made and alone and scope.free(wish, outer[0]):
        made[outer[0].key] = scope.claim(wish, outer[0])
    return made


def _is_component(draft: Draft) -> bool:
    known = draft.schema is not None and draft.schema.component is not None
    return known and draft.role == "schema"


def _module(draft: Draft, reserved: Reserved) -> str:
    taken = draft.module in reserved.modules or draft.module in DEVICES
    return f"{draft.module}_" if taken else draft.module
