"""Settles the names of all classes: who keeps its wish, who gets a longer name, who a number.

Takes drafts in the order in which they were met, gives the whole name of each. Components come
first, then what belongs to operations as a whole, then inline schemas: alone with its wish an
inline schema keeps it, else all that share it are called after what they stand in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from generator.flavours.speakeasy.plan import DeclKind, DeclRef, Place
from generator.flavours.speakeasy.plan_drafts import Draft, DraftEnum, DraftModel
from generator.python.scope import Scope


def _numbered(name: str, attempt: int) -> str:
    return f"{name}{attempt}"


def _kind(draft: Draft) -> DeclKind:
    if isinstance(draft.content, DraftEnum):
        return "enum"
    if draft.content is None or isinstance(draft.content, DraftModel):
        return "model"
    return "union"


def settle_names(
    drafts: Iterable[Draft], reserved: Mapping[Place, frozenset[str]]
) -> dict[str, DeclRef]:
    """The name of every draft by key. ``reserved`` are names of classes that are always there."""
    found = tuple(drafts)
    names: dict[str, str] = {}
    scopes: dict[Place, Scope] = {}
    for draft in found:
        if draft.place not in scopes:
            taken = reserved.get(draft.place, frozenset())
            scopes[draft.place] = Scope(sorted(taken), clash=_numbered)
    for role in ("schema", "own"):
        for draft in found:
            if draft.settled and (draft.role == "schema") == (role == "schema"):
                names[draft.key] = scopes[draft.place].claim(draft.wanted[0])
    inline = tuple(draft for draft in found if not draft.settled)
    for step in range(3):
        waiting = tuple(draft for draft in inline if draft.key not in names)
        wishes = Counter((draft.place, _wish(draft, step)) for draft in waiting)
        for draft in waiting:
            wish = _wish(draft, step)
            scope = scopes[draft.place]
            if wishes[draft.place, wish] == 1 and wish not in scope:
                names[draft.key] = scope.claim(wish)
    for draft in inline:
        if draft.key not in names:
            names[draft.key] = scopes[draft.place].claim(draft.wanted[-1])
    return {
        draft.key: DeclRef(
            place=draft.place, module=draft.module, name=names[draft.key], kind=_kind(draft)
        )
        for draft in found
    }


def _wish(draft: Draft, step: int) -> str:
    return draft.wanted[min(step, len(draft.wanted) - 1)]
