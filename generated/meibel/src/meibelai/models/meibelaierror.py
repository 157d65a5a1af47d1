"""The base class of the errors that answers turn into."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

import httpx


@dataclass(unsafe_hash=True)
class MeibelaiError(Exception):
    """The base class for all HTTP error responses."""

    message: str
    status_code: int
    body: str
    headers: httpx.Headers = field(hash=False)
    raw_response: httpx.Response = field(hash=False)

    def __init__(
        self, message: str, raw_response: httpx.Response, body: Optional[str] = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = raw_response.status_code
        self.body = body if body is not None else raw_response.text
        self.headers = raw_response.headers
        self.raw_response = raw_response

    def __str__(self) -> str:
        return self.message
