"""The error of an answer that no more specific class is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import httpx

from .meibelaierror import MeibelaiError

MAX_MESSAGE_LEN = 10_000


@dataclass(unsafe_hash=True)
class APIError(MeibelaiError):
    """The fallback error class if no more specific error class is matched."""

    def __init__(
        self, message: str, raw_response: httpx.Response, body: Optional[str] = None
    ) -> None:
        text = body or raw_response.text or '""'
        content_type: str = raw_response.headers.get("content-type", '""')
        parts = [f"{message}: " if message else "", f"Status {raw_response.status_code}"]
        if content_type != "application/json":
            parts.append(
                f' Content-Type "{content_type}"'
                if " " in content_type
                else f" Content-Type {content_type}"
            )
        if len(text) > MAX_MESSAGE_LEN:
            text = f"{text[:MAX_MESSAGE_LEN]}...and {len(text) - MAX_MESSAGE_LEN} more chars"
        parts.append(f". Body: {text}")
        super().__init__("".join(parts).strip(), raw_response, body)
