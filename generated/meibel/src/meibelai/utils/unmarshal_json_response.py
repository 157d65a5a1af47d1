"""Reading an answer's JSON; what does not fit becomes an error that keeps the body."""

from __future__ import annotations

from typing import Any, Optional, TypeVar, overload

import httpx

from .._bindings import ResponseValidationError
from .serializers import adapter_of

T = TypeVar("T")


@overload
def unmarshal_json_response(
    typ: type[T], http_res: httpx.Response, body: Optional[str] = None
) -> T: ...


@overload
def unmarshal_json_response(
    typ: Any, http_res: httpx.Response, body: Optional[str] = None
) -> Any: ...


def unmarshal_json_response(typ: Any, http_res: httpx.Response, body: Optional[str] = None) -> Any:
    """Read an answer, or the text given in its place, as a type. Raises ``ResponseValidationError``."""
    try:
        return adapter_of(typ).validate_json(
            http_res.content if body is None else body, by_alias=True, by_name=False
        )
    except ValueError as error:
        raise ResponseValidationError(
            "Response validation failed", http_res, error, body
        ) from error
