"""The short way to a pool: same requests and same redirects as urllib3's own way."""

from __future__ import annotations

import threading

import pytest
import urllib3
from hypothesis import given
from hypothesis import strategies as st
from urllib3.util import parse_url

from tests.openapi_generator.runtime.conftest import Answer, Server, load

pools = load("_pools")

_PART = st.text(st.sampled_from("ab./?%2F2f&=~+-_:@#é "), max_size=12)


@given(
    st.sampled_from(["http://", "https://", "HTTP://", "ftp://"]),
    st.sampled_from(["host", "a-b.c", "Host", "[::1]", "u@host", "127.0.0.1"]),
    st.sampled_from(["", ":80", ":8080", ":x"]),
    _PART,
)
def test_only_normal_urls_are_taken_apart(scheme: str, host: str, port: str, rest: str) -> None:
    found = pools._PLAIN.fullmatch(f"{scheme}{host}{port}/{rest}")
    if found is None:
        return
    parsed = parse_url(f"{scheme}{host}{port}/{rest}")
    taken_port = int(found[3]) if found[3] else None
    assert (found[1], found[2], taken_port, found[4]) == (
        parsed.scheme,
        parsed.host,
        parsed.port,
        parsed.request_uri,
    )


def test_most_urls_are_normal() -> None:
    for url in (
        "http://h/",
        "https://api.example.com/v1.0/pets/5?limit=3&q=a%20b",
        "http://127.0.0.1:8000/a.b/c",
    ):
        assert pools._PLAIN.fullmatch(url), url
    for url in ("http://h/a/../b", "http://h/.x", "http://h/%2f", "http://u:p@h/", "http://h"):
        assert not pools._PLAIN.fullmatch(url), url


@pytest.mark.parametrize(("status", "method"), [(302, "GET"), (303, "GET"), (307, "POST")])
@pytest.mark.parametrize("first", ["/first", "/./first"])
def test_redirects_are_urllib3s(
    server: Server, other: Server, first: str, status: int, method: str
) -> None:
    server.answer = lambda seen: Answer(status, (("Location", other.url + "/there?a=1"),))
    found = pools.Pools().request(
        "GET" if status == 302 else "POST",
        server.url + first,
        body=None if status == 302 else b"data",
        headers={"Authorization": "secret", "X-Trace": "t"},
    )
    assert found.status == 200
    assert [(seen.method, seen.path) for seen in other.seen] == [(method, "/there?a=1")]
    assert other.last.body == (b"data" if status == 307 else b"")
    assert "Authorization" not in other.last.headers
    assert other.last.headers["X-Trace"] == "t"
    assert len(server.seen) == 1


def test_redirects_end(server: Server) -> None:
    server.answer = lambda seen: Answer(302, (("Location", "/again"),))
    with pytest.raises(urllib3.exceptions.MaxRetryError):
        pools.Pools().request("GET", server.url + "/", retries=2)
    assert len(server.seen) == 3
    assert pools.Pools().request("GET", server.url + "/", redirect=False).status == 302


def test_threads_do_not_mix_their_redirects(server: Server) -> None:
    server.answer = lambda seen: (
        Answer(302, (("Location", seen.path.replace("from", "to")),))
        if "from" in seen.path
        else Answer(body=seen.path.encode())
    )
    manager = pools.Pools(maxsize=8)
    said: dict[int, bytes] = {}

    def ask(number: int) -> None:
        said[number] = manager.request("GET", f"{server.url}/from/{number}").data

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert said == {number: f"/to/{number}".encode() for number in range(24)}


def test_a_closed_pool_is_replaced(server: Server) -> None:
    manager = pools.Pools()
    first = manager.connection_from_url(server.url)
    assert manager.connection_from_url(server.url) is first
    first.close()
    manager.clear()
    assert manager.request("GET", server.url + "/").status == 200
    assert manager.connection_from_url(server.url) is not first
