"""From what a program gives (or a server sent) to primitives: the values that schemas are checked against."""

from __future__ import annotations

import decimal
import io
import math
import sys
import typing
from datetime import date

import frozendict

from ._bases import SchemaRoot
from ._primitives import BoolClass, FileIO, NoneClass
from .exceptions import ApiTypeError, ApiValueError

Path = tuple[typing.Union[str, int], ...]
ROOT: Path = ("args[0]",)


def cast_to_allowed_types(
    arg: object,
    from_server: bool,
    validated_path_to_schemas: dict[Path, set[type]],
    path_to_item: Path = ROOT,
) -> typing.Any:
    """The value as primitives: dict → frozendict, list → tuple, int and float → Decimal, bool and None → singletons.

    From the client, dates, date-times and UUIDs become strings. An instance of a schema stays itself (it is immutable
    and was checked), and its classes are noted in `validated_path_to_schemas`. ApiTypeError for any other type.
    """
    if isinstance(arg, SchemaRoot):
        validated_path_to_schemas[path_to_item] = set(type(arg).__bases__)
        return arg
    if isinstance(arg, str):
        return str(arg)
    if isinstance(arg, (bool, BoolClass)):  # before int: bool is one
        return BoolClass.TRUE if arg else BoolClass.FALSE
    if isinstance(arg, int):
        return decimal.Decimal(arg)
    if isinstance(arg, float):
        return _decimal_of_float(arg, path_to_item)
    if arg is None or isinstance(arg, NoneClass):
        return NoneClass.NONE
    if isinstance(arg, (dict, frozendict.frozendict)):
        return frozendict.frozendict(
            {
                key: cast_to_allowed_types(
                    item, from_server, validated_path_to_schemas, (*path_to_item, key)
                )
                for key, item in arg.items()
            }
        )
    if isinstance(arg, (tuple, list)):
        return tuple(
            cast_to_allowed_types(item, from_server, validated_path_to_schemas, (*path_to_item, at))
            for at, item in enumerate(arg)
        )
    if isinstance(arg, decimal.Decimal):
        return decimal.Decimal(arg)
    if isinstance(arg, bytes):
        return bytes(arg)
    if isinstance(arg, (io.FileIO, io.BufferedReader)):
        return FileIO(arg)
    if not from_server and isinstance(arg, date):
        return arg.isoformat()
    if not from_server and _is_uuid(arg):
        return str(arg)
    raise ApiTypeError(
        f"Invalid type. No JSON value can be made of {type(arg).__name__}",
        path_to_item=path_to_item,
        valid_classes=(dict, list, str, int, float, bool, type(None)),
    )


def _is_uuid(arg: object) -> bool:
    """Whether it is a UUID: there is none before somebody imports the module."""
    module = sys.modules.get("uuid")
    return module is not None and isinstance(arg, module.UUID)


def _decimal_of_float(value: float, path: Path) -> decimal.Decimal:
    """The exact value; 9.0 keeps a fraction digit, so that it is sent as 9.0 again."""
    if not math.isfinite(value):
        raise ApiValueError(f"Invalid value `{value}`, JSON has no such number", path_to_item=path)
    exact = decimal.Decimal(value)
    return decimal.Decimal(f"{exact:f}.0") if value.is_integer() else exact
