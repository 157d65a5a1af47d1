"""An operation as data: what its method sends, and what it makes of each answer."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, TypeVar

import httpx
from typing_extensions import Literal

from .retries import RetryConfig
from .serializers import adapter_of
from .values import match_content_type, match_status_codes

if TYPE_CHECKING:
    from pydantic import BaseModel, TypeAdapter

S = TypeVar("S")
"""What the synchronous method gives."""
A = TypeVar("A")
"""What the asynchronous one gives; it differs from ``S`` for streams."""

DEFAULT_RETRY_CODES = ("429", "500", "502", "503", "504")

Decoding = Literal["json", "text", "bytes", "http", "sse", "jsonl", "none"]


@dataclass(frozen=True)
class Body:
    """How a body is written. ``type`` gives its type, looked up when first needed."""

    serialization: Literal["json", "form", "multipart", "raw", "string"]
    media_type: str
    type: Callable[[], Any]
    required: bool = False
    nullable: bool = False
    field: Optional[str] = None
    """The field of the request that holds it; None when the request is the body itself."""

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """The validator of a body that is the request itself."""
        return adapter_of(self.type())


@dataclass
class Reply:
    """Answers of some statuses and a media type: returned as ``type``, or raised as ``error`` with ``type`` inside."""

    statuses: tuple[str, ...]
    media_type: str = "*"
    decode: Decoding = "none"
    type: Optional[Callable[[], Any]] = None
    error: Optional[Callable[[], Any]] = None
    fails: bool = False
    """An error answer that has no class of its own."""
    sentinel: Optional[str] = None
    """Of event streams: the data that ends the stream."""
    field: Optional[str] = None
    """Of envelopes: the field that holds what was read."""
    data_only: bool = False
    """Of event streams: the type is that of the event's data, not of the event."""
    _adapter: Optional[TypeAdapter[Any]] = dataclasses.field(
        default=None, repr=False, compare=False
    )

    def matches(self, response: httpx.Response, content_type: str) -> bool:
        """Whether an answer is of this kind."""
        if not match_status_codes(self.statuses, response.status_code):
            return False
        return self.decode == "none" or match_content_type(content_type, self.media_type)

    def adapter(self) -> TypeAdapter[Any]:
        """The validator of the answer's body."""
        if self._adapter is None:
            self._adapter = adapter_of(self.type() if self.type is not None else Any)
        return self._adapter


@dataclass(frozen=True)
class PageInput:
    """The field of the request which says where a page begins, or how long it is."""

    name: str
    kind: Literal["offset", "page", "limit", "cursor"]
    in_body: bool = False
    default: Optional[int] = None


@dataclass(frozen=True)
class Pagination:
    """How the next page is found; the outputs are JSONPath expressions (RFC 9535)."""

    kind: Literal["offsetLimit", "cursor", "url"]
    inputs: tuple[PageInput, ...] = ()
    results: Optional[str] = None
    num_pages: Optional[str] = None
    next_cursor: Optional[str] = None
    next_url: Optional[str] = None


@dataclass(frozen=True)
class Operation(Generic[S, A]):
    """All that distinguishes one method from another."""

    operation_id: str
    method: str
    path: str
    accept: str
    replies: tuple[Reply, ...]
    error_status_codes: tuple[str, ...] = ("4XX", "5XX")
    body: Optional[Body] = None
    has_params: bool = True
    """Whether the request is a model with parameters (else it is the body itself)."""
    request_type: Optional[Callable[[], Any]] = None
    """The model of the request, where the caller may give a dictionary in its place."""
    security: Literal["global", "operation", "none"] = "global"
    security_type: Optional[Callable[[], Any]] = None
    scopes: Optional[tuple[str, ...]] = None
    globals: Optional[Callable[[], Any]] = None
    servers: tuple[str, ...] = ()
    retry: Optional[RetryConfig] = None
    retry_codes: tuple[str, ...] = DEFAULT_RETRY_CODES
    timeout_ms: Optional[int] = None
    wrapper: Optional[Callable[[], type[BaseModel]]] = None
    """The class that holds result, headers and ``next``, where an answer needs one."""
    wraps_headers: bool = False
    wraps_result: bool = True
    envelope: Literal["", "envelope", "envelope-http"] = ""
    """How the wrapper says what HTTP said: by fields of its own, or in ``http_meta``."""
    metadata: Optional[Callable[[], type[BaseModel]]] = None
    """The class of ``http_meta``."""
    pagination: Optional[Pagination] = None

    @cached_property
    def streams(self) -> bool:
        """Whether a successful answer is handed out unread."""
        return any(reply.decode in ("sse", "jsonl", "http") for reply in self.replies)
