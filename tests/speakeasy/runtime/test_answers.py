"""What comes back: models, errors, retries, timeouts, streams, pages, hooks, tokens, sharing."""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from time import time
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from tests.speakeasy.runtime.server import Answer, Request, serve

THING = {"name": "n", "owner": None}


def errors(acme: Any) -> Any:
    """The package's errors."""
    return importlib.import_module(f"{acme.__name__}.errors")


def thing(**more: Any) -> Answer:
    return Answer(200, json.dumps({**THING, **more}).encode())


def update(sdk: Any, **options: Any) -> Any:
    return sdk.things.update(thing_id="a", name="n", owner=None, **options)


def round_trip(acme: Any, value: dict[str, Any]) -> Any:
    """The value after it was read from an answer and sent again."""
    with (
        serve(Answer(200, json.dumps(value).encode())) as server,
        acme.Acme(server_url=server.url) as sdk,
    ):
        got = update(sdk)
        return json.loads(got.model_dump_json(by_alias=True))


@pytest.mark.parametrize(
    "more",
    [
        {"new": {"deep": [1, None]}, "name_": "x"},
        {"color": "mauve"},
        {"note": None, "labels": {"a": {"b": [1.5]}}},
        {"shape": {"kind": "square", "side": 2.5, "extra": True}},
        {"loose": {"b": "x", "c": 3}},
        {"loose": {"a": "x", "zz": 1}},
        {"loose": "text"},
        {"loose": [1, 2]},
        {"parts": [{"name": "p", "owner": "o", "count": 1, "q": 0}]},
        {"madeAt": "2020-01-02T03:04:05.600000Z", "date": "2020-01-02"},
    ],
)
def test_nothing_is_lost_between_reading_and_sending(acme: Any, more: dict[str, Any]) -> None:
    value = {**THING, "count": 1, **more}
    assert round_trip(acme, value) == value


def test_members_of_a_union_are_told_apart(acme: Any) -> None:
    with (
        serve(thing(loose={"b": "x", "c": 3}), thing(shape={"kind": "square"})) as server,
        acme.Acme(server_url=server.url) as sdk,
    ):
        assert type(update(sdk).loose).__name__ == "Loose2"
        assert isinstance(update(sdk).shape, acme.models.Square)


@pytest.mark.parametrize(
    "body",
    [
        b'{"name": 3, "owner": null}',
        b'{"name": "n"}',
        b"<html>",
        b'{"name":"n","owner":null,"shape":{"kind":"blob"}}',
        b'{"name":"n","owner":null,"size":"xl"}',
    ],
)
def test_an_answer_that_does_not_fit_is_kept(acme: Any, body: bytes) -> None:
    with serve(Answer(200, body)) as server, acme.Acme(server_url=server.url) as sdk:
        with pytest.raises(errors(acme).ResponseValidationError) as caught:
            update(sdk)
        assert caught.value.body == body.decode()
        assert caught.value.status_code == 200
        assert caught.value.cause is not None


def test_errors_are_classes_with_their_data(acme: Any) -> None:
    answers = [
        Answer(422, b'{"message": "no", "detail": [{"loc": ["a", 1], "msg": "m"}]}'),
        Answer(418, b"tea", "text/plain"),
        Answer(302, b"x", "text/x"),
    ]
    with serve(*answers) as server, acme.Acme(server_url=server.url) as sdk:
        with pytest.raises(errors(acme).ProblemError) as modelled:
            update(sdk)
        assert modelled.value.data.detail[0].loc == ["a", 1]
        assert str(modelled.value) == "no"
        with pytest.raises(
            errors(acme).APIError, match=r"Status 418 Content-Type text/plain\. Body: tea"
        ) as plain:
            update(sdk)
        assert isinstance(plain.value, errors(acme).AcmeError)
        with pytest.raises(errors(acme).APIError, match="Unexpected response received"):
            update(sdk)


def test_retry_after_is_honoured_and_backoff_grows(acme: Any, no_waiting: list[float]) -> None:
    later = formatdate(time() + 30, usegmt=True)
    page = Answer(200, b'{"items": []}')
    answers = [
        Answer(429, headers={"Retry-After": "7"}),
        Answer(503, headers={"Retry-After": later}),
        Answer(500),
        Answer(500),
        page,
    ]
    with serve(*answers) as server, acme.Acme(server_url=server.url) as sdk:
        assert sdk.things.list().result.items == []
        assert len(server.requests) == 5
    assert no_waiting[0] == 7
    assert 25 <= no_waiting[1] <= 30
    assert 0.8 <= no_waiting[2] <= 1.5
    assert no_waiting[3] == pytest.approx(1.69, abs=0.45)


