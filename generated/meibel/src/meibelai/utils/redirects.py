"""Following redirects without giving credentials away.

httpx takes ``Authorization`` off a request that is sent on to another origin; API keys in headers of other names it does
not know. A client that follows redirects is therefore led from here, one step at a time.
"""

from __future__ import annotations

import httpx

from ..httpclient import AsyncHttpClient, HttpClient
from .logger import secret_names


def send(client: HttpClient, request: httpx.Request, stream: bool) -> httpx.Response:
    """Send, and follow redirects if the client does."""
    if not isinstance(client, httpx.Client) or not client.follow_redirects:
        return client.send(request, stream=stream)
    response = client.send(request, stream=stream, follow_redirects=False)
    history: list[httpx.Response] = []
    while response.next_request is not None:
        following = _next(response, request, history, client.max_redirects)
        response.close()
        response = client.send(following, stream=stream, follow_redirects=False, auth=None)
        response.history = list(history)
    return response


async def send_async(
    client: AsyncHttpClient, request: httpx.Request, stream: bool
) -> httpx.Response:
    """``send`` for asynchronous clients."""
    if not isinstance(client, httpx.AsyncClient) or not client.follow_redirects:
        return await client.send(request, stream=stream)
    response = await client.send(request, stream=stream, follow_redirects=False)
    history: list[httpx.Response] = []
    while response.next_request is not None:
        following = _next(response, request, history, client.max_redirects)
        await response.aclose()
        response = await client.send(following, stream=stream, follow_redirects=False, auth=None)
        response.history = list(history)
    return response


def _next(
    response: httpx.Response, first: httpx.Request, history: list[httpx.Response], limit: int
) -> httpx.Request:
    following = response.next_request
    assert following is not None
    history.append(response)
    if len(history) > limit:
        raise httpx.TooManyRedirects(f"more than {limit} redirects", request=first)
    if origin(following.url) != origin(first.url):
        for name in secret_names(first):
            following.headers.pop(name, None)
    return following


def origin(url: httpx.URL) -> str:
    """Scheme, host and port (RFC 6454, section 4)."""
    port = url.port or {"http": 80, "https": 443}.get(url.scheme)
    return f"{url.scheme}://{url.host}:{port}"
