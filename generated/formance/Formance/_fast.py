"""From plain JSON values to instances in one pass, for schemas that need no more than their own keywords.

Each schema class is compiled to one function, kept with the dynamic classes that its values get. A function raises
`Refused` for whatever it cannot finish; the caller then goes the general way, which names what is wrong and where.
"""

from __future__ import annotations

import decimal
import functools
import typing

import frozendict

from . import _bases as bases
from ._cast import ROOT, cast_to_allowed_types
from ._facts import Facts, check_integral, facts_of
from ._make import build, dynamic_class, new_instance, unset_any_type
from ._primitives import BoolClass, NoneClass
from .exceptions import ApiTypeError, ApiValueError

if typing.TYPE_CHECKING:
    from ._match import Disabled

Reader = typing.Callable[[typing.Any], typing.Any]
Constructor = typing.Callable[..., typing.Any]


class Refused(Exception):
    """The value does not fit, or the short way does not know how to tell."""


_READERS: dict[type, Reader] = {}
_PLAIN: dict[type, tuple[type, ...]] = {
    str: (str,),
    decimal.Decimal: (int, float),
    BoolClass: (bool,),
    NoneClass: (type(None),),
    tuple: (list, tuple),
    frozendict.frozendict: (dict,),
}


def reader_of(cls: type) -> Reader:
    """The function that reads values of a schema class."""
    found = _READERS.get(cls)
    if found is None:
        found = _READERS[cls] = _compile(cls)
    return found


def _compile(cls: type) -> Reader:
    facts = facts_of(cls)
    if facts.composed:
        return functools.partial(_composed, cls)
    kinds = {plain: kind for kind in facts.types for plain in _PLAIN.get(kind, ())}
    if facts.enum is not None:
        return _enum(cls, kinds)
    if len(kinds) == 1 or facts.types == {tuple}:  # lists and tuples are read alike
        plain, kind = next(iter(kinds.items()))
        return _MAKERS[kind](facts, plain)
    readers: dict[type, Reader] = {}

    def read(value: typing.Any) -> typing.Any:
        given = type(value)
        reader = readers.get(given)
        if reader is None:
            if given not in kinds:
                raise Refused
            reader = readers[given] = _MAKERS[kinds[given]](facts, given)
        return reader(value)

    return read


def _own_class(facts: Facts, kind: type) -> type:
    return dynamic_class(frozenset((facts.cls,)), kind)


def _holds(facts: Facts, kind: type) -> tuple[typing.Callable[[typing.Any], object], ...]:
    return tuple(
        check.holds for check in facts.checks.get(kind, ()) if check.keyword != "uniqueItems"
    )


def _string(facts: Facts, plain: type) -> Reader:
    cls, new = _own_class(facts, str), str.__new__
    checks, forms = _holds(facts, str), tuple(form.check for form in facts.formats.get(str, ()))

    def read(value: typing.Any) -> typing.Any:
        if type(value) is not str:
            raise Refused
        return new(cls, value)

    def read_checked(value: typing.Any) -> typing.Any:
        if type(value) is not str:
            raise Refused
        for check in checks:
            if not check(value):
                raise Refused
        try:
            for form in forms:
                form(value)
        except (ValueError, OverflowError):
            raise Refused from None
        return new(cls, value)

    return read_checked if checks or forms else read


def _number(facts: Facts, plain: type) -> Reader:
    cls, new = _own_class(facts, decimal.Decimal), decimal.Decimal.__new__
    checks = _holds(facts, decimal.Decimal)
    forms = tuple(
        form.check
        for form in facts.formats[decimal.Decimal]
        if plain is float or form.check is not check_integral
    )

    def read(value: typing.Any) -> typing.Any:
        if type(value) is not plain:
            raise Refused
        try:
            whole: typing.Any = value
            if plain is float:
                whole = cast_to_allowed_types(value, True, {})
            for form in forms:
                form(whole)
        except (ValueError, OverflowError):
            raise Refused from None
        for check in checks:
            if not check(whole):
                raise Refused
        return new(cls, whole)

    return read


