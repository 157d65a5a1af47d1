"""A small API, and its packages in every flavour, planned and rendered."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from generator.diagnostics import Report
from generator.flavours.base import load_flavour
from generator.pipeline import flavour_settings, read_api
from generator.render import Renderer
from generator.settings import Settings, check_settings

FLAVOURS = ("openapi_generator", "openapi_generator_v6", "speakeasy")

ACME: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Acme", "version": "1.0", "description": "Everything about rockets."},
    "servers": [{"url": "https://acme.example"}],
    "paths": {
        "/rockets": {
            "get": {
                "operationId": "listRockets",
                "tags": ["rockets"],
                "summary": "List the rockets",
                "description": "Those that are still on the ground come first.",
                "parameters": [
                    {"name": "pageSize", "in": "query", "description": "How many at once.", "schema": {"type": "integer"}},
                    {"name": "colour", "in": "query", "schema": {"type": "string", "enum": ["red", "green"], "default": "red"}},
                ],
                "responses": {
                    "200": {"description": "A page of rockets", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Rocket"}}}}},
                    "404": {"description": "No rockets at all", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
                },
            },
            "post": {
                "operationId": "buildRocket",
                "tags": ["rockets"],
                "summary": "Build a rocket",
                "requestBody": {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Rocket"}}}},
                "responses": {"201": {"description": "It stands", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Rocket"}}}}},
            },
        },
        "/crew/{memberId}": {
            "delete": {
                "operationId": "dismiss",
                "tags": ["crew"],
                "summary": "Send somebody home",
                "parameters": [{"name": "memberId", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"204": {"description": "Gone"}},
            }
        },
    },
    "components": {
        "schemas": {
            "Rocket": {
                "type": "object",
                "description": "What flies.",
                "required": ["serialNumber"],
                "properties": {
                    "serialNumber": {"type": "string", "description": "Stamped on the left fin."},
                    "thrust": {"type": "number", "minimum": 1},
                    "launchedAt": {"type": "string", "format": "date-time"},
                    "stage": {"$ref": "#/components/schemas/Stage"},
                },
            },
            "Stage": {"type": "object", "properties": {"burnTime": {"type": "integer"}}},
            "Problem": {"type": "object", "properties": {"reason": {"type": "string"}}},
        }
    },
}  # fmt: skip


def settings_for(folder: Path, flavour: str, fidelity: str = "exact") -> Settings:
    """Settings of the API in a folder."""
    spec = folder / "openapi.json"
    if not spec.exists():
        write_spec(spec, ACME)
    return check_settings(
        Settings(
            name="acme", spec=spec, flavour=flavour, package="acme", out=folder / flavour,
            fidelity="exact" if fidelity == "exact" else "corrected", formatter="none",
        )
    )  # fmt: skip


def write_spec(file: Path, tree: dict[str, Any]) -> None:
    """Write a document as JSON, one value on each line."""
    file.write_text(json.dumps(tree, indent=1))


def changed(pointer: str) -> dict[str, Any]:
    """The document with another name or text where a pointer leads."""
    tree = copy.deepcopy(ACME)
    *above, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    node: Any = tree
    for part in above:
        node = node[int(part)] if isinstance(node, list) else node[part]
    key: Any = int(last) if isinstance(node, list) else last
    value = node[key]
    if isinstance(value, str):
        node[key] = "Something else entirely stands here."
    elif isinstance(value, dict) and "in" in value:
        was, value["name"] = value["name"], "zzz" + value["name"]
        if value["in"] == "path":
            text = json.dumps(tree).replace("{" + was + "}", "{zzz" + was + "}")
            return dict(json.loads(text))
    elif isinstance(value, dict) and "operationId" in value:
        value["operationId"] = "zzz" + value["operationId"]
    elif isinstance(node, dict):
        other = "418" if last.isdecimal() else f"zzz{last}"
        renamed = {other if name == last else name: inner for name, inner in node.items()}
        node.clear()
        node.update(renamed)
        if last in tree["components"]["schemas"] or other in tree["components"]["schemas"]:
            text = json.dumps(tree).replace(f'schemas/{last}"', f'schemas/{other}"')
            return dict(json.loads(text))
    return tree


def rendered(settings: Settings) -> dict[str, str]:
    """Every file of the package, before any formatting."""
    report = Report()
    _, api = read_api(settings, report)
    flavour = load_flavour(settings.flavour)
    package = flavour.plan(api, flavour_settings(settings, flavour), report)
    renderer = Renderer()
    return {plan.path: renderer.render(plan).decode() for plan in package.files}
