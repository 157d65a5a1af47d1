"""Documents whose names are those of everything that generated code imports: it still runs, and its types hold."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx

from tests.speakeasy.runtime.building import import_package, write_package

NAMES = [
    "Any",
    "List",
    "Dict",
    "Optional",
    "Union",
    "Literal",
    "Annotated",
    "TypedDict",
    "NotRequired",
    "Enum",
    "BaseModel",
    "Field",
    "pydantic",
    "httpx",
    "field",
    "dataclass",
    "date",
    "datetime",
    "Decimal",
    "UNSET",
    "Nullable",
    "OptionalNullable",
    "models",
    "utils",
    "types",
    "errors",
    "cast",
    "deprecated",
    "Operation",
    "Reply",
    "Body",
    "BaseSDK",
    "Callable",
    "globals",
    "sorted",
    "importlib",
    "sys",
    "lazy",
    "self",
    "request",
    "TYPE_CHECKING",
    "Tag",
    "discriminator",
    "None",
]

GROUPS = [
    *("Type", "Tuple", "Mapping", "ModuleType", "TracebackType", "SDKHooks", "HttpClient"),
    *("weakref", "type", "str", "int", "object", "property", "ClientOwner", "RetryConfig"),
]
"""Tags that no schema is called after: their classes have the very names."""


def document() -> dict[str, Any]:
    """One schema, one group, one operation and one property for each name."""

    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    properties = {name: {"type": "string", "format": "date-time"} for name in NAMES}
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": {**properties, "inner": ref(NAMES[0])}}
        for name in NAMES
    }
    paths: dict[str, Any] = {}
    for name in NAMES:
        answers = {
            "200": {"description": "ok", "content": {"application/json": {"schema": ref(name)}}},
            "400": {
                "description": "bad",
                "content": {"application/json": {"schema": ref("field")}},
            },
        }
        parameters = [
            {"name": other, "in": "query", "schema": {"type": "string"}} for other in NAMES
        ]
        paths[f"/{name}"] = {
            "get": {
                "operationId": name,
                "tags": [name],
                "parameters": parameters,
                "responses": answers,
            },
            "post": {
                "operationId": f"post{name}",
                "tags": [f"outer.{name}"],
                "deprecated": True,
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": ref(name)}},
                },
                "responses": answers,
            },
        }
    for name in GROUPS:
        paths[f"/groups/{name}"] = {
            method: {
                "operationId": f"{method}{name}",
                "x-speakeasy-name-override": called,
                "tags": [name, f"inner.{name}"],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": {"type": "string"}}
                            }
                        },
                    }
                },
            }
            for method, called in (("get", "list"), ("put", "str"))
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1"},
        "servers": [{"url": "http://names.test"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def test_no_name_is_in_the_way(tmp_path: Path) -> None:
    spec = tmp_path / "names.json"
    spec.write_text(json.dumps(document()))
    source = write_package(spec, tmp_path / "out", "names_sdk")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-error-summary",
            "--config-file",
            "",
            "-p",
            "names_sdk",
        ],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
        env={"MYPY_CACHE_DIR": str(tmp_path / "cache"), "PATH": ""},
    )
    assert done.stdout == ""
    names = import_package(source, "names_sdk")
    value = {"Any": "2020-01-02T03:04:05Z", "inner": {"field": "2020-01-02T03:04:05Z"}}

    def answer_to(request: httpx.Request) -> httpx.Response:
        texts = request.url.path.startswith("/groups/")
        return httpx.Response(200, json=["a"] if texts else value)

    transport = httpx.MockTransport(answer_to)
    sdk = names.Names(client=httpx.Client(transport=transport))
    called = 0
    for group in sdk._sub_sdk_map:
        part = getattr(sdk, group)
        for method in [name for name in vars(type(part)) if not name.startswith("_")]:
            if callable(getattr(part, method)) and not method.endswith("_async"):
                answer = getattr(part, method)()
                if answer != ["a"]:
                    assert json.loads(answer.model_dump_json(by_alias=True)) == value
                called += 1
    assert called >= len(NAMES) - 3 + 2 * len(GROUPS)
