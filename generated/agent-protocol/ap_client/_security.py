"""Credentials: which of them a request sends, and where they must not go."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from . import _spec
from .exceptions import ApiValueError

if TYPE_CHECKING:
    from .configuration import Configuration

_SECRET_NAME = re.compile(
    r"auth|cookie|token|secret|passw|credential|session|signature|api[-_]?key|access[-_]?key|-key$",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[\r\n\0]")
_SECRET_HEADERS = frozenset(
    scheme.name.lower() for scheme in _spec.SECURITY if scheme.location == "header"
)
_SECRET_QUERY = frozenset(scheme.name for scheme in _spec.SECURITY if scheme.location == "query")


def choose(configuration: Configuration, alternatives: Sequence[Sequence[str]]) -> list[str]:
    """The security schemes to use: the first alternative for which there are all credentials.

    Without such, the one with most of them; the server then says what is missing. An empty alternative means that
    the request may go without credentials.
    """
    available = configuration.auth_settings()
    best: Sequence[str] = alternatives[0] if alternatives else ()
    most = 0
    for schemes in alternatives:
        have = sum(scheme in available for scheme in schemes)
        if schemes and have == len(schemes):
            return list(schemes)
        if have > most:
            best, most = schemes, have
    if not most and any(not schemes for schemes in alternatives):
        return []
    return list(best)


def put_credential(
    headers: dict[str, Any], queries: list[tuple[str, Any]], where: str, key: Any, value: Any
) -> None:
    """Add a credential to the headers or the query of a request; ApiValueError for any other place."""
    if where == "cookie":
        pair = value if not key or str(value).startswith(f"{key}=") else f"{key}={value}"
        headers["Cookie"] = "; ".join(filter(None, [headers.get("Cookie"), pair]))
    elif where == "header":
        headers[str(key)] = value
    elif where == "query":
        queries.append((str(key), value))
    else:
        raise ApiValueError("Authentication token must be in `query`, `header` or `cookie`")


@lru_cache(maxsize=1024)
def is_secret(name: str) -> bool:
    """Whether a header of this name carries credentials, by the API description or by its name."""
    return name.lower() in _SECRET_HEADERS or _SECRET_NAME.search(name) is not None


@lru_cache(maxsize=1024)
def secret_headers(names: tuple[str, ...]) -> frozenset[str]:
    """Those of the headers which must not follow a redirect to another host."""
    always = {"authorization", "cookie", "proxy-authorization", *_SECRET_HEADERS}
    return frozenset(always | {name.lower() for name in names if is_secret(name)})


def checked_headers(headers: Mapping[str, Any]) -> dict[str, str]:
    """The headers as text; ApiValueError when one could break out of its line (RFC 9110, 5.5)."""
    checked: dict[str, str] = {}
    for name, value in headers.items():
        if value is None:
            continue
        written = value.decode("latin-1") if isinstance(value, bytes) else str(value)
        if not name or (
            not (written.isprintable() and name.isprintable()) and _breaks(name, written)
        ):
            raise ApiValueError(f"header {name!r} holds a line break or a NUL character")
        checked[name] = written
    return checked


def _breaks(name: str, value: str) -> bool:
    return _BREAK.search(value) is not None or _BREAK.search(name) is not None


def redacted(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers as a log may show them."""
    return {name: "***" if is_secret(name) else value for name, value in headers.items()}


def redacted_url(url: str) -> str:
    """The URL as a log may show it: without the values of query parameters that are credentials."""
    path, mark, query = url.partition("?")
    if not mark:
        return url
    return path + mark + "&".join(_redacted_pair(pair) for pair in query.split("&"))


def _redacted_pair(pair: str) -> str:
    name, equals, _ = pair.partition("=")
    plain = unquote(name)
    return (
        f"{name}=***" if equals and (plain in _SECRET_QUERY or _SECRET_NAME.search(plain)) else pair
    )


class UrlFilter(logging.Filter):
    """Takes credentials out of the URLs that urllib3 logs."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                redacted_url(a) if isinstance(a, str) and "?" in a else a for a in record.args
            )
        return True


_filter = UrlFilter()


def protect_logs() -> None:
    """Have the loggers of urllib3 which write URLs write them without credentials."""
    for name in ("urllib3.connectionpool", "urllib3.poolmanager", "urllib3.util.retry"):
        logging.getLogger(name).addFilter(_filter)
