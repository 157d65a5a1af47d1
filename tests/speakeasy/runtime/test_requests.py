"""What goes over the wire: absent, null and default; styles; bodies; headers; servers; credentials."""

from __future__ import annotations

import asyncio
import base64
import importlib
import io
import json
from datetime import datetime, timezone
from typing import Any

import httpx
import pytest

from tests.speakeasy.runtime.server import Answer, Request, serve

THING = b'{"name": "n", "owner": null}'


def sent(acme: Any, answer: Answer, call: Any, **options: Any) -> Request:
    """The single request that a call makes."""
    with serve(answer) as server, acme.Acme(server_url=server.url, **options) as sdk:
        call(sdk)
        assert len(server.requests) == 1
        return server.requests[0]


def add(acme: Any, **arguments: Any) -> Any:
    request = sent(acme, Answer(201, b"1"), lambda sdk: sdk.things.parts.add(name="p", **arguments))
    return json.loads(request.body)


def test_absent_null_and_default_differ(acme: Any) -> None:
    assert add(acme) == {"name": "p", "amount": 3}
    assert add(acme, note=None, plain=None) == {"name": "p", "amount": 3, "note": None}
    assert add(acme, note="x", amount=None, extra={}) == {"name": "p", "note": "x", "extra": {}}


def test_dictionaries_stand_for_models(acme: Any) -> None:
    shape = {"kind": "circle", "radius": 2}
    assert add(acme, shape=shape)["shape"] == shape
    assert add(acme, shape=acme.models.Circle(radius=2))["shape"] == {
        "kind": "circle",
        "radius": 2.0,
    }


def test_enum_members_and_unknown_values_are_sent(acme: Any) -> None:
    assert add(acme, color=acme.models.Color.DARK_BLUE)["color"] == "dark-blue"
    assert add(acme, color="mauve")["color"] == "mauve"


def test_parameters_reach_their_places(acme: Any) -> None:
    request = sent(
        acme,
        Answer(200, THING),
        lambda sdk: sdk.things.update(
            thing_id="a/b c",
            name="n",
            owner="o",
            made_at=datetime(2020, 1, 2, tzinfo=timezone.utc),
            tags=["x|y", "z"],
            x_trace="t-1",
            session="s;1",
        ),
        tenant="T",
    )
    assert request.path == "/things/a%2Fb%20c"
    assert request.target.partition("?")[2] == "pageSize=10&tags=x%7Cy%7Cz&tenant=T"
    assert request.headers["x-trace"] == "t-1"
    assert request.headers["cookie"] == "session=s%3B1"
    assert json.loads(request.body) == {
        "name": "n",
        "owner": "o",
        "madeAt": "2020-01-02T00:00:00Z",
        "count": 3,
    }


def test_styles(acme: Any) -> None:
    request = sent(
        acme,
        Answer(204),
        lambda sdk: sdk.styles.styles(
            simple=["a", "b,c"],
            label={"k": "v"},
            matrix=[1, 2],
            deep={
                "name": "n",
                "tags": ["t1", "t2"],
                "at": datetime(2020, 1, 2, tzinfo=timezone.utc),
            },
            space=["p", "q"],
            form=["f,1", "g"],
            content={"name": "c"},
            x_list=["h1", "h2"],
        ),
    )
    assert request.path == "/styles/a,b%2Cc/.k=v/;matrix=1;matrix=2"
    assert "form=f%2C1,g" in request.target
    assert request.query == [
        ("deep[name]", "n"), ("deep[tags]", "t1"), ("deep[tags]", "t2"), ("deep[at]", "2020-01-02T00:00:00Z"),
        ("space", "p q"), ("form", "f,1,g"), ("content", '{"name":"c"}'),
    ]  # fmt: skip
    assert request.headers["x-list"] == "h1,h2"


@pytest.mark.parametrize(
    ("value", "path"), [(".", "/things/%2E"), ("..", "/things/%2E%2E"), ("%2e", "/things/%252e")]
)
def test_path_parameters_never_step_up(acme: Any, value: str, path: str) -> None:
    request = sent(acme, Answer(204), lambda sdk: sdk.things.delete(thing_id=value))
    assert request.path == path


def refused(acme: Any, naming: str, call: Any) -> None:
    with serve(Answer(204)) as server, acme.Acme(server_url=server.url) as sdk:
        with pytest.raises((ValueError, TypeError), match=naming):
            call(sdk)
        assert server.requests == []


def test_wrong_arguments_are_refused_before_anything_is_sent(acme: Any) -> None:
    refused(acme, "thing_id", lambda sdk: sdk.things.delete(thing_id=""))
    refused(acme, "thing_id", lambda sdk: sdk.things.delete(thing_id=7))
    refused(acme, "thing_id", lambda sdk: sdk.things.delete())
    refused(acme, "amount", lambda sdk: sdk.things.parts.add(name="p", amount="many"))
    refused(acme, "name", lambda sdk: sdk.things.update(thing_id="a", name=3, owner="o"))
    refused(
        acme,
        "X-Trace",
        lambda sdk: sdk.things.update(thing_id="a", name="n", owner=None, x_trace="a\r\nB: c"),
    )
    refused(acme, "Bad Name", lambda sdk: sdk.things.public(http_headers={"Bad Name": "x"}))


