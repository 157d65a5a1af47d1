"""A value that fits exactly one member of a ``oneOf``, where the members' own samples fit several.

Objects that may hold more than they declare often fit their neighbours too. A property that a
neighbour declares and the member does not is then given a value of a type that the neighbour
refuses; the ``jsonschema`` library is the judge.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from generator.ir import Api, Json, Schema
from generator.mock.jsonschema import TooManyDefinitionsError, json_schema

Fits = Callable[[Json], bool]
_STRANGE: tuple[Json, ...] = (17, "sample", True, [], {})
_DEPTH = 6


def alone(api: Api, members: Sequence[Schema], samples: Callable[[Schema], Sequence[Json]]) -> Json:
    """The value; None when none was found. ``samples`` are the values to start from."""
    try:
        judges = [_judge(api, member) for member in members]
    except (ImportError, TooManyDefinitionsError):
        return None
    for at, member in enumerate(members):
        for value in samples(member):
            found = _apart(api, members, judges, at, value)
            if found is not None:
                return found
    return None


def _judge(api: Api, schema: Schema) -> Fits:
    from jsonschema import Draft202012Validator, FormatChecker

    judge = Draft202012Validator(json_schema(api, schema), format_checker=FormatChecker())
    return partial(_fits, judge.is_valid)


def _fits(is_valid: Callable[[Json], object], value: Json) -> bool:
    try:
        return bool(is_valid(value))
    except Exception:  # a pattern that Python cannot read, a number that cannot be divided
        return False


def _apart(
    api: Api, members: Sequence[Schema], judges: Sequence[Fits], at: int, value: Json
) -> Json:
    if value is None or not judges[at](value):
        return None
    for other, fits in enumerate(judges):
        if other == at or not fits(value):
            continue
        value = next(
            (
                edited
                for edited in _edits(api, value, [members[at]], [members[other]], 0)
                if judges[at](edited) and not fits(edited)
            ),
            None,
        )
        if value is None:
            return None
    return value


def _edits(
    api: Api, value: Json, own: list[Schema], other: list[Schema], depth: int
) -> Iterator[Json]:
    """The value with one property more that ``other`` declares and ``own`` does not."""
    if not isinstance(value, dict) or depth > _DEPTH:
        return
    mine, theirs = _declared(api, own), _declared(api, other)
    for name in theirs:
        if name not in mine:
            for strange in _STRANGE:
                yield {**value, name: copy.copy(strange)}
    for name, schemas in theirs.items():
        for inner in _edits(api, value.get(name, {}), mine.get(name, []), schemas, depth + 1):
            yield {**value, name: inner}


def _declared(api: Api, schemas: list[Schema]) -> dict[str, list[Schema]]:
    """The schemas that a value's properties have, by name, over all parts of its schemas."""
    found: dict[str, list[Schema]] = {}
    work, seen = list(schemas), set[str]()
    for schema in work:  # grows while it is walked
        if schema.id in seen:
            continue
        seen.add(schema.id)
        if schema.ref is not None:
            work.append(api.schema(schema.ref))
        work.extend(schema.all_of or ())
        for one in schema.properties:
            found.setdefault(one.name, []).append(one.schema)
    return found
