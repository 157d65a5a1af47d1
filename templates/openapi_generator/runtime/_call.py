"""What every method of an `…Api` class has in common: checked arguments, and the arguments of the call itself."""

from typing import Annotated, Any, Optional, Union

from pydantic import Field, StrictFloat, StrictInt, StrictStr
from pydantic import validate_call as _validate_call

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

Responses = dict[str, Optional[str]]
"""The type of the body for each status: `200`, `4XX` or `default`; None for no body."""
