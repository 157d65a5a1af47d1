"""Requests over real HTTP: bodies, headers, redirects, retries, timeouts, logs."""

from __future__ import annotations

import json
import logging
import socket
from email.message import Message
from email.parser import BytesParser
from typing import Any

import pytest
import urllib3

from tests.openapi_generator.runtime.conftest import Answer, Seen, Server, load

rest = load("rest")
exceptions = load("exceptions")
Configuration = load("configuration").Configuration


def client(**settings: Any) -> Any:
    return rest.RESTClientObject(Configuration(**settings))


def send(server: Server, content_type: str, **content: Any) -> Seen:
    client().request("POST", server.url, headers={"Content-Type": content_type}, **content)
    return server.last


@pytest.mark.parametrize(
    ("content_type", "body", "sent"),
    [
        ("application/json", {"a": [1, None]}, b'{"a": [1, null]}'),
        ("application/merge-patch+json", [], b"[]"),
        ("application/json", 0, b"0"),
        ("application/json", "text", b'"text"'),
        ("text/plain", "text", b"text"),
        ("text/plain", True, b"true"),
        ("application/octet-stream", b"\x00\x01", b"\x00\x01"),
        ("application/xml", "<a/>", b"<a/>"),
        ("image/png", ("a.png", b"\x89"), b"\x89"),
        ("application/x-www-form-urlencoded", {"a": "b c", "d": 1}, b"a=b+c&d=1"),
    ],
)
def test_bodies(server: Server, content_type: str, body: Any, sent: bytes) -> None:
    seen = send(server, content_type, body=body)
    assert (seen.body, seen.headers["Content-Type"]) == (sent, content_type)


@pytest.mark.parametrize(
    ("content_type", "sent"),
    [
        ("application/jsonl", b'{"a": 1}\n{"a": 2}\n'),
        ("application/json-seq", b'\x1e{"a": 1}\n\x1e{"a": 2}\n'),
    ],
)
def test_sequences(server: Server, content_type: str, sent: bytes) -> None:
    assert send(server, content_type, body=[{"a": 1}, {"a": 2}]).body == sent


def test_no_body(server: Server) -> None:
    client().request("POST", server.url)
    assert server.last.body == b""
    client().request("GET", server.url)
    assert "Content-Length" not in server.last.headers


def test_a_body_which_has_no_form(server: Server) -> None:
    with pytest.raises(exceptions.ApiException, match="cannot be sent"):
        send(server, "application/xml", body={"a": 1})
    with pytest.raises(exceptions.ApiValueError, match="post_params"):
        send(server, "text/plain", body="x", post_params=[("a", "b")])
    with pytest.raises(exceptions.ApiValueError, match="is no HTTP method"):
        client().request("GET / HTTP/1.1\r\nX:", server.url)


def parts(seen: Seen) -> list[Message]:
    head = f"Content-Type: {seen.headers['Content-Type']}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + seen.body)
    payload = message.get_payload()
    assert isinstance(payload, list)
    return [part for part in payload if isinstance(part, Message)]


def test_multipart(server: Server) -> None:
    multipart = load("_multipart")
    fields = [
        *multipart.value_parts("meta", {"a": 1}),
        *multipart.value_parts("note", "x"),
        *multipart.value_parts("tags", ["a", True]),
        *multipart.file_parts("file", ("re\r\nport.txt", b"data")),
        *multipart.file_parts("raw", b"data", "image/png"),
    ]
    found = parts(send(server, "multipart/form-data", post_params=fields))
    shown = [
        (
            part.get_param("name", header="content-disposition"),
            part.get_content_type(),
            part.get_payload(),
        )
        for part in found
    ]
    assert shown == [
        ("meta", "application/json", '{"a": 1}'),
        ("note", "text/plain", "x"),
        ("tags", "text/plain", "a"),
        ("tags", "text/plain", "true"),
        ("file", "text/plain", "data"),
        ("raw", "image/png", "data"),
    ]
    assert found[0].get("Content-Type") == "application/json"
    assert "\r\nport" not in str(found[4]["Content-Disposition"])
    with pytest.raises(exceptions.ApiValueError, match="path, bytes"):
        multipart.file_parts("file", 5)


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\r\n b", "a\0b"])
def test_headers_cannot_break_out(server: Server, value: str) -> None:
    for headers in ({"X-Name": value}, {value: "x"}):
        with pytest.raises(exceptions.ApiValueError, match="line break"):
            client().request("GET", server.url, headers=headers)
    assert server.seen == []


