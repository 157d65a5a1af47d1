"""Path templates: their places compared with the declared path parameters (OpenAPI 3.1 4.8.2)."""

from __future__ import annotations

import re

from generator import codes
from generator.ir import Parameter, Schema
from generator.normalize.node import Node
from generator.normalize.trees import Trees

TEMPLATE = re.compile(r"\{([^{}/]+)\}")
_EXPRESSION = re.compile(r"[.;?&/#+]?([^*]+)\*?")


def settle_template(
    trees: Trees, path: str, node: Node, parameters: tuple[Parameter, ...]
) -> tuple[str, tuple[Parameter, ...]]:
    """The path with plain places only, and the parameters with those declared that were missing.

    ``node`` is the operation. A place written as an RFC 6570 expression (``{;name*}``) is made
    plain when the bare name is declared: the parameter's ``style`` says the same.
    """
    declared = {each.wire_name for each in parameters if each.location == "path"}
    path = TEMPLATE.sub(lambda match: _plain(trees, node, match, declared), path)
    wanted = dict.fromkeys(TEMPLATE.findall(path))
    for each in parameters:
        if each.location == "path" and each.wire_name not in wanted:
            message = f"the path {path!r} has no place for the parameter {each.wire_name!r}"
            hint = f"write {{{each.wire_name}}} in the path, or correct the parameter's name"
            trees.report.add(codes.PATH_PARAMETER_UNUSED, message, each.source, hint=hint)
    added: list[Parameter] = []
    for name in wanted:
        if name in declared:
            continue
        message = f"the path parameter {name!r} of {path!r} is not declared"
        hint = f"declare it: `name: {name}`, `in: path`, `required: true`, with a schema"
        trees.say(codes.PATH_PARAMETER_MISSING, message, node, hint)
        place = Node(node.value, node.file, f"{node.pointer}/parameters/{{{name}}}")
        source = trees.source(node)
        schema = Schema(id=f"{place.id}/schema", source=source, types=("string",))
        added.append(
            Parameter(
                wire_name=name,
                location="path",
                source=source,
                declared=False,
                required=True,
                style="simple",
                explode=False,
                schema=schema,
            )
        )
    return path, (*parameters, *added)


def _plain(trees: Trees, node: Node, match: re.Match[str], declared: set[str]) -> str:
    written = match[1]
    expression = _EXPRESSION.fullmatch(written)
    if written in declared or expression is None or expression[1] not in declared:
        return match[0]
    message = f"the place {match[0]} of the path is read as {{{expression[1]}}}"
    hint = "OpenAPI says `style` and `explode` at the parameter, not in the path"
    trees.say(codes.PATH_EXPRESSION, message, node, hint)
    return f"{{{expression[1]}}}"
