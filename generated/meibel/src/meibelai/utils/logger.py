"""Debug logging of requests and answers, credentials masked."""

from __future__ import annotations

import logging
import os
import re
from typing import Any, Protocol
from urllib.parse import quote

import httpx

from .. import _settings

_MASK = "***"
_ALWAYS_SECRET = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key"}
)
_USERINFO = re.compile(r"//[^/@?#]*@")


class Logger(Protocol):
    """Anything with ``debug``, such as ``logging.getLogger(...)``."""

    def debug(self, msg: str, *args: Any, **kwargs: Any) -> None:
        """Log one message with its ``%`` arguments."""


class NoOpLogger:
    """Logs nothing."""

    def debug(self, msg: str, *args: Any, **kwargs: Any) -> None:
        """Do nothing."""


def get_default_logger() -> Logger:
    """A logger that writes when the package's debug variable is set in the environment, else one that does not."""
    if _settings.DEBUG_ENV and os.environ.get(_settings.DEBUG_ENV):
        logging.basicConfig(level=logging.DEBUG)
        return logging.getLogger(_settings.PACKAGE)
    return NoOpLogger()


def get_body_content(req: httpx.Request) -> str:
    """A request's body as text; a stream is not read."""
    try:
        return str(req.content)
    except httpx.RequestNotRead:
        return "<streaming body>"


def secret_names(request: httpx.Request) -> frozenset[str]:
    """Names, in lower case, of the headers and query parameters of a request that hold credentials."""
    named: frozenset[str] = request.extensions.get("credentials", frozenset())
    return _ALWAYS_SECRET | named


def masked_headers(headers: httpx.Headers, secrets: frozenset[str]) -> dict[str, str]:
    """Headers for a log, the values of secret ones masked."""
    return {name: _MASK if name.lower() in secrets else value for name, value in headers.items()}


def masked_url(url: httpx.URL, secrets: frozenset[str]) -> str:
    """A URL for a log: user information and secret query parameters masked."""
    text = _USERINFO.sub(f"//{_MASK}@", str(url))
    for name in sorted(secrets & {key.lower() for key in url.params}):
        text = re.sub(rf"(?i)([?&]{re.escape(quote(name))}=)[^&#]*", rf"\g<1>{_MASK}", text)
    return text
