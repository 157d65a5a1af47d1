"""The whole document to one :class:`generator.ir.Api`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from generator import codes
from generator.depth import followed
from generator.diagnostics import Report
from generator.document import Document
from generator.ir import Api, Components, Info, Named, Schema, Server, Status, Tag
from generator.memory import no_cycle_collection
from generator.normalize.content import ContentReader
from generator.normalize.lengths import check_lengths
from generator.normalize.misplaced import check_misplaced
from generator.normalize.node import Node, extensions
from generator.normalize.operations import Exchange, Exchange3, OperationReader
from generator.normalize.parameters import ParameterReader
from generator.normalize.responses import ResponseReader
from generator.normalize.schemas import SchemaReader
from generator.normalize.security import SecurityReader
from generator.normalize.servers import read_servers, swagger_servers
from generator.normalize.swagger2 import Exchange2
from generator.normalize.trees import Trees

T = TypeVar("T")

_NO_STATUS = Status("default", "default")


def normalize(document: Document, report: Report) -> Api:
    """Read a document into the model.

    Whatever is wrong is reported and loses only itself; FatalError only where things lead into one
    another deeper than can be followed.
    """
    with no_cycle_collection(), followed(document.root.display):
        return _normalize(document, report)


def _normalize(document: Document, report: Report) -> Api:
    trees = Trees(document, report)
    section = _section(trees, "schemas", "definitions")
    schemas = SchemaReader(trees, section)
    content = ContentReader(trees, schemas)
    parameters = ParameterReader(trees, schemas, content)
    responses = ResponseReader(trees, content)
    security = SecurityReader(trees)
    swagger = trees.dialect.family == "2.0"
    old = Exchange2(trees, schemas)
    exchange: Exchange = old if swagger else Exchange3(trees, parameters, content, responses)
    root = trees.root
    check_misplaced(trees, root, "root")
    reader = OperationReader(trees, security, exchange)
    named = [(key, schemas.entry(node)) for key, node in section.children()]
    paths = trees.mapping(root, "paths")
    operations = reader.paths(paths) if paths else ()
    hooks = trees.mapping(root, "webhooks")
    webhooks = reader.webhooks(hooks) if hooks else ()
    _check_roots(trees)
    check_lengths(trees, section, (*operations, *webhooks))
    if swagger:
        components = _swagger_components(trees, old)
    else:
        components = _components(trees, content, parameters, responses)
    schemas.read_targets()
    own = {schema.id for _, schema in named}
    bundled = [
        schemas.by_id[id]
        for id in schemas.targets
        if id not in own and schemas.by_id[id].component is not None
    ]
    index: dict[str, Schema] = {schema.id: schema for _, schema in named}
    index.update((id, schemas.by_id[id]) for id in schemas.targets)
    servers: tuple[Server, ...]
    servers = swagger_servers(trees) if swagger else read_servers(trees, root)
    return Api(
        info=_info(trees),
        dialect=document.dialect,
        source=trees.source(root),
        servers=servers,
        tags=_tags(trees),
        security=security.requirements(root),
        security_schemes=security.schemes,
        operations=operations,
        webhooks=webhooks,
        schemas=(*(schema for _, schema in named), *bundled),
        bundled=tuple(schema.id for schema in bundled),
        components=components,
        index=index,
        external_docs=trees.plain(root, "externalDocs"),
        extensions=extensions(root.mapping),
    )


def _section(trees: Trees, name: str, old_name: str) -> Node:
    """A section of ``components`` (or of a 2.0 root), empty when there is none."""
    if trees.dialect.family == "2.0":
        section = trees.mapping(trees.root, old_name)
    else:
        components = trees.mapping(trees.root, "components")
        section = trees.mapping(components, name) if components else None
    return section or Node({}, "", f"/components/{name}")


def _named(trees: Trees, name: str, read: Callable[[str, Node], T | None]) -> tuple[Named[T], ...]:
    found = ((key, read(key, node)) for key, node in _section(trees, name, name).children())
    return tuple(Named(key, value) for key, value in found if value is not None)


def _components(
    trees: Trees, content: ContentReader, parameters: ParameterReader, responses: ResponseReader
) -> Components:
    return Components(
        parameters=_named(trees, "parameters", lambda _, n: parameters.read(n, "operation")),
        request_bodies=_named(trees, "requestBodies", lambda _, n: content.body(n)),
        responses=_named(trees, "responses", lambda _, n: responses.read(n, _NO_STATUS)),
        headers=_named(trees, "headers", content.header),
        examples=_named(trees, "examples", lambda key, n: content.example(key, n, "media")),
    )


def _swagger_components(trees: Trees, exchange: Exchange2) -> Components:
    media_types = trees.texts(trees.root, "produces") or ("*/*",)
    return Components(
        parameters=_named(
            trees, "parameters", lambda _, n: exchange.parameter(n, None, "operation")
        ),
        request_bodies=_named(trees, "parameters", lambda _, n: exchange.component_body(n)),
        responses=_named(
            trees, "responses", lambda _, n: exchange.response(n, _NO_STATUS, media_types)
        ),
    )


def _check_roots(trees: Trees) -> None:
    known: tuple[str, ...] = ("paths", "components", "webhooks")
    if trees.dialect.family in ("2.0", "3.0"):
        known = ("paths",)
    if not any(key in trees.root.mapping for key in known):
        message = f"the document has no {' and no '.join(f'`{key}`' for key in known)}"
        trees.say(codes.PATHS_MISSING, message, trees.root, "add the operations of the API")


def _info(trees: Trees) -> Info:
    root = trees.root
    node = trees.mapping(root, "info")
    if node is None:
        if "info" not in root.mapping:
            message = "the document has no `info`; title 'API' and version '0.0.0' are used"
            trees.say(codes.MISSING, message, root, "add `info` with a `title` and a `version`")
        return Info(title="API", version="0.0.0", invented=("info",))
    title, version = trees.text(node, "title"), trees.text(node, "version")
    if title is None:
        message = "`info` has no `title`; 'API' is used"
        trees.say(codes.MISSING, message, node, "add a `title`")
    if version is None:
        message = "`info` has no `version`; '0.0.0' is used"
        trees.say(codes.MISSING, message, node, "add a `version`")
    return Info(
        title="API" if title is None else title,
        version="0.0.0" if version is None else version,
        summary=trees.text(node, "summary"),
        description=trees.text(node, "description"),
        terms_of_service=trees.text(node, "termsOfService"),
        contact=trees.plain(node, "contact"),
        license=trees.plain(node, "license"),
        invented=tuple(
            name for name, text in (("title", title), ("version", version)) if text is None
        ),
        extensions=extensions(node.mapping),
    )


def _tags(trees: Trees) -> tuple[Tag, ...]:
    written = trees.sequence(trees.root, "tags")
    found: list[Tag] = []
    for item in written.items() if written else ():
        if not trees.is_mapping(item, "a tag"):
            continue
        name = trees.text(item, "name")
        if name is None:
            trees.say(codes.MISSING_ERROR, "the tag has no `name`; it is skipped", item, "name it")
            continue
        found.append(
            Tag(
                name=name,
                summary=trees.text(item, "summary"),
                description=trees.text(item, "description"),
                parent=trees.text(item, "parent"),
                kind=trees.text(item, "kind"),
                external_docs=trees.plain(item, "externalDocs"),
                extensions=extensions(item.mapping),
            )
        )
    return tuple(found)