def test_retries_stop_when_the_time_is_up_or_when_told(acme: Any, no_waiting: list[float]) -> None:
    retries = importlib.import_module("acme_sdk.utils")
    short = retries.RetryConfig("backoff", retries.BackoffStrategy(10, 20, 2.0, 1000), False)
    with (
        serve(Answer(503, b"{}", headers={"Retry-After": "5"})) as server,
        acme.Acme(server_url=server.url) as sdk,
    ):
        with pytest.raises(errors(acme).APIError, match="503"):
            sdk.things.list(retries=short)
        with pytest.raises(errors(acme).APIError, match="503"):
            sdk.things.list(retries=None)
        assert len(server.requests) == 2
    assert no_waiting == []


def test_connection_errors_are_retried(acme: Any, no_waiting: list[float]) -> None:
    page = Answer(200, b'{"items": []}')
    broken = Answer(200, chunks=(b'{"items"',), cut=True)
    with serve(broken, broken, page) as server, acme.Acme(server_url=server.url) as sdk:
        assert sdk.things.list().result.items == []

        async def again() -> Any:
            async with acme.Acme(server_url=server.url) as other:
                return await other.things.list_async()

        assert asyncio.run(again()).result.items == []
    assert len(no_waiting) == 2


def test_a_slow_answer_times_out(acme: Any) -> None:
    release = threading.Event()
    with serve(Answer(204, wait=release)) as server, acme.Acme(server_url=server.url) as sdk:
        with pytest.raises(httpx.ReadTimeout):
            sdk.things.public(timeout_ms=30)
        with pytest.raises(httpx.ReadTimeout):
            sdk.things.login(security={"username": "u", "password": "p"}, server_url=server.url)
        release.set()


TICKS = (
    b'\xef\xbb\xbf: hello\n\nid: 1\nevent: t\ndata: {"name": "a",\ndata:  "owner": null}\r',
    b"\n\r\n",
    b'data: {"name": "b", "owner": "o"}\n\n',
)


def ticks(*chunks: bytes, cut: bool = False) -> Answer:
    return Answer(200, content_type="text/event-stream", chunks=chunks, cut=cut)


def test_events_are_read_as_they_come(acme: Any) -> None:
    with serve(ticks(*TICKS)) as server, acme.Acme(server_url=server.url) as sdk:
        with sdk.things.watch() as stream:
            assert [(t.id, t.event, t.data.name) for t in stream] == [
                ("1", "t", "a"),
                ("1", None, "b"),
            ]
        assert stream.response.is_closed

        async def read() -> list[str]:
            async with (
                acme.Acme(server_url=server.url) as other,
                await other.things.watch_async() as events,
            ):
                return [tick.data.name async for tick in events]

        assert asyncio.run(read()) == ["a", "b"]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_events_do_not_depend_on_chunks(acme: Any, size: int) -> None:
    whole = b"".join(TICKS)
    parts = tuple(whole[at : at + size] for at in range(0, len(whole), size))
    with (
        serve(ticks(*parts)) as server,
        acme.Acme(server_url=server.url) as sdk,
        sdk.things.watch() as stream,
    ):
        assert [tick.data.name for tick in stream] == ["a", "b"]


def test_a_stream_that_breaks_off_raises_after_what_came(acme: Any) -> None:
    with serve(ticks(*TICKS, cut=True)) as server, acme.Acme(server_url=server.url) as sdk:
        stream = sdk.things.watch()
        assert next(stream).data.name == "a"
        assert next(stream).data.name == "b"
        with pytest.raises(httpx.RemoteProtocolError):
            next(stream)
        with pytest.raises(StopIteration):
            next(stream)
        assert stream.response.is_closed


def test_a_malformed_event_is_an_error_with_its_text(acme: Any) -> None:
    with (
        serve(ticks(b"data: nonsense\n\n", b'data: {"name": "b", "owner": "o"}\n\n')) as server,
        acme.Acme(server_url=server.url) as sdk,
        sdk.things.watch() as stream,
    ):
        with pytest.raises(errors(acme).ResponseValidationError) as caught:
            next(stream)
        assert "nonsense" in caught.value.body
        assert stream.response.is_closed


