"""Connection pools by host, with a short way to the answer for the request that most calls are."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from typing import Any, Optional

import urllib3

_PLAIN = re.compile(
    r"(https?)://([a-z0-9.-]+)(?::([0-9]{1,5}))?"
    r"(/(?:[\w~/-]|(?<!/)\.|%[0-9A-F]{2})*(?:\?(?:[\w~=&+.-]|%[0-9A-F]{2})*)?)",
    re.ASCII,
)
"""A URL that normalization (RFC 3986, 6.2.2) leaves as it is: scheme, host, port, and what is asked for."""


class _Answered(urllib3.HTTPConnectionPool):
    """Stands in for a pool whose answer is there already."""

    def __init__(self, pool: urllib3.HTTPConnectionPool, answer: urllib3.BaseHTTPResponse) -> None:
        self.__dict__.update(pool.__dict__)
        self.scheme = pool.scheme
        self._answer = answer

    def urlopen(self, *_: Any, **__: Any) -> urllib3.BaseHTTPResponse:
        return self._answer


class Pools(urllib3.PoolManager):
    """A pool manager that works out the pool and the target of a plain URL once instead of three times.

    Redirects stay with urllib3, which takes up the answer that says so.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._known: dict[tuple[Any, ...], urllib3.HTTPConnectionPool] = {}
        self._answered = threading.local()

    def request(
        self,
        method: str,
        url: str,
        body: Any = None,
        fields: Any = None,
        headers: Optional[Mapping[str, str]] = None,
        json: Any = None,
        **kw: Any,
    ) -> urllib3.BaseHTTPResponse:
        """Send a request; one without fields needs nothing of what urllib3 does before it opens the URL."""
        if fields is None and json is None and headers is not None:
            if body is not None:
                kw["body"] = body
            return self.urlopen(method.upper(), url, headers=headers, **kw)
        return super().request(method, url, body, fields, headers, json, **kw)

    def urlopen(self, method: str, url: str, *args: Any, **kw: Any) -> urllib3.BaseHTTPResponse:
        """Send a request to the host that the URL names, and follow where the answer redirects to."""
        plain = None if args else _PLAIN.fullmatch(url)
        if plain is None:
            return super().urlopen(method, url, *args, **kw)
        scheme, host, port, target = plain.groups()
        kw.setdefault("headers", self.headers)
        pool = self.connection_from_host(host, int(port) if port else None, scheme)
        redirect = kw.pop("redirect", True)
        answer = pool.urlopen(method, target, redirect=False, **{**kw, "assert_same_host": False})
        if not (redirect and answer.get_redirect_location()):
            return answer
        self._answered.pool = _Answered(pool, answer)
        return super().urlopen(method, url, redirect, **kw)

    def connection_from_host(
        self,
        host: Optional[str],
        port: Optional[int] = None,
        scheme: Optional[str] = "http",
        pool_kwargs: Optional[dict[str, Any]] = None,
    ) -> urllib3.HTTPConnectionPool:
        """The pool of a host; a closed one is replaced."""
        answered: Optional[_Answered] = getattr(self._answered, "pool", None)
        if answered is not None:
            self._answered.pool = None
            return answered
        if pool_kwargs is not None:
            return super().connection_from_host(host, port, scheme, pool_kwargs)
        key = (host, port, scheme)
        pool = self._known.get(key)
        if pool is None or pool.pool is None:
            if len(self._known) > 64:
                self._known.clear()
            pool = self._known[key] = super().connection_from_host(host, port, scheme)
        return pool
