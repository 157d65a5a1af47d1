"""Small questions about values, statuses and media types that the rest of the package asks."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache, partial
from typing import Any, Callable, Optional, TypeVar, Union, cast

from httpx import Response

from ..types.unset import Unset
from .datetimes import format_datetime, format_duration

T = TypeVar("T")


def match_content_type(content_type: str, pattern: str) -> bool:
    """Whether a ``Content-Type`` is of a media type; patterns may hold ``*`` (RFC 9110, section 12.5.1)."""
    if pattern in ("*", "*/*") or pattern == content_type:
        return True
    have = _essence(content_type)
    want = _essence(pattern)
    if have == want:
        return True
    kind, _, subtype = have.partition("/")
    return want in (f"{kind}/*", f"*/{subtype}")


@lru_cache(maxsize=256)
def _essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def match_status_codes(status_codes: Sequence[str], status_code: int) -> bool:
    """Whether a status is one of ``404``, ``4XX`` or ``default``."""
    exact = str(status_code)
    if exact in status_codes:
        return True
    hundreds = f"{exact[0]}XX"
    return hundreds in status_codes or any(
        code == "default" or code.upper() == hundreds for code in status_codes
    )


def match_response(response: Response, code: Union[str, list[str]], content_type: str) -> bool:
    """Whether an answer has a status and a media type; without ``Content-Type`` it is binary (RFC 9110, 8.3)."""
    codes = [code] if isinstance(code, str) else code
    actual: str = response.headers.get("content-type", "application/octet-stream")
    return match_status_codes(codes, response.status_code) and match_content_type(
        actual, content_type
    )


def cast_partial(typ: Any) -> Callable[[Any], Any]:
    """``typing.cast`` with its type filled in."""
    return partial(cast, typ)


def get_global_from_env(
    value: Optional[T], env_key: str, type_cast: Callable[[str], T]
) -> Optional[T]:
    """The value given, else the one of the environment; a value that cannot be read is as good as none."""
    if value is not None:
        return value
    text = os.environ.get(env_key)
    if text is None:
        return None
    try:
        return type_cast(text)
    except ValueError:
        return None


def val_to_string(val: Any) -> str:
    """One scalar as text in a path, query, header or form."""
    if isinstance(val, str):
        return str(val.value) if isinstance(val, Enum) else val
    if isinstance(val, Enum):
        return val_to_string(val.value)
    if isinstance(val, bool):
        return "true" if val else "false"
    if isinstance(val, date):
        return format_datetime(val)
    if isinstance(val, timedelta):
        return format_duration(val)
    if isinstance(val, bytes):
        return val.decode("latin-1")
    return str(val)


def is_set(value: object) -> bool:
    """Whether a value is to be sent: neither None nor UNSET."""
    return value is not None and not isinstance(value, Unset)
