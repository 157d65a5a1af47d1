"""Every operation of the Formance API over real HTTP; openapi-core judges what arrives."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pytest
from openapi_schema_validator import OAS30Validator

from generator.flavours.openapi_generator_v6.plan import EndpointPlan
from tests.openapi_generator.wire.judge import Judge, Reply
from tests.openapi_generator.wire.samples import Sampler
from tests.openapi_generator_v6.wire.conftest import SPEC, read
from tests.openapi_generator_v6.wire.package import Generated

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
OPERATIONS = [
    (method, path)
    for path, item in read(SPEC)["paths"].items()
    for method in _METHODS
    if method in item
]


class Call(NamedTuple):
    """The arguments of a call: plain values."""

    arguments: dict[str, Any]
    body: Any


def find(package: Generated, method: str, path: str) -> EndpointPlan:
    return next(
        one for one in package.plan.endpoints if (one.method, one.path.path) == (method, path)
    )


def raw(sampler: Sampler, endpoint: EndpointPlan) -> Mapping[str, Any]:
    found: Mapping[str, Any] = sampler.document["paths"][endpoint.path.path][endpoint.method]
    return found


def call_of(endpoint: EndpointPlan, sampler: Sampler, *, everything: bool) -> Call:
    """Values for the parameters and the body: all of them, or what is required."""
    arguments: dict[str, Any] = {}
    for group in endpoint.groups:
        arguments[group.argument] = {
            one.wire_name: sampler.value(_schema_of(endpoint, group.location, one, sampler))
            for one in group.parameters
            if everything or one.required
        }
    body = None
    if endpoint.body is not None and (everything or endpoint.body.required):
        content = sampler.resolve(raw(sampler, endpoint)["requestBody"])["content"]
        body = sampler.value(content[endpoint.body.default_content_type]["schema"], request=True)
        arguments["body"] = body
    return Call(arguments, body)


def _schema_of(endpoint: EndpointPlan, location: str, parameter: Any, sampler: Sampler) -> Any:
    item = sampler.document["paths"][endpoint.path.path]
    for each in [*item.get("parameters", []), *raw(sampler, endpoint).get("parameters", [])]:
        found = sampler.resolve(each)
        if (found["in"], found["name"]) == (location, parameter.wire_name):
            return found["schema"]
    raise AssertionError(parameter.wire_name)


def answers(sampler: Sampler, endpoint: EndpointPlan) -> Iterator[tuple[int, str | None, Any]]:
    """A status, media type and value for each declared response."""
    for key, each in raw(sampler, endpoint)["responses"].items():
        status = 418 if key == "default" else int(key)
        content = sampler.resolve(each).get("content") or {}
        media_type = next(iter(content), None)
        schema = content[media_type].get("schema", {}) if media_type else {}
        value = sampler.value(schema) if media_type else None
        if fits(sampler, schema, value):
            yield status, media_type, value


def _encoded(value: Any, media_type: str | None) -> bytes:
    if media_type is None:
        return b""
    return str(value).encode() if media_type == "text/plain" else json.dumps(value).encode()


def _text(value: Any) -> str:
    return str(value.isoformat() if hasattr(value, "isoformat") else value).replace("+00:00", "Z")


def fits(sampler: Sampler, schema: Any, value: Any) -> bool:
    """Whether the example is one: nothing fits a oneOf of schemas that do not exclude each other."""
    document = {"components": sampler.document["components"]}
    return bool(OAS30Validator({**document, "allOf": [schema]}).is_valid(value))


def client_of(package: Generated, judge: Judge) -> Any:
    configuration = package.root.Configuration(host=judge.url, access_token="token")
    return package.root.ApiClient(configuration)


@pytest.mark.parametrize("everything", [True, False], ids=["all", "required"])
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_the_request_is_valid_and_says_what_was_passed(
    package: Generated, judge: Judge, sampler: Sampler, method: str, path: str, everything: bool
) -> None:
    endpoint = find(package, method, path)
    call = call_of(endpoint, sampler, everything=everything)
    judge.reply = Reply(204, None)
    api = package.tag_api(endpoint, client_of(package, judge))
    try:
        getattr(api, endpoint.method_name)(**call.arguments, skip_deserialization=True)
    except package.root.ApiException as error:
        pytest.fail(f"a 204 is no exception: {error}")
    verdict = judge.verdicts[-1]
    assert [(each, each.__cause__) for each in verdict.result.errors] == []
    assert verdict.method == method.upper()
    pattern = re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape("/base" + path))
    assert re.fullmatch(pattern, verdict.target.partition("?")[0])
    assert verdict.headers["Authorization"] == "Bearer token"
    if call.body is not None:
        assert json.loads(verdict.body) == call.body
    seen = verdict.result.parameters
    for location in ("path", "query", "header"):
        for name, value in call.arguments.get(f"{location}_params", {}).items():
            if value != {}:  # an empty object has no text
                assert seen is not None
                assert _text(getattr(seen, location)[name]) == _text(value)


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_every_declared_answer_comes_back_as_its_class(
    package: Generated, judge: Judge, sampler: Sampler, method: str, path: str
) -> None:
    endpoint = find(package, method, path)
    module = package.endpoint(endpoint)
    call = call_of(endpoint, sampler, everything=False)
    target = getattr(getattr(module, endpoint.method_class)(client_of(package, judge)), method)
    for status, media_type, value in answers(sampler, endpoint):
        content = _encoded(value, media_type)
        judge.reply = Reply(status, media_type, content)
        name = "Default" if status == 418 else status
        expected = getattr(module, f"ApiResponseFor{name}")
        if 200 <= status < 300:
            answer = target(**call.arguments)
        else:
            with pytest.raises(package.root.ApiException) as caught:
                target(**call.arguments)
            assert caught.value.status == status
            answer = caught.value.api_response
        assert type(answer) is expected
        if media_type and method != "head":
            plain = package.module("api_client").JSONEncoder().default(answer.body)
            assert plain == value


def test_the_declared_security_is_not_sent_without_a_token(
    package: Generated, judge: Judge
) -> None:
    judge.reply = Reply(204, None)
    client = package.root.ApiClient(package.root.Configuration(host=judge.url))
    tags = package.module("apis.tags.orchestration_api")
    tags.OrchestrationApi(client).list_workflows(skip_deserialization=True)
    assert "Authorization" not in judge.verdicts[-1].headers