def test_an_endless_event_is_refused(acme: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sse = importlib.import_module("acme_sdk.utils.sse")
    monkeypatch.setattr(sse, "MAX_EVENT_BYTES", 100)
    for chunks in ((b"data: ", b"x" * 200), (b"data: x\n",) * 50):
        with (
            serve(ticks(*chunks)) as server,
            acme.Acme(server_url=server.url) as sdk,
            sdk.things.watch() as stream,
            pytest.raises(ValueError, match="longer than 100 bytes"),
        ):
            next(stream)


def test_an_error_instead_of_a_stream_is_raised(acme: Any) -> None:
    with serve(Answer(422, b'{"message": "no"}'), Answer(500, b"boom", "text/plain")) as server:
        with (
            acme.Acme(server_url=server.url) as sdk,
            pytest.raises(errors(acme).ProblemError, match="no"),
        ):
            sdk.things.watch()

        async def read() -> None:
            async with acme.Acme(server_url=server.url) as other:
                await other.things.watch_async()

        with pytest.raises(errors(acme).APIError, match="boom"):
            asyncio.run(read())


def test_lines_are_values(acme: Any) -> None:
    lines = (
        b'{"name": "a", "owner": null}\n{"na',
        b'me": "b", "owner": null}\r\n\n',
        b'{"name": "c", "owner": null}',
    )
    with serve(Answer(200, content_type="application/jsonl", chunks=lines)) as server:
        with acme.Acme(server_url=server.url) as sdk, sdk.things.lines() as stream:
            assert [item.name for item in stream] == ["a", "b", "c"]

        async def read() -> list[str]:
            async with (
                acme.Acme(server_url=server.url) as other,
                await other.things.lines_async() as values,
            ):
                return [item.name async for item in values]

        assert asyncio.run(read()) == ["a", "b", "c"]


def paged(request: Request) -> Answer:
    query = dict(request.query)
    if request.path == "/things":
        start, limit = int(query["offset"]), int(query["limit"])
        items = [{"name": str(at), "owner": None} for at in range(start, min(start + limit, 5))]
        return Answer(200, json.dumps({"items": items}).encode(), headers={"X-Total": "5"})
    if request.path == "/search":
        at = int(json.loads(request.body).get("cursor", "0"))
        return Answer(
            200,
            json.dumps({"items": [f"i{at}"], **({"next": str(at + 1)} if at < 2 else {})}).encode(),
        )
    at = int(query.get("p", "0"))
    return Answer(
        200, json.dumps({"n": at, **({"next": f"/feed?p={at + 1}"} if at < 2 else {})}).encode()
    )


def test_pages_follow_each_other(acme: Any) -> None:
    pages = importlib.import_module("acme_sdk.utils")
    with (
        serve(paged) as server,
        acme.Acme(server_url=server.url, security=acme.models.Security(key="k")) as sdk,
    ):
        first = sdk.things.list()
        assert first.headers["x-total"] == ["5"]
        got = [[item.name for item in page.result.items] for page in pages.iterate_pages(first)]
        assert got == [["0", "1"], ["2", "3"], ["4"]]
        found = [page.result.items for page in pages.iterate_pages(sdk.things.search(text="t"))]
        assert found == [["i0"], ["i1"], ["i2"]]
        assert [page.result.n for page in pages.iterate_pages(sdk.things.feed())] == [0, 1, 2]
        assert {r.headers.get("acme-key") for r in server.requests if r.path == "/feed"} == {"k"}

        async def read() -> list[int]:
            async with acme.Acme(server_url=server.url) as other:
                return [
                    len(p.result.items)
                    async for p in pages.iterate_pages_async(await other.things.list_async())
                ]

        assert asyncio.run(read()) == [2, 2, 1]


def test_a_next_page_elsewhere_gets_no_credentials(acme: Any) -> None:
    with (
        serve(Answer(200, b'{"n": 2}')) as other,
        serve(Answer(200, json.dumps({"next": f"{other.url}/x"}).encode())) as first,
    ):
        with acme.Acme(server_url=first.url, security=acme.models.Security(key="k")) as sdk:
            assert sdk.things.feed().next().result.n == 2
        assert "acme-key" not in other.requests[0].headers


class Clock:
    """The moment that tokens are measured by."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_tokens_are_fetched_kept_and_renewed(acme: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    hook = importlib.import_module("acme_sdk._hooks.clientcredentials")
    clock = Clock()
    monkeypatch.setattr(hook, "_now", clock)
    issued: list[str] = []
    revoked: set[str] = set()

    def script(request: Request) -> Answer:
        if request.path == "/oauth/token":
            form = parse_qs(request.body.decode())
            assert form == {
                "grant_type": ["client_credentials"],
                "client_id": ["i"],
                "client_secret": ["s"],
                "scope": ["read"],
            }
            issued.append(f"t{len(issued)}")
            return Answer(
                200,
                json.dumps(
                    {"access_token": issued[-1], "token_type": "Bearer", "expires_in": 100}
                ).encode(),
            )
        token = request.headers["authorization"].removeprefix("Bearer ")
        return Answer(401, b"{}") if token in revoked else Answer(200, b'{"items": []}')

    security = acme.models.Security(oauth={"client_id": "i", "client_secret": "s"})
    with serve(script) as server, acme.Acme(server_url=server.url, security=security) as sdk:
        with ThreadPoolExecutor(16) as pool:
            list(pool.map(lambda _: sdk.things.list(), range(32)))
        assert issued == ["t0"]
        clock.now += 60
        sdk.things.list()
        assert issued == ["t0", "t1"]
        revoked.add("t1")
        with pytest.raises(errors(acme).APIError, match="401"):
            sdk.things.list()
        asyncio.run(_listed(sdk))
        assert issued == ["t0", "t1", "t2"]


async def _listed(sdk: Any) -> None:
    async with sdk:
        await sdk.things.list_async()


def test_hooks_see_and_change_every_step(acme: Any) -> None:
    types = importlib.import_module("acme_sdk._hooks")
    seen: list[str] = []

    class Recorder:
        def before_request(self, hook_ctx: Any, request: httpx.Request) -> httpx.Request:
            seen.append(f"before {hook_ctx.operation_id} {hook_ctx.base_url.count('127.0.0.1')}")
            request.headers["X-Hook"] = "1"
            return request

        def after_success(self, hook_ctx: Any, response: httpx.Response) -> httpx.Response:
            seen.append(f"success {response.status_code}")
            return response

        def after_error(self, hook_ctx: Any, response: Any, error: Any) -> Any:
            seen.append(f"error {response and response.status_code} {type(error).__name__}")
            return (response, None) if response is not None else (None, KeyError("own"))

    with (
        serve(Answer(204), Answer(500), Answer(200, cut=True, chunks=(b"x",))) as server,
        acme.Acme(server_url=server.url) as sdk,
    ):
        hooks = sdk.sdk_configuration.__dict__["_hooks"]
        bases = (Recorder, types.BeforeRequestHook, types.AfterSuccessHook, types.AfterErrorHook)
        hook: Any = type("Hook", bases, {})()
        hooks.register_before_request_hook(hook)
        hooks.register_after_success_hook(hook)
        hooks.register_after_error_hook(hook)
        sdk.things.public()
        with pytest.raises(errors(acme).APIError):
            sdk.things.public()
        with pytest.raises(KeyError, match="own"):
            sdk.things.public()
        assert {r.headers["x-hook"] for r in server.requests} == {"1"}
    assert seen == [
        "before public 1", "success 204", "before public 1", "error 500 NoneType", "before public 1", "error None RemoteProtocolError",
    ]  # fmt: skip


def test_a_hook_that_swallows_an_error_leaves_no_answer(acme: Any) -> None:
    types = importlib.import_module("acme_sdk._hooks")

    class Swallow:
        def after_error(self, hook_ctx: Any, response: Any, error: Any) -> Any:
            return response, None

    sdk = acme.Acme(server_url="http://127.0.0.1:9")
    sdk.sdk_configuration.__dict__["_hooks"].register_after_error_hook(
        type("Hook", (Swallow, types.AfterErrorHook), {})()
    )
    with sdk, pytest.raises(errors(acme).NoResponseError):
        sdk.things.public()


def test_debug_logs_hide_credentials(acme: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "acme-test")
    logger = logging.getLogger("acme-test")
    with (
        serve(thing(), Answer(204)) as server,
        acme.Acme(
            server_url=server.url,
            security=acme.models.Security(key="TOPSECRET"),
            debug_logger=logger,
        ) as sdk,
    ):
        update(sdk)
        sdk.things.login(security={"username": "u", "password": "PASSWORD"}, server_url=server.url)
    assert "/things/a" in caplog.text
    assert "TOPSECRET" not in caplog.text
    assert "dTpQQVNTV09SRA" not in caplog.text


def test_many_tasks_and_threads_share_one_client(acme: Any) -> None:
    def script(request: Request) -> Answer:
        return Answer(
            200, json.dumps({"name": request.path.rpartition("/")[2], "owner": None}).encode()
        )

    with serve(script) as server, acme.Acme(server_url=server.url) as sdk:

        def one(at: int) -> str:
            return str(sdk.things.update(thing_id=str(at), name="n", owner=None).name)

        with ThreadPoolExecutor(16) as pool:
            assert list(pool.map(one, range(200))) == [str(at) for at in range(200)]

        async def all_tasks() -> list[str]:
            async with acme.Acme(server_url=server.url) as other:
                calls = (
                    other.things.update_async(thing_id=str(at), name="n", owner=None)
                    for at in range(50)
                )
                return [got.name for got in await asyncio.gather(*calls)]

        assert asyncio.run(all_tasks()) == [str(at) for at in range(50)]


def test_a_closed_client_says_so(acme: Any) -> None:
    with acme.Acme(server_url="http://127.0.0.1:9") as sdk:
        pass
    with pytest.raises(ValueError, match="closed"):
        sdk.things.public()
    with pytest.raises(TypeError, match="client"):
        acme.Acme(client=object())
