"""Every operation of the Agent Protocol over real HTTP; openapi-core judges what arrives."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from generator.flavours.openapi_generator.plan import Operation
from tests.openapi_generator.wire.calls import Calls
from tests.openapi_generator.wire.conftest import SPEC, read
from tests.openapi_generator.wire.judge import Judge, Reply, Verdict
from tests.openapi_generator.wire.package import Generated

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
OPERATIONS = [
    (method.upper(), path)
    for path, item in read(SPEC)["paths"].items()
    for method in _METHODS
    if method in item
]
_CLASSES = {
    400: "BadRequestException",
    401: "UnauthorizedException",
    403: "ForbiddenException",
    404: "NotFoundException",
    409: "ConflictException",
    422: "UnprocessableEntityException",
}


def _class_of(status: int) -> str:
    return "ServiceException" if status >= 500 else _CLASSES.get(status, "ApiException")


def client_of(package: Generated, judge: Judge, **settings: Any) -> Any:
    keys = {method.name: "key" for method in package.plan.auth_methods}
    configuration = package.module.Configuration(
        host=judge.url,
        api_key=keys,
        username="user",
        password="password",
        access_token="token",
        ignore_operation_servers=True,
        **settings,
    )
    return package.module.ApiClient(configuration)


def find(package: Generated, method: str, path: str) -> tuple[str, Operation]:
    return next(
        (classname, operation)
        for classname, operation in package.operations()
        if (operation.method.upper(), operation.path) == (method, path)
    )


def check_request(
    verdict: Verdict, operation: Operation, values: dict[tuple[str, str], Any]
) -> None:
    """The request is valid, and says what was passed."""
    assert [(each, each.__cause__) for each in verdict.result.errors] == []
    assert verdict.method == operation.method.upper()
    pattern = re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape("/base" + operation.path))
    assert re.fullmatch(pattern, verdict.target.partition("?")[0])
    seen = verdict.result.parameters
    got: dict[tuple[str, str], Any] = {}
    if seen is not None:
        for location in ("path", "query", "header", "cookie"):
            found = getattr(seen, location)
            got.update({(location, name): found[name] for name in found})
    for (location, name), value in values.items():
        if location == "body":
            assert json.loads(verdict.body) == value
        elif location != "form":
            assert _text(got[location, name]) == _text(value)


def _text(value: Any) -> str:
    return str(float(value)) if isinstance(value, (int, float)) else str(value)


def plain(value: Any) -> Any:
    """The data of a response as decoded JSON again."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return json.loads(value.to_json()) if hasattr(value, "to_json") else value


def same(left: Any, right: Any) -> bool:
    """Equal as JSON, dates compared as text without their notation of UTC."""
    return _canonical(left) == _canonical(right)


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str).replace("+00:00", "Z")


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_operation(method: str, path: str, package: Generated, judge: Judge, calls: Calls) -> None:
    classname, operation = find(package, method, path)
    values = calls.values(operation)
    arguments = package.arguments(operation, values)
    client = client_of(package, judge)
    call = package.method(client, classname, operation.name)
    info = package.method(client, classname, operation.name + "_with_http_info")
    raw = package.method(client, classname, operation.name + "_without_preload_content")
    statuses: list[int] = []
    for status, media_type, value, writable in calls.answers(operation):
        statuses.append(status)
        body = _body(media_type, value)
        judge.reply = Reply(status, media_type, body)
        judge.verdicts.clear()
        if status < 300:
            assert same(plain(call(**arguments)), writable)
            answer = info(**arguments)
            assert (answer.status_code, answer.raw_data) == (status, body)
            assert same(plain(answer.data), writable)
            response = raw(**arguments)
            assert (response.status, response.data) == (status, body)
        else:
            with pytest.raises(package.module.ApiException) as caught:
                call(**arguments)
            error = caught.value
            assert type(error).__name__ == _class_of(status)
            assert (error.status, same(plain(error.data), writable)) == (status, True)
        assert judge.verdicts
        for verdict in judge.verdicts:
            check_request(verdict, operation, values)
    assert any(status < 300 for status in statuses)


def _body(media_type: str | None, value: Any) -> bytes:
    if media_type is None:
        return b""
    return json.dumps(value).encode() if "json" in media_type else str(value).encode()


def test_only_what_is_required(package: Generated, judge: Judge, calls: Calls) -> None:
    """Optional parameters which are not passed are not sent."""
    for classname, operation in package.operations():
        values = calls.values(operation)
        required = [p.name for p in operation.parameters if p.required]
        arguments = package.arguments(operation, values)
        answer = next(a for a in calls.answers(operation) if a.status < 300)
        judge.reply = Reply(
            answer.status, answer.media_type, _body(answer.media_type, answer.value)
        )
        judge.verdicts.clear()
        call = package.method(client_of(package, judge), classname, operation.name)
        call(**{name: arguments[name] for name in required})
        verdict = judge.verdicts[0]
        assert [(each, each.__cause__) for each in verdict.result.errors] == []
        assert not [
            p
            for p in operation.query_parameters
            if f"{p.wire_name}=" in verdict.target and not p.required
        ]


def test_event_streams(package: Generated, judge: Judge, calls: Calls) -> None:
    """A stream can be read event by event, beside the call that gives it as text."""
    stream = b"".join(b'event: values\ndata: {"n": %d}\n\n' % n for n in range(3))
    found = [(c, o) for c, o in package.operations() if "text/event-stream" in o.produces]
    assert found
    for classname, operation in found:
        arguments = package.arguments(operation, calls.values(operation))
        judge.reply = Reply(200, "text/event-stream", stream)
        judge.verdicts.clear()
        client = client_of(package, judge)
        assert package.method(client, classname, operation.name)(**arguments) == stream.decode()
        events = package.method(client, classname, operation.name + "_events")
        assert [(e.event, e.json()) for e in events(**arguments)] == [
            ("values", {"n": n}) for n in range(3)
        ]
        assert judge.verdicts[1].headers["Accept"] == "text/event-stream"
        judge.reply = Reply(404, "application/json", b'"no such run"')
        with pytest.raises(package.module.ApiException) as caught:
            events(**arguments)
        assert (type(caught.value).__name__, caught.value.data) == (
            "NotFoundException",
            "no such run",
        )


@pytest.fixture
def listing(package: Generated, calls: Calls) -> tuple[str, Operation, dict[str, Any]]:
    """Some operation without a body, and its arguments."""
    classname, operation = next(
        (c, o) for c, o in package.operations() if o.method.upper() == "GET"
    )
    return classname, operation, package.arguments(operation, calls.values(operation))


def test_settings_of_a_call(package: Generated, judge: Judge, listing: Any) -> None:
    """Headers, timeouts and a content type of one call; wrong arguments are refused before it."""
    classname, operation, arguments = listing
    judge.reply = Reply(500, "application/json", b"{}")
    judge.verdicts.clear()
    call = package.method(client_of(package, judge), classname, operation.name)
    with pytest.raises(package.module.ApiException):
        call(**arguments, _headers={"X-Trace": "1"}, _request_timeout=5, _content_type="text/csv")
    with pytest.raises(package.module.ApiException):
        call(**arguments, _request_timeout=(1, 2.5))
    assert judge.verdicts[0].headers["X-Trace"] == "1"
    with pytest.raises(ValueError, match="_request_timeout"):
        call(**arguments, _request_timeout=-1)
    with pytest.raises(ValueError, match="_host_index"):
        call(**arguments, _host_index=1)
    assert len(judge.verdicts) == 2
