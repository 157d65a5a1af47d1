"""Response bodies as Python values, by the name of their type: `Pet`, `List[Pet]`, `Dict[str, datetime]`, `object`."""

from __future__ import annotations

import datetime
import decimal
import json
import re
from enum import Enum
from functools import lru_cache
from importlib import import_module
from types import GenericAlias
from typing import Annotated, Any, Callable, Optional, Union

from pydantic import BeforeValidator, TypeAdapter, ValidationError, WrapValidator

from ._media import as_array, is_sequence
from ._model import WIRE
from .exceptions import ApiException

_JSON = re.compile(r"application/(json|[\w!#$&.+^-]+\+json)\s*(;|$)", re.IGNORECASE)
_TEXT = re.compile(r"text/[a-z0-9.+-]+\s*(;|$)", re.IGNORECASE)
_CHARSET = re.compile(r"charset=\"?([a-zA-Z\-\d_]+)", re.IGNORECASE)
_GENERIC = re.compile(r"(List|Set|Dict)\[(.*)\]", re.DOTALL)

_adapters: dict[Any, TypeAdapter[Any]] = {}


@lru_cache(maxsize=64)
def encoding_of(content_type: Optional[str]) -> str:
    """The charset that a Content-Type names, UTF-8 by default."""
    match = _CHARSET.search(content_type) if content_type else None
    return match.group(1) if match else "utf-8"


@lru_cache(maxsize=64)
def _is_json(content_type: Optional[str]) -> Optional[bool]:
    """Whether a body of this media type is JSON; False for text, None for anything else."""
    if content_type is None or _JSON.match(content_type):
        return True
    return False if _TEXT.match(content_type) else None


def decode(
    text: Union[str, bytes],
    response_type: Any,
    content_type: Optional[str],
    natives: dict[str, type],
) -> Any:
    """Decode the text of a body; bytes are UTF-8.

    `response_type` is the name of a type, or a class; `natives` are the names which stand for Python types.
    ApiException (status 0) for a content type which is neither JSON nor text; ValidationError, a ValueError, for data
    which does not fit a model.
    """
    if content_type is not None and is_sequence(content_type) and _is_list(response_type):
        text, content_type = as_array(_text(text)), "application/json"
    as_json = _is_json(content_type)
    if as_json is None:
        raise ApiException(status=0, reason=f"Unsupported content type: {content_type}")
    try:
        if not as_json or not text:
            text = _text(text)
            return _adapter(response_type, natives, True).validate_python(text, context=WIRE)
        return _decode_json(text, response_type, content_type, natives)
    except ValidationError as error:
        if (
            isinstance(response_type, str)
            and response_type not in natives
            and not _is_enum(response_type)
        ):
            raise
        raise ApiException(
            status=0, reason=f"Failed to parse `{_text(text)}` as `{response_type}`"
        ) from error


def _is_list(response_type: Any) -> bool:
    return isinstance(response_type, str) and response_type.startswith("List[")


def _text(text: Union[str, bytes]) -> str:
    return text if isinstance(text, str) else text.decode("utf-8")


def _decode_json(
    written: Union[str, bytes],
    response_type: Any,
    content_type: Optional[str],
    natives: dict[str, type],
) -> Any:
    try:
        return _adapter(response_type, natives, False).validate_json(written, context=WIRE)
    except ValidationError as error:
        text = _text(written)
        malformed = (
            error.errors(include_url=False, include_context=False)[0]["type"] == "json_invalid"
        )
        if not malformed and "null" not in text:
            raise
    if (
        not malformed
    ):  # null stands in for a whole value, or for an item: that passes, at a lower speed
        return _adapter(response_type, natives, True).validate_json(text, context=WIRE)
    data = _lenient_json(text, content_type)
    return _adapter(response_type, natives, True).validate_python(data, context=WIRE)


def convert(data: Any, response_type: Any, natives: dict[str, type]) -> Any:
    """Decoded JSON as the type which `decode` would make of its text."""
    return _adapter(response_type, natives, True).validate_python(data, context=WIRE)


def _lenient_json(text: str, content_type: Optional[str]) -> Any:
    """JSON by the standard parser, which also takes lone surrogates; without a content type, text is text."""
    try:
        return json.loads(text)
    except ValueError:
        if content_type is None:
            return text
        raise


def _is_enum(name: str) -> bool:
    found = getattr(import_module(".models", __package__), name, None)
    return isinstance(found, type) and issubclass(found, Enum)


def _adapter(response_type: Any, natives: dict[str, type], nullable: bool) -> TypeAdapter[Any]:
    key = (response_type, id(natives), nullable)
    adapter = _adapters.get(key)
    if adapter is None:
        adapter = TypeAdapter(_annotation(response_type, natives, nullable))
        _adapters[key] = adapter
    return adapter


def _annotation(wanted: Any, natives: dict[str, type], nullable: bool) -> Any:
    found: Any
    match = _GENERIC.fullmatch(wanted) if isinstance(wanted, str) else None
    if match is not None and match.group(1) == "Dict":
        value = _annotation(match.group(2).partition(",")[2].strip(), natives, nullable)
        found = GenericAlias(dict, (str, value))
    elif match is not None:
        found = GenericAlias(list, (_annotation(match.group(2), natives, nullable),))
    elif not isinstance(wanted, str):
        found = _scalar(wanted)
    elif wanted in natives:
        found = _scalar(natives[wanted])
    else:
        found = _scalar(getattr(import_module(".models", __package__), wanted))
    return Optional[found] if nullable else found


def _scalar(wanted: Any) -> Any:
    if wanted is object:
        return Any
    if wanted in (str, int, float, bool, bytes):
        return Annotated[wanted, BeforeValidator(_converting(wanted))]
    if wanted in (datetime.datetime, datetime.date):
        return Annotated[wanted, WrapValidator(_any_date)]
    if wanted is decimal.Decimal:
        return Annotated[
            wanted, BeforeValidator(lambda value: str(value) if isinstance(value, float) else value)
        ]
    return wanted


def _converting(wanted: type) -> Callable[[Any], Any]:
    """Convert the way the Python type itself does (`str(5)`), where it can."""

    def convert(value: Any) -> Any:
        if value is None or isinstance(value, wanted):
            return value
        if wanted is bool and isinstance(value, str):
            return value.strip().lower() not in ("", "false", "0")
        try:
            return wanted(value)
        except TypeError:
            return value

    return convert


def _any_date(value: Any, handler: Callable[[Any], Any]) -> Any:
    """ISO 8601 first; then whatever `dateutil` makes sense of."""
    try:
        return handler(value)
    except ValidationError:
        if not isinstance(value, str):
            raise
    parsed: datetime.datetime = import_module("dateutil.parser").parse(value)
    try:
        return handler(parsed)
    except ValidationError:
        return parsed.date()  # a date was wanted, and the text names a time of day too
