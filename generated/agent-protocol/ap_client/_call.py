"""What every method of an `…Api` class has in common: checked arguments, and the arguments of the call itself."""

from typing import TYPE_CHECKING, Annotated, Any, Generic, Optional, TypeVar, Union

from pydantic import Field, StrictFloat, StrictInt, StrictStr
from pydantic import validate_call as _validate_call

from ._events import EventStream
from .api_client import data_of
from .api_response import ApiResponse
from .exceptions import ApiException

if TYPE_CHECKING:
    from .api_client import ApiClient, RequestSerialized
    from .rest import Timeout

Seconds = Annotated[StrictFloat, Field(gt=0)]

RequestTimeout = Union[None, Seconds, tuple[Seconds, Seconds]]
"""Seconds for a whole request, or for connecting and for each read."""

RequestAuth = Optional[dict[StrictStr, Any]]
"""An authentication setting (`type`, `in`, `key`, `value`) which replaces those of the configuration."""

RequestHeaders = Optional[dict[StrictStr, Any]]
"""Headers for this request, on top of all others."""

ContentType = Optional[StrictStr]
"""The media type in which to send the body."""

OnlyHost = Annotated[StrictInt, Field(ge=0, le=0)]
"""The server of the operation, where it has none of its own."""

validate_call = _validate_call(config={"defer_build": True})
"""Check the arguments of a method against its annotations; the checks are built by the first call."""

T = TypeVar("T")


class Responses(dict[str, Optional[str]], Generic[T]):
    """The name of the body's type for each status (`200`, `4XX`, `default`), None for no body; `T` is the type of
    the data of a success."""


def fetch(
    client: "ApiClient", param: "RequestSerialized", timeout: "Timeout", responses: Responses[T]
) -> ApiResponse[T]:
    """Send a request, read the answer and decode it; ApiException when it is an error."""
    response = client.call_api(*param, _request_timeout=timeout)
    response.read()
    return client.response_deserialize(response_data=response, response_types_map=responses)


def fetch_data(
    client: "ApiClient", param: "RequestSerialized", timeout: "Timeout", responses: Responses[T]
) -> T:
    """Like `fetch`: the data alone."""
    response = client.call_api(*param, _request_timeout=timeout)
    response.read()
    data: T = data_of(client, response, responses)
    return data


def follow(
    client: "ApiClient", param: "RequestSerialized", timeout: "Timeout", responses: Responses[T]
) -> EventStream:
    """Send a request and give its events as they arrive; ApiException when the answer is an error."""
    response = client.call_api(*param, _request_timeout=timeout)
    if 200 <= response.status <= 299:
        return EventStream(response.response, client.configuration.max_event_size)
    response.read()
    found = client.response_deserialize(response_data=response, response_types_map=responses)
    raise ApiException(found.status_code, http_resp=response)
