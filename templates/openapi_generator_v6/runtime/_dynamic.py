"""What a type checker knows of values whose JSON type is only known at run time; nothing here runs.

`DynamicValue` has the methods of every primitive that such a value may turn out to be.
"""

from __future__ import annotations

import decimal
import typing

import frozendict

from ._schema import AnyTypeSchema

if typing.TYPE_CHECKING:
    from typing_extensions import TypeVar

    V = TypeVar("V", covariant=True, default=AnyTypeSchema)
else:  # older releases of typing_extensions, which are allowed, know no defaults
    V = typing.TypeVar("V", covariant=True)


class FrozenDictMixin(frozendict.frozendict[str, V]):
    """A JSON object: an immutable mapping."""

    def __getitem__(self, name: str) -> V:
        return super().__getitem__(name)


class TupleMixin(tuple[V, ...]):
    """A JSON array: a tuple."""

    __slots__ = ()

    @typing.overload
    def __getitem__(self, i: typing.SupportsIndex) -> V: ...

    @typing.overload
    def __getitem__(self, i: slice) -> tuple[V, ...]: ...

    def __getitem__(self, i: typing.SupportsIndex | slice) -> V | tuple[V, ...]:
        return super().__getitem__(i)


class DynamicValue(typing.Generic[V]):
    """A value of one of several JSON types: look with `isinstance`, `is_none_oapg` and the like before relying on one."""

    def __getitem__(self, name: str | int) -> V:
        raise NotImplementedError

    def __getattr__(self, name: str) -> AnyTypeSchema:
        raise NotImplementedError

    def __iter__(self) -> typing.Iterator[V]:
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError

    def __contains__(self, item: object) -> bool:
        raise NotImplementedError

    def __bool__(self) -> bool:
        raise NotImplementedError

    def __int__(self) -> int:
        raise NotImplementedError

    def __float__(self) -> float:
        raise NotImplementedError

    def __lt__(self, other: str | int | float | decimal.Decimal) -> bool:
        raise NotImplementedError

    def __le__(self, other: str | int | float | decimal.Decimal) -> bool:
        raise NotImplementedError

    def __gt__(self, other: str | int | float | decimal.Decimal) -> bool:
        raise NotImplementedError

    def __ge__(self, other: str | int | float | decimal.Decimal) -> bool:
        raise NotImplementedError

    def keys(self) -> typing.KeysView[str]:
        raise NotImplementedError

    def values(self) -> typing.ValuesView[V]:
        raise NotImplementedError

    def items(self) -> typing.ItemsView[str, V]:
        raise NotImplementedError

    def get(self, key: str, default: object = None) -> V:
        raise NotImplementedError
