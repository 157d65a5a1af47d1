"""Calls over real HTTP: bodies, answers, credentials, downloads, and what must not happen."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any

import pytest

from tests.openapi_generator_v6.runtime.conftest import Answer, Seen, Server, load

api_client: Any = load("api_client")
schemas: Any = load("schemas")
configuration: Any = load("configuration")
exceptions: Any = load("exceptions")
ANY = schemas.AnyTypeSchema
JSON_RESPONSE = api_client.OpenApiResponse(
    content={"application/json": api_client.MediaType(schema=schemas.DictSchema)}
)


def api_of(server: Server, **settings: Any) -> Any:
    return api_client.Api(
        api_client.ApiClient(configuration.Configuration(host=server.url, **settings))
    )


def operation(**facts: Any) -> Any:
    return api_client.Operation(
        **{
            "path": "/x",
            "method": "GET",
            "operation_id": "x",
            "responses": {"200": JSON_RESPONSE},
            **facts,
        }
    )


def body_of(server: Server, content: dict[str, Any], value: Any, content_type: str) -> Seen:
    body = api_client.RequestBody(content=content, required=True)
    call = operation(method="POST", body=body, responses={})
    api_of(server)._call_oapg(call, body=value, content_type=content_type)
    return server.seen[-1]


# ---------------------------------------------------------------------- requests
@pytest.mark.parametrize("value", ["..", ".", "a/../b", "%2e%2e", "a?b#c", "{other}"])
def test_a_path_parameter_stays_one_segment(server: Server, value: str) -> None:
    parameter = api_client.PathParameter("id", required=True, schema=schemas.StrSchema)
    call = operation(path="/a/{id}/b", path_parameters=(parameter,))
    api_of(server)._call_oapg(call, path_params={"id": value})
    target = server.seen[-1].target
    assert target.startswith("/a/")
    assert target.endswith("/b")
    assert target.count("/") == 3
    assert "/../" not in target
    assert "?" not in target


def test_json_is_compact_and_utf8(server: Server) -> None:
    content = {"application/json": api_client.MediaType(schema=ANY)}
    seen = body_of(server, content, {"é": [1, 2.5, None, True, 9.0]}, "application/json")
    assert seen.body == '{"é":[1,2.5,null,true,9.0]}'.encode()
    assert seen.headers["Content-Type"] == "application/json"


def test_form(server: Server) -> None:
    kind = "application/x-www-form-urlencoded"
    encoding = {"d": api_client.Encoding(style=api_client.ParameterStyle.DEEP_OBJECT, explode=True)}
    content = {kind: api_client.MediaType(schema=schemas.DictSchema, encoding=encoding)}
    value = {"a": "x y&z", "b": [1, 2], "c": {"k": True}, "d": {"m": 1}}
    seen = body_of(server, content, value, kind)
    assert seen.body == b"a=x%20y%26z&b=1&b=2&c=%7B%22k%22%3Atrue%7D&d[m]=1"


def test_multipart(server: Server, tmp_path: Path) -> None:
    path = tmp_path / "cat.txt"
    path.write_bytes(b"meow")
    kind = "multipart/form-data"
    encoding = {"meta": api_client.Encoding(content_type="application/vnd.x+json")}
    content = {kind: api_client.MediaType(schema=schemas.DictSchema, encoding=encoding)}
    with path.open("rb") as file:
        seen = body_of(server, content, {"file": file, "meta": {"a": 1}, "n": ["x", "y"]}, kind)
    assert seen.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    text = seen.body.decode()
    assert 'name="file"; filename="cat.txt"' in text
    assert "meow" in text
    assert 'name="meta"\r\nContent-Type: application/vnd.x+json\r\n\r\n{"a": 1}' in text
    assert text.count('name="n"') == 2


@pytest.mark.parametrize("kind", ["application/octet-stream", "image/png", "text/csv"])
def test_other_bodies_are_sent_as_they_are(server: Server, kind: str) -> None:
    content = {kind: api_client.MediaType(schema=ANY)}
    assert body_of(server, content, b"\x00\x01" if kind[0] != "t" else "a,b", kind).body in (
        b"\x00\x01",
        b"a,b",
    )


def test_an_undeclared_media_type_and_a_missing_body_are_refused(server: Server) -> None:
    content = {"application/json": api_client.MediaType(schema=ANY)}
    with pytest.raises(exceptions.ApiValueError, match="content_type"):
        body_of(server, content, {}, "text/plain")
    body = api_client.RequestBody(content=content, required=True)
    with pytest.raises(exceptions.ApiValueError, match="required body"):
        api_of(server)._call_oapg(operation(method="POST", body=body))
    assert server.seen == []


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b"])
def test_line_breaks_in_headers_are_refused(server: Server, value: str) -> None:
    parameter = api_client.HeaderParameter("X-Id", schema=schemas.StrSchema)
    with pytest.raises(exceptions.ApiValueError, match="line break"):
        api_of(server)._call_oapg(
            operation(header_parameters=(parameter,)), header_params={"X-Id": value}
        )
    assert server.seen == []


def test_a_parameter_may_be_a_header_that_the_client_sets_itself(server: Server) -> None:
    names = ("Accept", "Authorization")
    parameters = tuple(api_client.HeaderParameter(name, schema=ANY) for name in names)
    api_of(server, access_token="t")._call_oapg(
        operation(header_parameters=parameters, auth=("bearer",)),
        header_params=dict.fromkeys(names, "mine"),
        accept_content_types=("application/json",),
    )
    assert [server.seen[-1].headers[name] for name in names] == ["mine", "mine"]


def test_cookies_of_parameters_client_and_credentials_are_joined(server: Server) -> None:
    settings = configuration.Configuration(host=server.url, api_key={"session": "s 1"})
    client = api_client.ApiClient(settings, cookie="c=1")
    parameter = api_client.CookieParameter("p", schema=schemas.StrSchema)
    call = operation(cookie_parameters=(parameter,), auth=("session",))
    api_client.Api(client)._call_oapg(call, cookie_params={"p": "2"})
    assert server.seen[-1].headers["Cookie"] == "c=1; session=s%201; p=2"


# ---------------------------------------------------------------------- credentials
@pytest.mark.parametrize(
    ("auth", "settings", "header", "value"),
    [
        (("key",), {"api_key": {"key": "k"}}, "X-Key", "k"),
        (
            ("key",),
            {"api_key": {"key": "k"}, "api_key_prefix": {"key": "Token"}},
            "X-Key",
            "Token k",
        ),
        (("basic",), {"username": "u", "password": "p"}, "Authorization", "Basic dTpw"),
        (("bearer",), {"access_token": "t"}, "Authorization", "Bearer t"),
        (("oauth",), {"access_token": "t"}, "Authorization", "Bearer t"),
        (("basic", "bearer"), {"access_token": "t"}, "Authorization", "Bearer t"),
    ],
)
def test_credentials(
    server: Server, auth: Any, settings: dict[str, Any], header: str, value: str
) -> None:
    api_of(server, **settings)._call_oapg(operation(auth=auth))
    assert server.seen[-1].headers[header] == value


def test_schemes_needed_together_are_sent_together_or_not_at_all(server: Server) -> None:
    call = operation(auth=(("key", "token"), "bearer"))
    api_of(server, api_key={"key": "k", "token": "q&"})._call_oapg(call)
    assert server.seen[-1].headers["X-Key"] == "k"
    assert server.seen[-1].target == "/x?token=q%26"
    api_of(server, api_key={"key": "k"}, access_token="t")._call_oapg(call)
    assert "X-Key" not in server.seen[-1].headers
    assert server.seen[-1].headers["Authorization"] == "Bearer t"


def test_credentials_do_not_follow_a_redirect_to_another_host(
    server: Server, other: Server
) -> None:
    server.answer = lambda seen: Answer(302, (("Location", other.url + "/y"),), b"")
    settings = {"api_key": {"key": "secret", "session": "secret"}, "access_token": "secret"}
    call = operation(auth=(("key", "session", "bearer"),))
    api_of(server, **settings)._call_oapg(call)
    assert "secret" in server.seen[-1].headers["X-Key"]
    assert len(other.seen) == 1
    assert "secret" not in str(other.seen[0])


def test_credentials_are_neither_shown_nor_logged(
    server: Server, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    settings = {
        "api_key": {"key": "hush", "token": "hush"},
        "access_token": "hush",
        "password": "hush",
    }
    api = api_of(server, **settings)
    api.api_client.configuration.debug = True
    with caplog.at_level(logging.DEBUG):
        api._call_oapg(operation(auth=(("key", "bearer"),)))
    api.api_client.configuration.debug = False
    assert "hush" not in repr(api.api_client.configuration)
    assert "hush" not in caplog.text.replace("token=hush", "")
    assert "hush" not in "".join(capfd.readouterr())


# ---------------------------------------------------------------------- answers
def test_an_error_answer_that_does_not_match_keeps_its_body(server: Server) -> None:
    server.answer = lambda seen: Answer(500, (("Content-Type", "text/html"),), b"<p>broken</p>")
    call = operation(responses={"default": JSON_RESPONSE})
    with pytest.raises(exceptions.ApiException) as caught:
        api_of(server)._call_oapg(call)
    assert caught.value.status == 500
    assert caught.value.body == b"<p>broken</p>"
    assert "broken" in str(caught.value)
    assert isinstance(caught.value.__cause__, exceptions.ApiValueError)


def test_an_answer_that_does_not_match_is_an_error_with_the_body(server: Server) -> None:
    server.answer = lambda seen: Answer(body=b"[1]")
    with pytest.raises(exceptions.ApiTypeError) as caught:
        api_of(server)._call_oapg(operation())
    assert caught.value.api_response.response.data == b"[1]"
    server.answer = lambda seen: Answer(body=b"{not json")
    with pytest.raises(exceptions.ApiValueError) as broken:
        api_of(server)._call_oapg(operation())
    assert broken.value.api_response.response.data == b"{not json"


def test_skip_deserialization_gives_the_response_as_received(server: Server) -> None:
    server.answer = lambda seen: Answer(body=b"[1]")
    found = api_of(server)._call_oapg(operation(), skip_deserialization=True)
    assert isinstance(found, api_client.ApiResponseWithoutDeserialization)
    assert json.loads(found.response.data) == [1]
    assert found.body is schemas.unset


@pytest.mark.parametrize(
    ("sent", "declared"),
    [
        ("application/json; charset=utf-8", "application/json"),
        ("Application/JSON", "application/json"),
        ("application/json", "application/*"),
        ("application/hal+json", "*/*"),
    ],
)
def test_media_types_match_as_http_compares_them(server: Server, sent: str, declared: str) -> None:
    server.answer = lambda seen: Answer(headers=(("Content-Type", sent),), body=b'{"a":1}')
    response = api_client.OpenApiResponse(content={declared: api_client.MediaType(schema=ANY)})
    assert api_of(server)._call_oapg(operation(responses={"2XX": response})).body["a"] == 1


def test_headers_are_read_by_their_schema(server: Server) -> None:
    server.answer = lambda seen: Answer(
        headers=(("Content-Type", "application/json"), ("X-N", "5"), ("X-L", "a,b"), ("X-S", "7"))
    )
    headers = [
        api_client.HeaderParameter("X-N", schema=schemas.IntSchema),
        api_client.HeaderParameter("X-L", schema=schemas.ListSchema),
        api_client.HeaderParameter("X-S", schema=schemas.StrSchema),
        api_client.HeaderParameter("X-Missing", schema=schemas.StrSchema),
    ]
    response = api_client.OpenApiResponse(headers=headers)
    found = api_of(server)._call_oapg(operation(responses={"200": response})).headers
    assert dict(found) == {"X-N": 5, "X-L": ("a", "b"), "X-S": "7"}


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "/etc/passwd", "C:\\x\\evil.txt", "..", "a\\..\\..\\b.txt", ""]
)
def test_a_download_cannot_choose_its_folder(server: Server, tmp_path: Path, name: str) -> None:
    disposition = f'attachment; filename="{name}"'
    server.answer = lambda seen: Answer(
        headers=(
            ("Content-Type", "application/octet-stream"),
            ("Content-Disposition", disposition),
        ),
        body=b"content",
    )
    response = api_client.OpenApiResponse(
        content={"application/octet-stream": api_client.MediaType(schema=schemas.BinarySchema)}
    )
    api = api_of(server)
    api.api_client.configuration.temp_folder_path = str(tmp_path)
    found = api._call_oapg(operation(responses={"200": response}), stream=True)
    assert isinstance(found.body, schemas.FileSchema)
    with found.body:
        assert found.body.read() == b"content"
    assert Path(os.fspath(found.body.name)).resolve().is_relative_to(tmp_path.resolve())


@pytest.mark.parametrize(
    ("kind", "schema", "content", "expected"),
    [
        ("application/octet-stream", schemas.BinarySchema, b"\x00", b"\x00"),
        ("image/png", schemas.BinarySchema, b"\x00", b"\x00"),
        ("text/plain", schemas.StrSchema, b"hello", "hello"),
        ("text/plain; charset=latin-1", schemas.StrSchema, b"\xe9", "\xe9"),
        ("application/xml", schemas.StrSchema, b"<a/>", "<a/>"),
    ],
)
def test_binary_and_text_answers(
    server: Server, kind: str, schema: Any, content: bytes, expected: Any
) -> None:
    server.answer = lambda seen: Answer(headers=(("Content-Type", kind),), body=content)
    response = api_client.OpenApiResponse(content={kind: api_client.MediaType(schema=schema)})
    assert api_of(server)._call_oapg(operation(responses={"200": response})).body == expected


def test_multipart_answers(server: Server) -> None:
    parts = b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--b--\r\n'
    kind = "multipart/form-data"
    server.answer = lambda seen: Answer(
        headers=(("Content-Type", kind + "; boundary=b"),), body=parts
    )
    response = api_client.OpenApiResponse(content={kind: api_client.MediaType(schema=ANY)})
    assert api_of(server)._call_oapg(operation(responses={"200": response})).body == {"a": "x"}


# ---------------------------------------------------------------------- settings
def test_servers_and_variables() -> None:
    settings = configuration.Configuration()
    hosts = (
        {
            "url": "https://{r}.x",
            "variables": {"r": {"default_value": "eu", "enum_values": ["eu", "us"]}},
        },
    )
    assert settings.get_host_from_settings(0, servers=hosts) == "https://eu.x"
    assert settings.get_host_from_settings(0, {"r": "us"}, hosts) == "https://us.x"
    with pytest.raises(ValueError, match="invalid value"):
        settings.get_host_from_settings(0, {"r": "no"}, hosts)
    with pytest.raises(ValueError, match="Invalid index"):
        settings.get_host_from_settings(1, None, hosts)
    assert configuration.Configuration(host="http://h").host == "http://h"


def test_a_default_configuration_is_copied() -> None:
    try:
        configuration.Configuration.set_default(configuration.Configuration(host="http://h"))
        copied = configuration.Configuration.get_default_copy()
        assert copied.host == "http://h"
        copied.host = "http://other"
        assert configuration.Configuration.get_default_copy().host == "http://h"
    finally:
        configuration.Configuration.set_default(None)


def test_calls_in_threads(server: Server) -> None:
    with api_client.ApiClient(configuration.Configuration(host=server.url)) as client:
        pending = client.call_api("/x", "GET", async_req=True)
        assert pending.get(10).status == 200
