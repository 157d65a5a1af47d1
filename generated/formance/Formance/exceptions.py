"""Everything that a client raises is an `OpenApiException`.

Values that break a schema raise `ApiTypeError` or `ApiValueError`, with the path to the value; an answer outside
2xx raises `ApiException` with the response.
"""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    import urllib3
    from urllib3._collections import HTTPHeaderDict

PathToItem = typing.Sequence[typing.Union[str, int]]


class OpenApiException(Exception):
    """The base class of the exceptions of this package."""


def render_path(path_to_item: PathToItem) -> str:
    """The path to a value as it would be written in Python: `['args[0]']['tags'][2]`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f"['{step}']" for step in path_to_item)


def _located(msg: str, path_to_item: PathToItem | None) -> str:
    return f"{msg} at {render_path(path_to_item)}" if path_to_item else msg


class HasResponse(typing.Protocol):
    """What an `ApiException` knows about the answer: the response as received."""

    @property
    def response(self) -> urllib3.BaseHTTPResponse: ...


class ApiTypeError(OpenApiException, TypeError):
    """A value of a wrong type, a missing required property or an unknown one.

    `path_to_item` leads to the value, `valid_classes` are the accepted classes, `key_type` is true when the
    key of an object is wrong rather than its value. For an answer `api_response` holds it as received.
    """

    api_response: HasResponse | None = None

    def __init__(
        self,
        msg: str,
        path_to_item: PathToItem | None = None,
        valid_classes: typing.Iterable[type] | None = None,
        key_type: bool | None = None,
    ) -> None:
        self.path_to_item = path_to_item
        self.valid_classes = valid_classes
        self.key_type = key_type
        super().__init__(_located(msg, path_to_item))


class ApiValueError(OpenApiException, ValueError):
    """A value of the right type that breaks a constraint of its schema; `path_to_item` leads to it; `api_response` as above."""

    api_response: HasResponse | None = None

    def __init__(self, msg: str, path_to_item: PathToItem | None = None) -> None:
        self.path_to_item = path_to_item
        super().__init__(_located(msg, path_to_item))


class ApiAttributeError(OpenApiException, AttributeError):
    """An attribute that does not exist or cannot be set; `path_to_item` leads to the value."""

    def __init__(self, msg: str, path_to_item: PathToItem | None = None) -> None:
        self.path_to_item = path_to_item
        super().__init__(_located(msg, path_to_item))


class ApiKeyError(OpenApiException, KeyError):
    """A key that an object does not have; `path_to_item` leads to the object."""

    def __init__(self, msg: str, path_to_item: PathToItem | None = None) -> None:
        self.path_to_item = path_to_item
        super().__init__(_located(msg, path_to_item))


T = typing.TypeVar("T", bound=HasResponse)


class ApiException(OpenApiException, typing.Generic[T]):
    """An answer outside 2xx, or no answer (`status` 0).

    `api_response` is the deserialized answer where its schema allows that; `body` and `headers` are as received.
    """

    def __init__(self, status: int, reason: str | None, api_response: T | None = None) -> None:
        super().__init__(status, reason, api_response)
        self.status: int = status
        self.reason: str | None = reason
        self.api_response: T | None = api_response

    @property
    def body(self) -> str | bytes | None:
        return None if self.api_response is None else self.api_response.response.data

    @property
    def headers(self) -> HTTPHeaderDict | None:
        return None if self.api_response is None else self.api_response.response.headers

    def __str__(self) -> str:
        """Status and reason, then headers and body; cookies being set are not shown."""
        lines = [f"({self.status})", f"Reason: {self.reason}"]
        if self.headers:
            shown = {
                name: value for name, value in self.headers.items() if name.lower() != "set-cookie"
            }
            lines.append(f"HTTP response headers: {shown}")
        if self.body:
            lines.append(f"HTTP response body: {self.body!r}")
        return "\n".join(lines) + "\n"