def test_multipart_carries_files_and_streams(acme: Any) -> None:
    files = [
        {"file_name": "a.txt", "content": b"aaa", "content_type": "text/x"},
        acme.models.File(file_name="b.bin", content=io.BytesIO(b"bbb")),
    ]
    request = sent(
        acme, Answer(204), lambda sdk: sdk.things.upload(files=files, title="t", meta={"radius": 1})
    )
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    parts = [part.strip(b"\r\n") for part in request.body.split(b"--" + boundary)[1:-1]]
    assert [part.partition(b"\r\n\r\n")[2] for part in parts] == [
        b"t",
        b"aaa",
        b"bbb",
        b'{"kind":"circle","radius":1.0}',
    ]
    assert b'name="files"; filename="a.txt"\r\nContent-Type: text/x' in parts[1]


def test_forms_texts_and_bytes(acme: Any) -> None:
    text = Answer(200, b"fine", "text/plain; charset=utf-8")
    request = sent(
        acme, text, lambda sdk: sdk.things.send_form(name="a b", tags=["x", "y"], on=True)
    )
    assert request.body == b"name=a+b&tags=x&tags=y&on=true"
    with serve(text) as server, acme.Acme(server_url=server.url) as sdk:
        assert sdk.things.send_text(request="grüß") == "fine"
        assert server.requests[0].body == "grüß".encode()
        assert server.requests[0].headers["accept"] == "application/json;q=1, text/plain;q=0"
        chosen = next(
            iter(
                type(sdk.things).send_text.__annotations__["accept_header_override"].split("[")[1:]
            )
        ).rstrip("]")
        enum = getattr(importlib.import_module("acme_sdk.things"), chosen)
        sdk.things.send_text(request="a", accept_header_override=enum.TEXT_PLAIN)
        assert server.requests[1].headers["accept"] == "text/plain"


def test_a_file_is_sent_with_its_length_and_again_after_an_error(acme: Any) -> None:
    content = io.BytesIO(b"0123456789")
    content.seek(4)
    with serve(Answer(503), Answer(200, b"ok", "application/octet-stream")) as server:
        with acme.Acme(server_url=server.url) as sdk:
            assert sdk.things.store(request=content).read() == b"ok"
        assert [(r.body, r.headers["content-length"]) for r in server.requests] == [
            (b"456789", "6")
        ] * 2

        async def again() -> bytes:
            content.seek(4)
            async with acme.Acme(server_url=server.url) as sdk:
                return bytes(await (await sdk.things.store_async(request=content)).aread())

        assert asyncio.run(again()) == b"ok"
        assert server.requests[2].body == b"456789"


def test_credentials_per_client_per_operation_and_from_the_environment(
    acme: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def call(sdk: Any) -> None:
        sdk.things.delete(thing_id="a")

    made = sent(acme, Answer(204), call, security=acme.models.Security(key="k1"))
    assert made.headers["acme-key"] == "k1"
    keys = iter(["k2", "k3"])
    with serve(Answer(204)) as server:
        with acme.Acme(
            server_url=server.url, security=lambda: acme.models.Security(key=next(keys))
        ) as sdk:
            call(sdk)
            call(sdk)
        assert [r.headers["acme-key"] for r in server.requests] == ["k2", "k3"]
    monkeypatch.setenv("ACME_SDK_KEY", "from-env")
    assert sent(acme, Answer(204), call).headers["acme-key"] == "from-env"
    assert "acme-key" not in sent(acme, Answer(204), lambda sdk: sdk.things.public()).headers
    login = sent(
        acme,
        Answer(204),
        lambda sdk: sdk.things.login(
            security={"username": "u", "password": "p:w"},
            server_url=sdk.sdk_configuration.server_url,
        ),
    )
    assert login.headers["authorization"] == "Basic " + base64.b64encode(b"u:p:w").decode()
    assert "acme-key" not in login.headers


def test_servers_are_chosen_by_index_variable_and_operation(acme: Any) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(204)

    client = httpx.Client(transport=httpx.MockTransport(answer))
    acme.Acme(client=client).things.public()
    acme.Acme(client=client, server_idx=1, port="99").things.public()
    acme.Acme(client=client, server_url="https://{a}.test", url_params={"a": "b"}).things.public()
    acme.Acme(client=client).things.login(security={"username": "u", "password": "p"})
    acme.Acme(client=client).things.public(server_url="https://own.test/x/")
    assert seen == [
        "https://api.acme.test/v1/public", "https://eu.acme.test:99/public", "https://b.test/public",
        "https://login.acme.test/login", "https://own.test/x/public",
    ]  # fmt: skip
    with pytest.raises(ValueError, match="server_idx"):
        acme.Acme(client=client, server_idx=7)


def test_credentials_stay_with_their_host_when_redirected(acme: Any) -> None:
    with (
        serve(Answer(204)) as other,
        serve(Answer(307, headers={"Location": other.url + "/x"})) as first,
    ):
        with acme.Acme(server_url=first.url, security=acme.models.Security(key="secret")) as sdk:
            sdk.things.delete(thing_id="a")
        supplied = httpx.Client(follow_redirects=True, headers={"Authorization": "Bearer own"})
        acme.Acme(
            server_url=first.url, security=acme.models.Security(key="secret"), client=supplied
        ).things.delete(thing_id="a")
        assert [r.headers.get("acme-key") for r in (*first.requests, *other.requests)] == [
            "secret",
            "secret",
            None,
            None,
        ]
        assert [r.headers.get("authorization") for r in other.requests] == [None, None]


def test_deprecated_operations_warn(acme: Any) -> None:
    with (
        serve(Answer(204)) as server,
        acme.Acme(server_url=server.url) as sdk,
        pytest.warns(DeprecationWarning, match="removed"),
    ):
        sdk.things.delete(thing_id="a")