CREDENTIALS = {
    "Authorization": "Bearer secret",
    "Cookie": "SID=secret",
    "X-API-Key": "secret",
    "X-Session-Token": "secret",
}


def test_credentials_stay_with_their_host(server: Server, other: Server) -> None:
    server.answer = lambda seen: Answer(302, (("Location", other.url + "/there"),))
    client().request("GET", server.url, headers={**CREDENTIALS, "X-Trace": "t"}).read()
    assert set(CREDENTIALS) <= set(server.last.headers)
    assert not set(CREDENTIALS) & set(other.last.headers)
    assert other.last.headers["X-Trace"] == "t"


def test_credentials_follow_on_the_same_host(server: Server) -> None:
    server.answer = lambda seen: (
        Answer(302, (("Location", "/there"),)) if seen.path == "/" else Answer()
    )
    client().request("GET", server.url + "/", headers=CREDENTIALS).read()
    assert server.last.path == "/there"
    assert set(CREDENTIALS) <= set(server.last.headers)


@pytest.mark.parametrize(("retries", "attempts"), [(None, 4), (1, 2), (0, 1), (False, 1)])
def test_retries(retries: Any, attempts: int) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    tries: list[int] = []

    class Counting(urllib3.connection.HTTPConnection):
        def connect(self) -> None:
            tries.append(1)
            super().connect()

    listener.close()
    found = client(retries=retries)
    pool = found.pool_manager.connection_from_url(f"http://127.0.0.1:{port}")
    pool.ConnectionCls = Counting
    with pytest.raises(urllib3.exceptions.HTTPError):
        found.request("GET", f"http://127.0.0.1:{port}")
    assert len(tries) == attempts


def test_a_retry_policy(server: Server) -> None:
    server.answer = lambda seen: Answer(503 if len(server.seen) < 3 else 200)
    policy = urllib3.Retry(5, status_forcelist=[503], backoff_factor=0)
    assert client(retries=policy).request("GET", server.url).status == 200
    assert len(server.seen) == 3


@pytest.mark.parametrize("timeout", [0.05, (1.0, 0.05)])
def test_timeouts(timeout: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(urllib3.exceptions.HTTPError):
            client(retries=False).request("GET", url, _request_timeout=timeout).read()


def test_logs_show_no_credentials(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        found = client(debug=True)
        url = server.url + "/x?api_key=secret&q=1&access_token=secret"
        server.answer = lambda seen: Answer(200, (("Set-Cookie", "s=secret"),))
        found.request("GET", url, headers=CREDENTIALS).read()
    Configuration(debug=False)
    assert "/x?api_key=***&q=1" in caplog.text
    assert "secret" not in caplog.text


def test_socks_proxies_are_known() -> None:
    assert rest.is_socks_proxy_url("SOCKS5h://x")
    assert not rest.is_socks_proxy_url("http://x")
    assert not rest.is_socks_proxy_url(None)
    assert isinstance(rest._pool(_with(proxy="http://127.0.0.1:1"), {}), urllib3.ProxyManager)


def _with(**attributes: Any) -> Any:
    found = Configuration()
    for name, value in attributes.items():
        setattr(found, name, value)
    return found


def test_tls_failures_are_api_exceptions(server: Server) -> None:
    with pytest.raises(exceptions.ApiException) as caught:
        client(retries=False).request("GET", server.url.replace("http:", "https:"))
    assert caught.value.status == 0


def test_responses(server: Server) -> None:
    server.answer = lambda seen: Answer(200, (("X-A", "1"),), json.dumps([1]).encode())
    response = client().request("GET", server.url)
    assert (response.status, response.reason, response.data) == (200, "OK", None)
    assert (response.read(), response.read(), response.data) == (b"[1]",) * 3
    assert (response.getheader("x-a"), response.getheader("x-b", "d")) == ("1", "d")
    assert response.getheaders()["X-a"] == "1"