def _constant(facts: Facts, plain: type) -> Reader:
    kind = BoolClass if plain is bool else NoneClass
    cls = _own_class(facts, kind)
    values: dict[object, object] = (
        {flag: new_instance(cls, kind, BoolClass(flag)) for flag in (True, False)}
        if plain is bool
        else {None: new_instance(cls, kind, NoneClass(None))}
    )

    def read(value: typing.Any) -> typing.Any:
        if type(value) is not plain:
            raise Refused
        return values[value]

    return read


def _array(facts: Facts, plain: type) -> Reader:
    cls, construct, checks, unique = (
        _own_class(facts, tuple),
        typing.cast(Constructor, tuple.__new__),
        _holds(facts, tuple),
        facts.unique,
    )
    resolve = facts.items or unset_any_type
    item: list[Reader] = []

    def read(value: typing.Any) -> typing.Any:
        if type(value) is not list and type(value) is not tuple:
            raise Refused
        for check in checks:
            if not check(value):
                raise Refused
        if not item:  # the schema of the items is looked up when there are some: it may be this one
            item.append(reader_of(resolve()))
        made: typing.Any = construct(cls, map(item[0], value))
        if unique and len(set(made)) != len(made):
            raise Refused
        return made

    return read


def _object(facts: Facts, plain: type) -> Reader:
    cls, new = (
        _own_class(facts, frozendict.frozendict),
        typing.cast(Constructor, frozendict.frozendict.__new__),
    )
    checks, required = _holds(facts, frozendict.frozendict), facts.required
    declared, additional = facts.properties, facts.additional
    readers: dict[str, Reader] = {}
    others: list[Reader] = []

    def find(name: str) -> Reader:
        schema = declared.get(name)
        if schema is not None:
            found = readers[name] = reader_of(schema())
            return found
        if not others:
            others.append(reader_of(additional() if additional is not None else unset_any_type()))
        return others[0]

    def read(value: typing.Any) -> typing.Any:
        if type(value) is not dict:
            raise Refused
        made: dict[str, typing.Any] = {}
        for name, item in value.items():
            reader = readers.get(name)
            made[name] = (reader or find(name))(item)
        if not required <= value.keys():
            raise Refused
        for check in checks:
            if not check(value):
                raise Refused
        return new(cls, made)

    return read


_MAKERS: dict[type, typing.Callable[[Facts, type], Reader]] = {
    str: _string,
    decimal.Decimal: _number,
    BoolClass: _constant,
    NoneClass: _constant,
    tuple: _array,
    frozendict.frozendict: _object,
}


def _enum(cls: type, kinds: typing.Container[type]) -> Reader:
    """Members are made once; 1, 1.0 and true are different values."""
    known: dict[tuple[type, object], object] = {}

    def read(value: typing.Any) -> typing.Any:
        if type(value) not in kinds or isinstance(value, (dict, list, tuple)):
            raise Refused
        key = (type(value), value)
        member = known.get(key)
        if member is None:
            member = known[key] = _composed(cls, value)
        return member

    return read


def _composed(cls: type, value: typing.Any) -> typing.Any:
    """The general way for one value inside; where it is in the whole is not known here."""
    from ._match import match

    primitive = _plain(value)
    try:
        return build(primitive, match(cls, primitive, ROOT, frozenset()))
    except (ApiTypeError, ApiValueError):
        raise Refused from None


def _plain(value: typing.Any) -> typing.Any:
    """The value as primitives, when it is plain JSON: anything else may be consumed by casting it (an open file)."""
    kind = type(value)
    if kind is dict:
        return frozendict.frozendict({key: _plain(item) for key, item in value.items()})
    if kind is list or kind is tuple:
        return tuple([_plain(item) for item in value])
    if kind is str:
        return value
    if value is None or kind in (bool, int, float):
        try:
            return cast_to_allowed_types(value, True, {})
        except ApiValueError:
            raise Refused from None
    raise Refused


def instantiate(cls: type, value: object, disabled: Disabled, from_server: bool) -> typing.Any:
    """An instance of the schema class made of a value; see `cast_to_allowed_types` and `match` for the errors."""
    try:
        if not disabled and not isinstance(value, bases.SchemaRoot):
            try:
                return reader_of(cls)(value)
            except Refused:
                pass
        from ._match import match

        primitive = cast_to_allowed_types(value, from_server, {})
        return build(primitive, match(cls, primitive, ROOT, disabled))
    except RecursionError:
        raise ApiValueError("The value is nested too deeply", path_to_item=ROOT) from None
