"""Servers: those of 3.x as written, those of 2.0 from ``schemes``, ``host`` and ``basePath``."""

from __future__ import annotations

from generator import codes
from generator.ir import Server, ServerVariable
from generator.normalize.node import Node, extensions
from generator.normalize.trees import Trees


def read_servers(trees: Trees, node: Node) -> tuple[Server, ...]:
    """``servers`` of the document, a path item or an operation."""
    written = trees.sequence(node, "servers")
    if written is None:
        return ()
    found: list[Server] = []
    for item in written.items():
        if not trees.is_mapping(item, "a server"):
            continue
        url = trees.text(item, "url")
        if url is None:
            trees.say(codes.MISSING_ERROR, "the server has no `url`; it is skipped", item, "add it")
            continue
        found.append(
            Server(
                url=url,
                description=trees.text(item, "description"),
                name=trees.text(item, "name"),
                variables=_variables(trees, item),
                extensions=extensions(item.mapping),
            )
        )
    return tuple(found)


def _variables(trees: Trees, node: Node) -> tuple[ServerVariable, ...]:
    written = trees.mapping(node, "variables")
    found: list[ServerVariable] = []
    for name, child in written.fields() if written else ():
        if not trees.is_mapping(child, name):
            continue
        enum = trees.texts(child, "enum")
        default = trees.text(child, "default")
        if default is None:
            default = enum[0] if enum else ""
            message = f"the server variable {name!r} has no `default`; {default!r} is used"
            trees.say(codes.MISSING, message, child, "add a `default`")
        found.append(
            ServerVariable(
                name=name,
                default=default,
                enum=enum,
                description=trees.text(child, "description"),
                extensions=extensions(child.mapping),
            )
        )
    return tuple(found)


def swagger_servers(trees: Trees) -> tuple[Server, ...]:
    """The servers of a 2.0 document; relative where it names no host."""
    root = trees.root
    host = trees.text(root, "host")
    path = trees.text(root, "basePath") or ""
    if path and not path.startswith("/"):
        path = f"/{path}"
    if host is None:
        return (Server(url=path),) if path else ()
    host = host.partition("://")[2] or host
    schemes = trees.texts(root, "schemes") or ()
    if not schemes:
        return (Server(url=f"//{host}{path}"),)
    return tuple(Server(url=f"{scheme}://{host}{path}") for scheme in schemes)
