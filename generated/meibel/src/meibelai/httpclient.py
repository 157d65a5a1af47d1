"""What a client has to offer that sends requests, and the end of those that this package made.

``httpx.Client`` and ``httpx.AsyncClient`` satisfy the protocols; so may a class of your own.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Optional, Union

import httpx
from typing_extensions import Protocol, runtime_checkable

if TYPE_CHECKING:
    from httpx._client import UseClientDefault
    from httpx._types import (
        AuthTypes,
        CookieTypes,
        HeaderTypes,
        QueryParamTypes,
        RequestContent,
        RequestData,
        RequestExtensions,
        RequestFiles,
        TimeoutTypes,
        URLTypes,
    )


@runtime_checkable
class HttpClient(Protocol):
    """A client for synchronous methods."""

    def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: Union[AuthTypes, UseClientDefault, None] = httpx.USE_CLIENT_DEFAULT,
        follow_redirects: Union[bool, UseClientDefault] = httpx.USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        """Send a request; with ``stream`` the body is left unread."""
        ...

    def build_request(
        self,
        method: str,
        url: URLTypes,
        *,
        content: Optional[RequestContent] = None,
        data: Optional[RequestData] = None,
        files: Optional[RequestFiles] = None,
        json: Optional[Any] = None,
        params: Optional[QueryParamTypes] = None,
        headers: Optional[HeaderTypes] = None,
        cookies: Optional[CookieTypes] = None,
        timeout: Union[TimeoutTypes, UseClientDefault] = httpx.USE_CLIENT_DEFAULT,
        extensions: Optional[RequestExtensions] = None,
    ) -> httpx.Request:
        """Make a request from its parts."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


@runtime_checkable
class AsyncHttpClient(Protocol):
    """A client for asynchronous methods."""

    async def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: Union[AuthTypes, UseClientDefault, None] = httpx.USE_CLIENT_DEFAULT,
        follow_redirects: Union[bool, UseClientDefault] = httpx.USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        """Send a request; with ``stream`` the body is left unread."""
        ...

    def build_request(
        self,
        method: str,
        url: URLTypes,
        *,
        content: Optional[RequestContent] = None,
        data: Optional[RequestData] = None,
        files: Optional[RequestFiles] = None,
        json: Optional[Any] = None,
        params: Optional[QueryParamTypes] = None,
        headers: Optional[HeaderTypes] = None,
        cookies: Optional[CookieTypes] = None,
        timeout: Union[TimeoutTypes, UseClientDefault] = httpx.USE_CLIENT_DEFAULT,
        extensions: Optional[RequestExtensions] = None,
    ) -> httpx.Request:
        """Make a request from its parts."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


def check_client(client: object, protocol: type, argument: str) -> None:
    """Raise TypeError for an object that is no client."""
    if not isinstance(client, protocol):
        raise TypeError(f"{argument} lacks methods of {protocol.__name__}")


class ClientOwner(Protocol):
    """Who holds the two clients."""

    client: Union[HttpClient, None]
    async_client: Union[AsyncHttpClient, None]


def close_clients(
    owner: ClientOwner,
    sync_client: Union[HttpClient, None],
    sync_client_supplied: bool,
    async_client: Union[AsyncHttpClient, None],
    async_client_supplied: bool,
) -> None:
    """Let go of both clients, and close those that the user did not supply. Never raises: it runs as a finalizer."""
    owner.client = None
    owner.async_client = None
    if sync_client is not None and not sync_client_supplied:
        with contextlib.suppress(Exception):
            sync_client.close()
    # A client that never sent anything has nothing to close, and closing imports modules: a finalizer that runs in the
    # middle of an import had better not.
    awaited = vars(owner).get("_awaited", True)
    if async_client is not None and not async_client_supplied and awaited:
        _close_async(async_client)


def _close_async(client: AsyncHttpClient) -> None:
    """Close in the running event loop, or in one made for it when none is running."""
    import asyncio  # not needed before the first asynchronous call

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    # The loop may be shutting down; its sockets go with it.
    with contextlib.suppress(Exception):
        if loop is not None:
            asyncio.run_coroutine_threadsafe(client.aclose(), loop)
        elif not (isinstance(client, httpx.AsyncClient) and client.is_closed):
            asyncio.run(client.aclose())
