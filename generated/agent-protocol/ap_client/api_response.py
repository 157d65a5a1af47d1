"""What the `…_with_http_info` methods return: the decoded data together with the facts of the HTTP response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Optional, TypeVar

from pydantic import BaseModel, Field, StrictBytes, StrictInt

T = TypeVar("T")


class ApiResponse(BaseModel, Generic[T]):
    """One response of the API; `data` has the type declared for its status, `raw_data` is the body as received."""

    status_code: StrictInt = Field(description="HTTP status code")
    headers: Optional[Mapping[str, str]] = Field(None, description="HTTP headers")
    data: T = Field(description="Deserialized data given the data type")
    raw_data: StrictBytes = Field(description="Raw data (HTTP response body)")

    model_config = {"arbitrary_types_allowed": True, "defer_build": True}


_BLANK: ApiResponse[Any] = ApiResponse.model_construct(status_code=0, data=None, raw_data=b"")


def answer(
    status: int, headers: Optional[Mapping[str, str]], data: Any, raw: bytes
) -> ApiResponse[Any]:
    """The response with these values, which are not checked again."""
    values = {"status_code": status, "headers": headers, "data": data, "raw_data": raw}
    return _BLANK.model_copy(update=values)
