"""The primitive values that every schema instance is built on.

JSON null, true and false cannot be subclassed in Python, so they become the singletons `NoneClass` and `BoolClass`;
strings, numbers, arrays, objects, bytes and files become subclasses of `str`, `decimal.Decimal`, `tuple`,
`frozendict.frozendict`, `bytes` and `FileIO`.
"""

from __future__ import annotations

import io
import typing

from .exceptions import ApiValueError

if typing.TYPE_CHECKING:
    from typing_extensions import Self

T = typing.TypeVar("T")

none_type: type[None] = type(None)
file_type = io.IOBase


class Unset:
    """The type of `unset`, which stands for "no such property" (JSON null is `NoneClass`, which is a value)."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "<Unset>"


unset: Unset = Unset()


class classproperty(typing.Generic[T]):
    """A read-only property of a class, such as an enum member: `Colour.RED`."""

    def __init__(self, fget: typing.Callable[[typing.Any], T]) -> None:
        self.fget = fget

    def __get__(self, owner_self: object | None, owner_cls: type) -> T:
        return self.fget(owner_cls)


class FileIO(io.FileIO):
    """A readable file given as a value: the file of the same name, opened anew (the argument is closed).

    Instances are not immutable; whoever made one closes it.
    """

    def __new__(cls, _arg: io.FileIO | io.BufferedReader) -> FileIO:
        if not isinstance(_arg, (io.FileIO, io.BufferedReader)):
            raise ApiValueError(f"FileIO takes an open binary file, not {type(_arg).__name__}")
        if _arg.closed:
            raise ApiValueError("Invalid file state; the file is closed and must be open")
        name = _arg.name
        _arg.close()
        opened: FileIO = typing.cast(typing.Any, super().__new__)(cls, name)
        io.FileIO.__init__(opened, name)
        return opened

    def __init__(self, _arg: io.FileIO | io.BufferedReader) -> None:
        """The file was opened by `__new__`."""


class Singleton:
    """One instance for each class, value and spelling of the value (1 and 1.0 are equal but not the same JSON)."""

    _instances: typing.ClassVar[dict[tuple[type, object, str], typing.Any]] = {}

    def __new__(cls, _arg: typing.Any, **kwargs: typing.Any) -> Self:
        key = (cls, _arg, str(_arg))
        found: typing.Any = Singleton._instances.get(key)
        if found is None:
            make = typing.cast(typing.Any, super().__new__)
            if isinstance(_arg, (none_type, bool, BoolClass, NoneClass)):
                found = make(cls)
                object.__setattr__(found, "_truth_oapg", bool(_arg))
            else:
                found = make(cls, _arg)  # enum members: the next base holds the value
            Singleton._instances[key] = found
        made: Self = found
        return made

    def __repr__(self) -> str:
        if isinstance(self, NoneClass):
            shown = "None"
        elif isinstance(self, BoolClass):
            shown = str(bool(self))
        else:
            shown = super().__repr__()
        return f"<{type(self).__name__}: {shown}>"


class NoneClass(Singleton):
    """JSON null; it is false in a condition."""

    @classproperty
    def NONE(cls) -> NoneClass:
        made: NoneClass = typing.cast(typing.Any, cls)(None)
        return made

    def __bool__(self) -> bool:
        return False


class BoolClass(Singleton):
    """JSON true or false, with the truth of its value in a condition."""

    _truth_oapg: bool

    @classproperty
    def TRUE(cls) -> BoolClass:
        made: BoolClass = typing.cast(typing.Any, cls)(True)
        return made

    @classproperty
    def FALSE(cls) -> BoolClass:
        made: BoolClass = typing.cast(typing.Any, cls)(False)
        return made

    def __bool__(self) -> bool:
        return self._truth_oapg
