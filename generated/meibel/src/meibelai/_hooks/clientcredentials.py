"""Access tokens by the OAuth 2 client credentials grant (RFC 6749, section 4.4).

A token is asked for when first needed, kept until shortly before it expires, shared by all threads and tasks of an SDK
object, and thrown away when the server answers 401.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional, Union, cast
from urllib.parse import urljoin

import httpx

from ..httpclient import HttpClient
from ..utils.values import is_set
from .types import (
    AfterErrorContext,
    AfterErrorHook,
    BeforeRequestContext,
    BeforeRequestHook,
    HookContext,
    SDKInitHook,
)

EXPIRY_MARGIN_SECONDS = 60.0

# Tests replace it.
_now = time.monotonic


@dataclass(frozen=True)
class Credentials:
    """Who asks, and where."""

    client_id: str
    client_secret: str
    token_url: str


@dataclass(frozen=True)
class Session:
    """A token and the moment (of the monotonic clock) after which it is not used any more."""

    token: str
    expires_at: Optional[float]

    def is_valid(self) -> bool:
        """Whether the token may still be used."""
        return self.expires_at is None or _now() < self.expires_at


_SessionKey = tuple[Credentials, tuple[str, ...]]


class ClientCredentialsHook(SDKInitHook, BeforeRequestHook, AfterErrorHook):
    """Puts a bearer token on every request of an operation that asks for OAuth 2."""

    client: HttpClient

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sessions: dict[_SessionKey, Session] = {}

    def sdk_init(self, base_url: str, client: HttpClient) -> tuple[str, HttpClient]:
        self.client = client
        return base_url, client

    def before_request(
        self, hook_ctx: BeforeRequestContext, request: httpx.Request
    ) -> Union[httpx.Request, Exception]:
        key = self._key(hook_ctx)
        if key is not None:
            # One caller asks for a token, the others wait for it instead of asking too.
            with self._lock:
                session = self._sessions.get(key)
                if session is None or not session.is_valid():
                    session = self._ask(hook_ctx, key)
                    self._sessions[key] = session
            request.headers["Authorization"] = f"Bearer {session.token}"
        return request

    def after_error(
        self,
        hook_ctx: AfterErrorContext,
        response: Optional[httpx.Response],
        error: Optional[Exception],
    ) -> Union[tuple[Optional[httpx.Response], Optional[Exception]], Exception]:
        if error is None and response is not None and response.status_code == 401:
            key = self._key(hook_ctx)
            if key is not None:
                self._forget(key, response)
        return response, error

    def _forget(self, key: _SessionKey, response: httpx.Response) -> None:
        with self._lock:
            session = self._sessions.get(key)
            # A slow 401 for an old token must not throw a new one away.
            if (
                session is not None
                and response.request.headers.get("Authorization") == f"Bearer {session.token}"
            ):
                del self._sessions[key]

    def _key(self, hook_ctx: HookContext) -> Optional[_SessionKey]:
        scopes: Optional[list[str]] = hook_ctx.oauth2_scopes
        source: Any = hook_ctx.security_source
        if scopes is None or source is None:
            return None
        values = _client_values(source() if callable(source) else source)
        if values is None:
            return None
        client_id, client_secret, token_url = values
        url = urljoin(hook_ctx.base_url, token_url)
        return Credentials(client_id, client_secret, url), tuple(scopes)

    def _ask(self, hook_ctx: HookContext, key: _SessionKey) -> Session:
        credentials, scopes = key
        form = {
            "grant_type": "client_credentials",
            "client_id": credentials.client_id,
            "client_secret": credentials.client_secret,
        }
        if scopes:
            form["scope"] = " ".join(scopes)
        timeout = hook_ctx.config.timeout_ms
        response = self.client.send(
            self.client.build_request(
                "POST",
                credentials.token_url,
                data=form,
                headers={"Accept": "application/json"},
                timeout=timeout / 1000 if timeout is not None else httpx.USE_CLIENT_DEFAULT,
            ),
            # Client id and secret go to the token URL and nowhere else.
            follow_redirects=False,
        )
        answer: Mapping[str, object] = _object(response.json()) if response.is_success else {}
        token, kind, lifetime = (
            answer.get(name) for name in ("access_token", "token_type", "expires_in")
        )
        if not isinstance(token, str):
            raise ValueError(f"the token endpoint gave no token (status {response.status_code})")
        if str(kind or "bearer").lower() != "bearer":
            raise ValueError(f"the token endpoint gave a token of type {kind!r}")
        if not isinstance(lifetime, (int, float)) or isinstance(lifetime, bool):
            return Session(token, None)
        return Session(token, _now() + lifetime - min(EXPIRY_MARGIN_SECONDS, lifetime / 2))


def _object(answer: object) -> Mapping[str, object]:
    return cast(Mapping[str, object], answer) if isinstance(answer, dict) else {}


def _client_values(security: Any) -> Optional[tuple[str, str, str]]:
    """Client id, client secret and token URL of a security model, or of the first scheme in it that has them."""
    fields = _attributes(security)
    if "client_id" not in fields:
        nested = map(_attributes, fields.values())
        fields = next((inner for inner in nested if "client_id" in inner), fields)
    names = ("client_id", "client_secret", "token_url")
    found = [str(fields[name]) for name in names if is_set(fields.get(name))]
    if len(found) != len(names) or not all(found):
        return None
    return found[0], found[1], found[2]


def _attributes(model: object) -> Mapping[str, object]:
    """What an object holds; nothing for what holds nothing."""
    held: Mapping[str, object] = getattr(model, "__dict__", {})
    return held
