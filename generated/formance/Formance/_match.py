"""Validation: which classes does a value match, and the error that names the path to what does not match.

Values are primitives (see `_cast`) or instances of schemas, which were validated when they were made.
"""

from __future__ import annotations

import decimal
import typing

import frozendict

from . import _bases as bases
from ._cast import Path
from ._facts import Facts, facts_of
from ._make import Match, kind_of, schema_classes
from .exceptions import ApiTypeError, ApiValueError

Disabled = typing.Union[frozenset[str], set[str]]
"""The keywords that the configuration switches off (`disabled_client_side_validations`)."""
Seen = frozenset[type]
_NONE: Seen = frozenset()


def match(
    cls: type, value: typing.Any, path: Path, disabled: Disabled, seen: Seen = _NONE
) -> Match:
    """What the value matches in `cls` and the schemas that it refers to.

    `seen` holds the classes that are being matched with the same value already. ApiTypeError for a value of another
    type, a missing or an unknown property; ApiValueError for a broken constraint.
    """
    given = type(value)
    if issubclass(given, bases.SchemaRoot) and issubclass(given, cls):
        return Match(schema_classes(given))
    if cls in seen:
        return Match()
    facts = facts_of(cls)
    kind = kind_of(value)
    if kind not in facts.types:
        raise _type_error(facts, value, path)
    _check_keywords(facts, kind, value, path, disabled)
    found = Match((cls,))
    if kind is frozendict.frozendict and facts.has_properties:
        _match_properties(facts, value, path, disabled, found)
    elif kind is tuple and facts.has_items and facts.items is not None:
        item_cls = facts.items()
        for at, item in enumerate(value):
            found.below[at] = match(item_cls, item, (*path, at), disabled)
    if facts.composed:
        _match_composed(facts, kind, value, path, disabled, seen | {cls}, found)
    return found


def _type_error(facts: Facts, value: object, path: Path) -> ApiTypeError:
    names = sorted(kind.__name__ for kind in facts.types)
    phrase = f"is {names[0]}" if len(names) == 1 else f"is one of [{', '.join(names)}]"
    message = (
        f"Invalid type. Required value type {phrase} and passed type was {type(value).__name__}"
    )
    return ApiTypeError(
        message,
        path_to_item=path,
        valid_classes=sorted(facts.types, key=lambda kind: kind.__name__),
    )


def _check_keywords(
    facts: Facts, kind: type, value: typing.Any, path: Path, disabled: Disabled
) -> None:
    if facts.enum is not None and value not in facts.enum:
        allowed = list(facts.enum)
        raise ApiValueError(
            f"Invalid value {value} passed in to {facts.cls.__name__}, allowed_values={allowed}",
            path_to_item=path,
        )
    if kind is decimal.Decimal and not value.is_finite():
        raise ApiValueError(f"Invalid value `{value}`, JSON has no such number", path_to_item=path)
    for form in facts.formats.get(kind, ()):
        try:
            form.check(value)
        except (ValueError, OverflowError):
            raise ApiValueError(
                f"Invalid value '{value}' for type {form.name}", path_to_item=path
            ) from None
    for check in facts.checks.get(kind, ()):
        if check.keyword not in disabled and not check.holds(value):
            raise ApiValueError(
                f"Invalid value `{value}`, {check.phrase} `{check.limit}`{check.note}",
                path_to_item=path,
            )


def check_presence(facts: Facts, value: typing.Mapping[str, object], path: Path) -> None:
    """ApiTypeError when a required property is missing or, where no other is allowed, an unknown one is there."""
    missing = sorted(facts.required.difference(value))
    if missing:
        raise ApiTypeError(
            _counted(facts, "is missing", len(missing), "required", missing), path_to_item=path
        )
    if facts.additional is not None and _is_nothing(facts.additional()):
        unknown = sorted(name for name in value if name not in facts.properties)
        if unknown:
            raise ApiTypeError(
                _counted(facts, "was passed", len(unknown), "invalid", unknown), path_to_item=path
            )


def _counted(facts: Facts, verb: str, count: int, what: str, names: list[str]) -> str:
    return f"{facts.cls.__name__} {verb} {count} {what} argument{'s' if count > 1 else ''}: {names}"


def _is_nothing(cls: type) -> bool:
    from ._schema import NotAnyTypeSchema

    return cls is NotAnyTypeSchema


