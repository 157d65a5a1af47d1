"""Values to JSON and back, by type."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from decimal import Decimal
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    TypeVar,
    Union,
    cast,
    get_args,
    overload,
)

import httpx
from pydantic import BaseModel
from pydantic_core import to_json
from typing_extensions import get_origin

from ..types.deferred import build
from ..types.unset import Nullable, OptionalNullable, Unset

if TYPE_CHECKING:
    from pydantic import TypeAdapter

T = TypeVar("T")

_MAX_ADAPTERS = 1024
_adapters: OrderedDict[int, tuple[object, TypeAdapter[Any]]] = OrderedDict()


def adapter_of(typ: Any) -> TypeAdapter[Any]:
    """The validator and serializer of a type, built once.

    Types are told apart by identity: ``Union[int, str]`` and ``Union[str, int]`` compare equal but read differently.
    """
    known = _adapters.get(id(typ))
    if known is not None:
        return known[1]

    def make() -> TypeAdapter[Any]:
        from pydantic import TypeAdapter  # loaded with the first model, not with the package

        again = _adapters.get(id(typ))
        return again[1] if again is not None else TypeAdapter(typ)

    adapter = build(make)
    _adapters[id(typ)] = (typ, adapter)
    if len(_adapters) > _MAX_ADAPTERS:
        _adapters.popitem(last=False)
    return adapter


@overload
def unmarshal_json(raw: Union[str, bytes], typ: type[T]) -> T: ...


@overload
def unmarshal_json(raw: Union[str, bytes], typ: Any) -> Any: ...


def unmarshal_json(raw: Union[str, bytes], typ: Any) -> Any:
    """Read JSON as a type. Raises ``pydantic.ValidationError`` (a ValueError) when it does not fit."""
    return adapter_of(typ).validate_json(raw)


@overload
def unmarshal(val: object, typ: type[T]) -> T: ...


@overload
def unmarshal(val: object, typ: Any) -> Any: ...


def unmarshal(val: object, typ: Any) -> Any:
    """Turn Python data into a type. Raises ``pydantic.ValidationError`` (a ValueError) when it does not fit."""
    return adapter_of(typ).validate_python(val)


def marshal_json(val: object, typ: Any) -> str:
    """Write a value of a type as JSON, absent fields left out."""
    if isinstance(val, Unset):
        return ""
    if isinstance(val, BaseModel):
        return val.__pydantic_serializer__.to_json(val, by_alias=True).decode()
    return adapter_of(typ).dump_json(val, by_alias=True).decode()


def json_text(value: object) -> str:
    """Write any value as JSON, whatever its type."""
    return to_json(value, by_alias=True).decode()


@overload
def get_pydantic_model(data: object, typ: type[T]) -> T: ...


@overload
def get_pydantic_model(data: object, typ: Any) -> Any: ...


def get_pydantic_model(data: object, typ: Any) -> Any:
    """Models stay as they are; dictionaries become the models of the type."""
    return data if _contains_pydantic_model(data) else unmarshal(data, typ)


def _contains_pydantic_model(data: object) -> bool:
    if isinstance(data, BaseModel):
        return True
    if isinstance(data, list):
        return any(map(_contains_pydantic_model, cast(list[object], data)))
    if isinstance(data, dict):
        return any(map(_contains_pydantic_model, cast(dict[object, object], data).values()))
    return False


def as_model(value: object) -> Any:
    """A model, or a dictionary that stands for one: the model that it becomes a part of makes it one."""
    return value


def is_nullable(field: Any) -> bool:
    """Whether an annotation allows null."""
    origin = get_origin(field)
    if origin is Nullable or origin is OptionalNullable:
        return True
    return origin is Union and type(None) in get_args(field)


def is_union(obj: object) -> bool:
    """Whether an annotation is a union."""
    return get_origin(obj) is Union


def _keep(value: object) -> bool:
    """None and UNSET pass through number conversions untouched."""
    return value is None or isinstance(value, Unset)


def serialize_decimal(as_str: bool) -> Callable[[Any], Any]:
    """Serializer of a ``Decimal`` field, as a JSON string or a JSON number."""
    return _number_writer(Decimal, as_str, float)


def serialize_float(as_str: bool) -> Callable[[Any], Any]:
    """Serializer of a ``float`` field, as a JSON string or a JSON number."""
    return _number_writer(float, as_str, float)


def serialize_int(as_str: bool) -> Callable[[Any], Any]:
    """Serializer of an ``int`` field, as a JSON string or a JSON number."""
    return _number_writer(int, as_str, int)


def _number_writer(kind: type, as_str: bool, plain: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def write(value: Any) -> Any:
        if _keep(value):
            return value
        if not isinstance(value, kind):
            raise ValueError(f"expected {kind.__name__}, got {type(value).__name__}")
        return str(value) if as_str else plain(value)

    return write


def validate_decimal(d: Any) -> Any:
    """Validator of a ``Decimal`` field: accepts text and numbers, keeping every digit of text."""
    if _keep(d) or isinstance(d, Decimal):
        return d
    if isinstance(d, bool) or not isinstance(d, (str, int, float)):
        raise ValueError(f"expected a number, got {type(d).__name__}")
    return Decimal(str(d))


def validate_float(f: Any) -> Any:
    """Validator of a ``float`` field that travels as text."""
    if _keep(f) or isinstance(f, float):
        return f
    if not isinstance(f, (str, int)) or isinstance(f, bool):
        raise ValueError(f"expected a number as text, got {type(f).__name__}")
    return float(f)


def validate_int(b: Any) -> Any:
    """Validator of an ``int`` field that travels as text."""
    if _keep(b) or isinstance(b, int):
        return b
    if not isinstance(b, str):
        raise ValueError(f"expected an integer as text, got {type(b).__name__}")
    return int(b)


def validate_open_enum(is_int: bool) -> Callable[[Any], Any]:
    """Validator of an open enum: known and unknown values of the right JSON type."""
    kind: type = int if is_int else str

    def check(value: Any) -> Any:
        if _keep(value):
            return value
        if not isinstance(value, kind) or (is_int and isinstance(value, bool)):
            raise ValueError(f"expected {kind.__name__}, got {type(value).__name__}")
        return value

    return check


def validate_const(v: Any) -> Callable[[Any], Any]:
    """Validator of a field with one allowed value."""

    def check(value: Any) -> Any:
        if value is not None and value != v:
            raise ValueError(f"expected {v!r}")
        return value

    return check


def stream_to_text(stream: httpx.Response) -> str:
    """Read a streamed answer to its end, as text."""
    stream.read()
    return stream.text


async def stream_to_text_async(stream: httpx.Response) -> str:
    """Read a streamed answer to its end, as text."""
    await stream.aread()
    return stream.text


def stream_to_bytes(stream: httpx.Response) -> bytes:
    """Read a streamed answer to its end."""
    return stream.read()


async def stream_to_bytes_async(stream: httpx.Response) -> bytes:
    """Read a streamed answer to its end."""
    return await stream.aread()


def as_mapping(value: object) -> Mapping[str, object]:
    """A dictionary of unknown keys, typed for iteration."""
    return cast(Mapping[str, object], value)
