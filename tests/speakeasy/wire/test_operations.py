"""Every operation of a document, synchronous and asynchronous, over HTTP, judged by openapi-core."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import FlavourSettings
from generator.flavours.speakeasy.gen_config import read_options
from generator.flavours.speakeasy.plan import Group, Method, Plan, ResponseCase
from generator.flavours.speakeasy.resolve import plan_api
from generator.ir import Json
from generator.normalize import normalize
from tests.speakeasy.runtime.building import import_package, write_package
from tests.speakeasy.runtime.server import Answer, Request, serve
from tests.speakeasy.wire.values import given, sent_bytes

REPOSITORY = Path(__file__).parents[3]
DOCUMENTS: dict[str, Path] = {
    "meibel_wire": REPOSITORY / "specs/meibel/openapi.yaml",
    "acme_wire": REPOSITORY / "tests/speakeasy/runtime/acme.yaml",
}
NOT_JUDGED = {
    "styles": "openapi-core reads neither matrix nor spaceDelimited parameters",
}


@dataclass
class Subject:
    """A document, its plan and the package made from it."""

    name: str
    plan: Plan
    module: Any
    judge: OpenAPI
    tree: Any

    def multipart_names(self, path: str) -> set[str]:
        """The properties of the multipart body at a path."""
        for template, item in self.tree["paths"].items():
            if re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", template), path) and "post" in item:
                content = item["post"]["requestBody"]["content"]["multipart/form-data"]
                schema = content["schema"]
                if "$ref" in schema:
                    schema = self.tree["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
                return set(schema["properties"])
        raise AssertionError(path)


@pytest.fixture(scope="module", params=sorted(DOCUMENTS))
def subject(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Subject:
    """One document with its package."""
    name: str = request.param
    spec = DOCUMENTS[name]
    source = write_package(spec, tmp_path_factory.mktemp(name), name)
    report = Report()
    chosen: dict[str, Json] = {"envVarPrefix": name.upper()}
    settings = FlavourSettings(package=name, project=name, version="1", options=chosen)
    options = read_options(chosen, sdk_class=name.partition("_")[0].title())
    plan = plan_api(normalize(load_document(spec, report), report), settings, options, report)
    tree = yaml.safe_load(spec.read_text("utf-8"))
    tree["servers"] = [{"url": "http://127.0.0.1"}]
    for item in tree["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation.pop("servers", None)
                operation["security"] = []
    return Subject(name, plan, import_package(source, name), OpenAPI.from_dict(tree), tree)


def methods(plan: Plan) -> Iterator[tuple[Group, Method]]:
    for group in plan.groups:
        for method in group.methods:
            yield group, method


def success(method: Method) -> ResponseCase:
    """The first answer that is no error."""
    return next(case for case in method.response.cases if case.outcome == "return")


def answer_for(plan: Plan, method: Method) -> Answer:
    """An answer of the kind that the document promises."""
    case = success(method)
    status = int(case.statuses[0]) if case.statuses[0].isdigit() else 200
    if case.decode == "none" or case.type is None:
        return Answer(status, content_type=None)
    if case.decode in ("sse", "jsonl"):
        assert case.type.item is not None
        text = sent_bytes(plan, case.type.item)
        body = text + b"\n" if case.decode == "jsonl" else event(json.loads(text))
        return Answer(status, content_type=case.media_type, chunks=(body,))
    if case.decode == "json":
        return Answer(status, sent_bytes(plan, case.type), case.media_type or "application/json")
    return Answer(status, b"raw", case.media_type)


def event(value: Any) -> bytes:
    """A server-sent event: of an object with data its fields, else the value as data."""
    fields = value if isinstance(value, dict) and "data" in value else {"data": value}
    lines = (
        f"{name}: {json.dumps(item) if name == 'data' else item}\n" for name, item in fields.items()
    )
    return "".join(lines).encode() + b"\n"


def arguments(plan: Plan, method: Method) -> dict[str, Any]:
    """A value for every argument."""
    return {argument.name: given(plan, argument.type) for argument in method.arguments}


def group_of(sdk: Any, group: Group) -> Any:
    for attribute in group.path:
        sdk = getattr(sdk, attribute)
    return sdk


def judged(subject: Subject, request: Request) -> None:
    """Let openapi-core say whether a request is one of the document's."""
    media_type = request.headers.get("content-type", "application/json")
    if media_type.startswith("multipart/"):
        # openapi-core leaves the parts as bytes: names and files are looked at here.
        head = f"Content-Type: {media_type}\r\n\r\n".encode()
        parts = list(message_from_bytes(head + request.body).walk())[1:]
        names = {part.get_param("name", header="content-disposition") for part in parts}
        assert names == subject.multipart_names(request.path)
        return
    queried: dict[str, Any] = {}
    for name, value in request.query:
        queried.setdefault(name, []).append(value)
    judge_request = MockRequest(
        "http://127.0.0.1",
        request.method.lower(),
        request.path,
        headers=request.headers,
        data=request.body,
        content_type=media_type,
        args=queried,
        cookies=dict(pair.split("=", 1) for pair in request.headers.get("cookie", "").split("; ") if "=" in pair),
    )  # fmt: skip
    subject.judge.validate_request(judge_request)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_every_operation_on_the_wire(subject: Subject, asynchronous: bool) -> None:
    done = 0
    for group, method in methods(subject.plan):
        with serve(answer_for(subject.plan, method)) as server, warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            call = arguments(subject.plan, method)
            sdk_class = getattr(subject.module, subject.plan.sdk_class)
            client = sdk_class(server_url=server.url)
            if asynchronous:
                result = asyncio.run(
                    _async(client, group, method, {**call, "server_url": server.url})
                )
            else:
                with client:
                    name = method.name
                    result = getattr(group_of(client, group), name)(**call, server_url=server.url)
                    result = list(result) if success(method).decode in ("sse", "jsonl") else result
            assert len(server.requests) == 1, method.operation_id
            if method.operation_id not in NOT_JUDGED:
                judged(subject, server.requests[0])
        if success(method).decode != "none":
            assert result is not None, method.operation_id
        done += 1
    assert done == len(subject.plan.methods)
    assert done >= 15


async def _async(client: Any, group: Group, method: Method, call: dict[str, Any]) -> Any:
    async with client:
        result = await getattr(group_of(client, group), method.async_name)(**call)
        if inspect.isasyncgen(getattr(result, "generator", None)):
            return [item async for item in result]
        return result


def test_exclusions_are_needed(subject: Subject) -> None:
    known = {method.operation_id for method in subject.plan.methods}
    if subject.name == "acme_wire":
        assert set(NOT_JUDGED) <= known
