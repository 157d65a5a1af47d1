"""Fields of another version of OpenAPI: they do nothing in this one, which must be said."""

from __future__ import annotations

from typing import Final, Literal

from generator import codes
from generator.normalize.node import Node
from generator.normalize.trees import Trees

Holder = Literal["root", "operation", "response", "parameter"]

_OLD: Final[dict[Holder, dict[str, str]]] = {
    "root": {
        "definitions": "move them to `components/schemas`",
        "securityDefinitions": "move them to `components/securitySchemes`",
        "host": "write `servers`",
        "basePath": "write `servers`",
        "schemes": "write `servers`",
        "consumes": "name the media types in the `content` of each request body",
        "produces": "name the media types in the `content` of each response",
        "parameters": "move them to `components/parameters`",
        "responses": "move them to `components/responses`",
    },
    "operation": {
        "consumes": "name the media types in the `content` of the request body",
        "produces": "name the media types in the `content` of the responses",
        "schemes": "write `servers`",
    },
    "response": {
        "schema": "move it into `content`, below a media type",
        "examples": "move them into `content`, below a media type",
    },
    "parameter": {"collectionFormat": "write `style` and `explode`"},
}
_NEW: Final[dict[Holder, dict[str, str]]] = {
    "root": {
        "components": "write `definitions`, `parameters` and `responses`",
        "servers": "write `schemes`, `host` and `basePath`",
        "webhooks": "version 2.0 cannot describe them",
    },
    "operation": {
        "requestBody": "write a parameter with `in: body`",
        "servers": "version 2.0 has one host for all operations",
        "callbacks": "version 2.0 cannot describe them",
    },
    "response": {"content": "write `schema` and name the media types in `produces`"},
    "parameter": {
        "style": "write `collectionFormat`",
        "explode": "write `collectionFormat`",
        "content": "version 2.0 cannot describe it",
    },
}


def check_misplaced(trees: Trees, node: Node, holder: Holder) -> None:
    """Say which fields of an object belong to another version and are not read."""
    old = trees.dialect.family == "2.0"
    for key, hint in (_NEW if old else _OLD)[holder].items():
        if key in node.mapping:
            version = "3.0 and later" if old else "2.0"
            message = f"`{key}` here is a field of version {version}; it is not read"
            trees.say(codes.OTHER_VERSION, message, node.child(key), hint)
