"""The exceptions which the client raises: one tree under `OpenApiException`, one class per common HTTP status."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    NoReturn,
    Optional,
    Union,
)

if TYPE_CHECKING:
    from .rest import RESTResponse

Path = Iterable[Union[str, int]]


class OpenApiException(Exception):
    """Base of everything that the client raises on its own account."""


class ApiTypeError(OpenApiException, TypeError):
    """A value has the wrong type.

    `path_to_item` leads to the value inside the data, `valid_classes` are the types that would do, and
    `key_type` tells whether the value is a dictionary key (True), a dictionary value or list item (False).
    """

    def __init__(
        self,
        msg: str,
        path_to_item: Optional[Path] = None,
        valid_classes: Optional[tuple[type[Any], ...]] = None,
        key_type: Optional[bool] = None,
    ) -> None:
        self.path_to_item = path_to_item
        self.valid_classes = valid_classes
        self.key_type = key_type
        super().__init__(_located(msg, path_to_item))


class ApiValueError(OpenApiException, ValueError):
    """A value has the right type but is not acceptable."""

    def __init__(self, msg: str, path_to_item: Optional[Path] = None) -> None:
        self.path_to_item = path_to_item
        super().__init__(_located(msg, path_to_item))


class ApiAttributeError(OpenApiException, AttributeError):
    """An attribute does not exist or cannot be set."""

    def __init__(self, msg: str, path_to_item: Optional[Path] = None) -> None:
        self.path_to_item = path_to_item
        super().__init__(_located(msg, path_to_item))


class ApiKeyError(OpenApiException, KeyError):
    """A key does not exist."""

    def __init__(self, msg: str, path_to_item: Optional[Path] = None) -> None:
        self.path_to_item = path_to_item
        super().__init__(_located(msg, path_to_item))


class ApiException(OpenApiException):
    """The server answered with an error status, or the answer could not be understood (then `status` is 0).

    `body` is the text of the answer, `data` the same decoded to the type which the API description declares for
    this status (None when it declares none or the text does not fit), `headers` are the response headers.
    """

    def __init__(
        self,
        status: Optional[int] = None,
        reason: Optional[str] = None,
        http_resp: Optional[RESTResponse] = None,
        *,
        body: Optional[str] = None,
        data: Optional[Any] = None,
    ) -> None:
        self.status = status
        self.reason = reason
        self.body = body
        self.data = data
        self.headers: Optional[Mapping[str, str]] = None
        if http_resp is not None:
            self.status = http_resp.status if status is None else status
            self.reason = http_resp.reason if reason is None else reason
            self.headers = http_resp.getheaders()
            if body is None and http_resp.data is not None:
                self.body = _text(http_resp.data)
        super().__init__(self.status, self.reason)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by state: the HTTP response itself (a socket) is not part of the exception."""
        state = dict(self.__dict__)
        state["headers"] = dict(self.headers) if self.headers is not None else None
        return (type(self), (self.status, self.reason), state)

    @classmethod
    def from_response(
        cls, *, http_resp: RESTResponse, body: Optional[str], data: Optional[Any]
    ) -> NoReturn:
        """Raise the exception class of the response's status."""
        raise _class_of(http_resp.status)(http_resp=http_resp, body=body, data=data)

    def __str__(self) -> str:
        lines = [f"({self.status})", f"Reason: {self.reason}"]
        if self.headers:
            lines.append(f"HTTP response headers: {_without_cookies(self.headers)}")
        content = self.data or self.body
        if content:
            lines.append(f"HTTP response body: {content}")
        return "\n".join(lines) + "\n"


class BadRequestException(ApiException):
    """HTTP 400."""


class NotFoundException(ApiException):
    """HTTP 404."""


class UnauthorizedException(ApiException):
    """HTTP 401."""


class ForbiddenException(ApiException):
    """HTTP 403."""


class ServiceException(ApiException):
    """HTTP 500 to 599."""


class ConflictException(ApiException):
    """HTTP 409."""


class UnprocessableEntityException(ApiException):
    """HTTP 422."""


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
}


def _class_of(status: int) -> type[ApiException]:
    if 500 <= status <= 599:
        return ServiceException
    return _BY_STATUS.get(status, ApiException)


def _text(data: bytes) -> Optional[str]:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _without_cookies(headers: Mapping[str, str]) -> dict[str, str]:
    """Session cookies are credentials: they stay out of messages, which end up in logs."""
    return {
        name: "***" if name.lower() == "set-cookie" else value for name, value in headers.items()
    }


def _located(message: str, path: Optional[Path]) -> str:
    where = render_path(path) if path else ""
    return f"{message} at {where}" if where else message


def render_path(path_to_item: Path) -> str:
    """Write a path into nested data the way Python indexes it: `['pets'][0]['name']`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f"['{step}']" for step in path_to_item)
