"""From what a value matched to the instance: a dynamic class made of the matching classes and the value's primitive.

An instance of a schema is an instance of every schema class that its value matched, and of the primitive. Such a class
is made once for each combination and kept.
"""

from __future__ import annotations

import decimal
import operator
import typing

import frozendict

from . import _bases as bases
from ._primitives import BoolClass, FileIO, NoneClass, Singleton

PRIMITIVES: frozenset[type] = frozenset(
    (NoneClass, frozendict.frozendict, tuple, str, decimal.Decimal, BoolClass, FileIO, bytes)
)
Key = typing.Union[str, int]
_KINDS: dict[type, type] = {kind: kind for kind in PRIMITIVES}
_CLASSES: dict[tuple[frozenset[type], type], type] = {}
_MADE: dict[tuple[str, tuple[type, ...]], type] = {}


class Match:
    """The classes that a value matched, and what its properties or items matched."""

    __slots__ = ("below", "classes")

    def __init__(self, classes: typing.Iterable[type] = ()) -> None:
        self.classes: set[type] = set(classes)
        self.below: dict[Key, Match] = {}

    def add(self, other: Match) -> None:
        """Take in what the same value matched in another schema."""
        self.classes |= other.classes
        for key, match in other.below.items():
            mine = self.below.get(key)
            if mine is None:
                self.below[key] = match
            else:
                mine.add(match)


def kind_of(value: object) -> type:
    """The primitive that a value (cast, or an instance of a schema) is."""
    cls = type(value)
    kind = _KINDS.get(cls)
    if kind is None:
        kind = _KINDS[cls] = next((base for base in cls.__mro__ if base in PRIMITIVES), cls)
    return kind


def schema_classes(cls: type) -> set[type]:
    """The schema classes that a dynamic class is made of."""
    return {base for base in cls.__bases__ if issubclass(base, bases.SchemaRoot)}


def dynamic_class(classes: frozenset[type], kind: type) -> type:
    """The class of instances of a primitive that matched these schema classes."""
    found = _CLASSES.get((classes, kind))
    if found is None:
        found = _CLASSES[classes, kind] = _new_class(classes, kind)
    return found


def _new_class(classes: frozenset[type], kind: type) -> type:
    any_type = unset_any_type()
    kept = {
        one
        for one in classes
        if not any(other is not one and issubclass(other, one) for other in classes)
    }
    if len(kept) > 1:
        kept.discard(any_type)
    ordered = sorted(kept, key=lambda cls: cls.__name__)
    tail: tuple[type, ...] = (kind,)
    if kind not in (NoneClass, BoolClass) and any(issubclass(cls, bases.EnumBase) for cls in kept):
        tail = (Singleton, kind)
    try:
        return get_new_class("DynamicSchema", (*ordered, *tail))
    except TypeError:  # no consistent method resolution order: leave out what cannot be fitted, least specific first
        fitting: list[type] = []
        for cls in sorted(ordered, key=lambda cls: -len(cls.__mro__)):
            try:
                get_new_class("DynamicSchema", (*fitting, cls, *tail))
            except TypeError:
                continue
            fitting.append(cls)
        return get_new_class("DynamicSchema", (*fitting, *tail))


def get_new_class(class_name: str, bases: tuple[type, ...]) -> type:
    """A class of that name with those bases, made once."""
    made = _MADE.get((class_name, bases))
    if made is None:
        made = _MADE[class_name, bases] = _make_class(class_name, bases)
    return made


def _make_class(class_name: str, bases: tuple[type, ...]) -> type:
    # The subscripts of schema classes are for their stubs; straight to the primitive is faster.
    direct = (base for base in bases if base in PRIMITIVES)
    return type(
        class_name,
        bases,
        {name: getattr(base, name) for base in direct for name in _own_methods(base)},
    )


def _own_methods(primitive: type) -> typing.Iterator[str]:
    return (name for name in ("__getitem__", "__iter__") if hasattr(primitive, name))


def unset_any_type() -> type:
    """The class of values that no schema speaks of."""
    from ._schema import UnsetAnyTypeSchema

    return UnsetAnyTypeSchema


def new_instance(cls: type, kind: type, value: typing.Any) -> typing.Any:
    """An instance of a dynamic class; parts of the value are instances already."""
    if issubclass(cls, Singleton):
        return Singleton.__new__(
            cls, value if kind not in (NoneClass, BoolClass) else bool(value) or _empty(kind)
        )
    if kind is FileIO:
        return _file_instance(cls, value)
    return _construct(kind, cls, value)


def _construct(kind: type, cls: type, value: typing.Any) -> typing.Any:
    make: typing.Callable[..., typing.Any] = kind.__new__
    return make(cls, value)


def _empty(kind: type) -> bool | None:
    return None if kind is NoneClass else False


def _file_instance(cls: type, value: FileIO) -> typing.Any:
    return FileIO.__new__(typing.cast(type[FileIO], cls), value)


def parts_of(instance: object) -> tuple[tuple[type, ...], type, object]:
    """The schema classes and the primitive of an instance, and its value as that primitive."""
    cls, kind = type(instance), kind_of(instance)
    value: object = instance
    if kind in (NoneClass, BoolClass):
        value = bool(instance)
    elif kind is not FileIO:
        value = typing.cast(typing.Callable[[object], object], kind)(instance)
    return tuple(base for base in cls.__bases__ if base in schema_classes(cls)), kind, value


def restore(classes: tuple[type, ...], kind: type, value: typing.Any) -> typing.Any:
    """The instance that `parts_of` took apart; its parts are instances already."""
    if kind is NoneClass or kind is BoolClass:
        value = kind(value or _empty(kind))
    return new_instance(dynamic_class(frozenset(classes), kind), kind, value)


def build(value: typing.Any, match: Match | None) -> typing.Any:
    """The instance for a value that passed validation; an instance that needs no other class is itself."""
    kind = kind_of(value)
    own = type(value)
    classes = schema_classes(own) if issubclass(own, bases.SchemaRoot) else set()
    if match is not None:
        classes |= match.classes
    cls = dynamic_class(frozenset(classes or (unset_any_type(),)), kind)
    below = match.below if match is not None else {}
    if kind is frozendict.frozendict:
        made = {key: build(item, below.get(key)) for key, item in value.items()}
        if own is cls and all(made[key] is item for key, item in value.items()):
            return value
        return _construct(kind, cls, made)
    if kind is tuple:
        items = [build(item, below.get(at)) for at, item in enumerate(value)]
        if own is cls and all(map(operator.is_, items, value)):
            return value
        return _construct(kind, cls, items)
    return value if own is cls else new_instance(cls, kind, value)