def _match_properties(
    facts: Facts,
    value: typing.Mapping[str, typing.Any],
    path: Path,
    disabled: Disabled,
    found: Match,
) -> None:
    check_presence(facts, value, path)
    for name, item in value.items():
        schema = facts.properties.get(name, facts.additional)
        if schema is not None:
            found.below[name] = match(schema(), item, (*path, name), disabled)


def _match_composed(
    facts: Facts,
    kind: type,
    value: typing.Any,
    path: Path,
    disabled: Disabled,
    seen: Seen,
    found: Match,
) -> None:
    named = (
        _discriminated(facts, value, path)
        if kind is frozendict.frozendict and facts.discriminator
        else None
    )
    if facts.all_of is not None:
        for member in facts.all_of():
            found.add(match(member, value, path, disabled, seen))
    if facts.one_of is not None:
        found.add(_match_one(facts, value, path, disabled, seen, named))
    if facts.any_of is not None:
        found.add(_match_any(facts, value, path, disabled, seen, named))
    if facts.not_schema is not None:
        _refuse(facts, value, path, disabled, seen)
    if named is not None and named not in found.classes and named not in seen:
        found.add(match(named, value, path, disabled, seen))


def _discriminated(facts: Facts, value: typing.Mapping[str, typing.Any], path: Path) -> type:
    name, mapping = next(iter(facts.discriminator().items()))
    if name not in value:
        raise ApiValueError(
            "Cannot deserialize input data due to missing discriminator. "
            f"The discriminator property '{name}' is missing",
            path_to_item=path,
        )
    given = value[name]
    found = (
        bases.find_discriminated(facts.cls, name, given, set()) if isinstance(given, str) else None
    )
    if found is None:
        raise ApiValueError(
            f"Invalid discriminator value '{given}' was passed in to {facts.cls.__name__}.{name} "
            f"Only the values {list(mapping)} are allowed",
            path_to_item=(*path, name),
        )
    return found


def _leads_to(member: type, named: type, name: str, given: object) -> bool:
    return member is named or bases.find_discriminated(member, name, given, set()) is named


def _members(
    facts: Facts, members: typing.Sequence[type], named: type | None, value: typing.Any
) -> typing.Any:
    """The members to try: all, or those that the discriminator names."""
    if named is None:
        return members
    name = next(iter(facts.discriminator()))
    return [member for member in members if _leads_to(member, named, name, value[name])] or [named]


def _match_one(
    facts: Facts,
    value: typing.Any,
    path: Path,
    disabled: Disabled,
    seen: Seen,
    named: type | None,
) -> Match:
    members = _members(facts, facts.one_of(), named, value)
    if named is not None:
        return match(members[0], value, path, disabled, seen)
    found: list[tuple[type, Match]] = []
    for member in members:
        try:
            found.append((member, match(member, value, path, disabled, seen)))
        except (ApiValueError, ApiTypeError):
            continue
    if len(found) == 1:
        return found[0][1]
    names = [member.__name__ for member, _ in found]
    problem = (
        f"Multiple oneOf schemas {names} matched the inputs, but a max of one is allowed."
        if found
        else "None of the oneOf schemas matched the input data."
    )
    raise ApiValueError(
        f"Invalid inputs given to generate an instance of {facts.cls.__name__}. {problem}",
        path_to_item=path,
    )


def _match_any(
    facts: Facts,
    value: typing.Any,
    path: Path,
    disabled: Disabled,
    seen: Seen,
    named: type | None,
) -> Match:
    found: Match | None = None
    for member in _members(facts, facts.any_of(), named, value):
        try:
            one = match(member, value, path, disabled, seen)
        except (ApiValueError, ApiTypeError):
            if named is not None:
                raise
            continue
        if found is None:
            found = one
        else:
            found.add(one)
    if found is None:
        raise ApiValueError(
            f"Invalid inputs given to generate an instance of {facts.cls.__name__}. "
            "None of the anyOf schemas matched the input data.",
            path_to_item=path,
        )
    return found


def _refuse(facts: Facts, value: typing.Any, path: Path, disabled: Disabled, seen: Seen) -> None:
    refused = typing.cast(typing.Callable[[], type], facts.not_schema)()
    try:
        match(refused, value, path, disabled, seen)
    except (ApiValueError, ApiTypeError):
        return
    raise ApiValueError(
        f"Invalid value '{value}' was passed in to {facts.cls.__name__}. "
        f"Value is invalid because it is disallowed by {refused.__name__}",
        path_to_item=path,
    )
