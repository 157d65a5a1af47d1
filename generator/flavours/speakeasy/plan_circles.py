"""Unions that are members of themselves, directly or through other unions.

Takes the drafts of all classes and changes those unions: no value is of a union only because it is
of that union, so what remains are the members that lead out of the circle. ``A = B | int`` and
``B = A | str`` are both ``int | str``. Unions inside lists, maps and classes are no circles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.flavours.speakeasy.plan_drafts import Draft, DraftUnion, Shape


def open_circles(drafts: Mapping[str, Draft]) -> None:
    """Replace the members of unions that stand in a circle."""
    below = {
        key: {member.key: None for member in draft.content.members if _is_union(drafts, member)}
        for key, draft in drafts.items()
        if isinstance(draft.content, DraftUnion)
    }
    for circle in _circles(below):
        unions = [drafts[key].content for key in circle]
        outside = dict.fromkeys(
            member
            for union in unions
            if isinstance(union, DraftUnion)
            for member in union.members
            if member.key not in circle
        )
        for key in circle:
            _open(drafts[key], tuple(outside), circle)


def _is_union(drafts: Mapping[str, Draft], shape: Shape) -> bool:
    draft = drafts.get(shape.key) if shape.key is not None else None
    return draft is not None and isinstance(draft.content, DraftUnion)


def _open(draft: Draft, outside: tuple[Shape, ...], circle: Mapping[str, None]) -> None:
    union = draft.content
    if not isinstance(union, DraftUnion):
        return
    own = [member for member in union.members if member.key not in circle]
    members = (*own, *(member for member in outside if member not in own))
    tags = tuple(
        (value, members.index(union.members[index]))
        for value, index in union.tags
        if union.members[index].key not in circle
    )
    # Members that come from elsewhere have no value by which they are told apart here.
    told = bool(tags) and len(own) == len(members)
    draft.content = replace(
        union,
        members=members or (Shape(kind="any"),),
        tags=tags if told else (),
        discriminator=union.discriminator if told else None,
        open=union.open and told,
    )


def _circles(below: Mapping[str, Mapping[str | None, None]]) -> list[dict[str, None]]:
    """The strongly connected parts that hold a circle (Tarjan's algorithm, without recursion)."""
    numbers: dict[str, int] = {}
    lowest: dict[str, int] = {}
    waiting: dict[str, None] = {}
    found: list[dict[str, None]] = []
    for start in below:
        if start in numbers:
            continue
        path = [(start, iter(below[start]))]
        numbers[start] = lowest[start] = len(numbers)
        waiting[start] = None
        while path:
            key, rest = path[-1]
            target = next((one for one in rest if one is not None), None)
            if target is None:
                path.pop()
                if path:
                    above = path[-1][0]
                    lowest[above] = min(lowest[above], lowest[key])
                if lowest[key] == numbers[key]:
                    part: dict[str, None] = {}
                    while key not in part:
                        part[waiting.popitem()[0]] = None
                    if len(part) > 1 or key in below[key]:
                        found.append(dict.fromkeys(one for one in below if one in part))
            elif target not in numbers:
                numbers[target] = lowest[target] = len(numbers)
                waiting[target] = None
                path.append((target, iter(below[target])))
            elif target in waiting:
                lowest[key] = min(lowest[key], numbers[target])
    return found
