"""Path items and operations, webhooks and callbacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from generator import codes
from generator.document.limits import MAX_NESTED, MAX_PARTS, MAX_REF_HOPS
from generator.ir import Callback, Json, Operation, Parameter, RequestBody, Response
from generator.normalize.content import ContentReader
from generator.normalize.misplaced import check_misplaced
from generator.normalize.node import Node, extensions
from generator.normalize.parameters import ParameterReader
from generator.normalize.responses import ResponseReader
from generator.normalize.security import SecurityReader
from generator.normalize.servers import read_servers
from generator.normalize.templates import TEMPLATE, settle_template
from generator.normalize.trees import Trees

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_PATH_FIELDS = frozenset(
    ("summary", "description", "servers", "parameters", "$ref", "additionalOperations")
)
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Exchange(Protocol):
    """How a version writes the parameters, body and responses of an operation."""

    def parameters(self, path_item: Node | None, operation: Node) -> tuple[Parameter, ...]:
        """The parameters of an operation."""

    def body(self, operation: Node, path_item: Node | None) -> RequestBody | None:
        """What the operation sends."""

    def responses(self, operation: Node) -> tuple[Response, ...]:
        """What it answers."""

    def extras(self, operation: Node, path_item: Node | None) -> dict[str, str]:
        """Extensions that carry what a later version has no field for."""


class Exchange3:
    """Version 3.x: as the model has it."""

    def __init__(
        self,
        trees: Trees,
        parameters: ParameterReader,
        content: ContentReader,
        responses: ResponseReader,
    ) -> None:
        self._trees = trees
        self._parameters = parameters
        self._content = content
        self._responses = responses

    def parameters(self, path_item: Node | None, operation: Node) -> tuple[Parameter, ...]:
        """The parameters of an operation."""
        return self._parameters.merged(path_item, operation)

    def body(self, operation: Node, path_item: Node | None) -> RequestBody | None:
        """What the operation sends."""
        written = operation.get("requestBody")
        return None if written is None or written.value is None else self._content.body(written)

    def responses(self, operation: Node) -> tuple[Response, ...]:
        """What it answers."""
        return self._responses.listed(operation)

    def extras(self, operation: Node, path_item: Node | None) -> dict[str, str]:
        """Nothing: every field of 3.x has its place."""
        return {}


class OperationReader:
    """Reads every operation of a map of path items."""

    def __init__(self, trees: Trees, security: SecurityReader, exchange: Exchange) -> None:
        self._trees = trees
        self._security = security
        self._exchange = exchange
        self._ids: dict[str, Operation] = {}
        self._called: dict[tuple[str, str], tuple[Operation, ...]] = {}
        self._open: set[tuple[str, str]] = set()
        self._sizes: dict[int, int] = {}
        self._templates: dict[str, str] = {}

    def paths(self, node: Node) -> tuple[Operation, ...]:
        """The operations under ``paths``, in document order."""
        found: list[Operation] = []
        for path, child in node.fields():
            place = child
            if not path.startswith("/"):
                message = f"the path {path!r} does not start with a slash"
                self._trees.say(codes.PATH_INVALID, message, place, "put a slash before it")
            shape = TEMPLATE.sub("{}", path)
            twin = self._templates.setdefault(shape, path)
            if twin != path:
                message = f"{path!r} and {twin!r} are the same path with other parameter names"
                hint = "merge the two path items"
                self._trees.say(codes.PATH_DUPLICATE, message, place, hint)
            found.extend(self._path_item(path, child, check_path=True))
        return tuple(found)

    def webhooks(self, node: Node) -> tuple[Operation, ...]:
        """The operations under ``webhooks``; their path is the webhook's name."""
        return tuple(
            operation for name, child in node.fields() for operation in self._path_item(name, child)
        )

    def _path_item(self, path: str, node: Node, *, check_path: bool = False) -> Iterator[Operation]:
        layers = self._layers(path, node)
        if not layers:
            return
        parameters = next((each for each in layers if "parameters" in each.mapping), None)
        done: dict[str, Node] = {}
        for layer in layers:
            for key, child in self._methods(layer):
                method = key.lower()
                first = done.setdefault(method, layer)
                if first is not layer:
                    continue  # what stands beside a $ref goes before what it leads to
                at = self._trees.deref(child, "")
                if at is not None and self._trees.is_mapping(at[0], key):
                    yield self._operation(method, path, at[0], layers, parameters, check_path)

    def _methods(self, layer: Node) -> Iterator[tuple[str, Node]]:
        """The methods of one path item and their operations, each method once."""
        seen: set[str] = set()
        more = self._trees.mapping(layer, "additionalOperations")
        for known, (key, child) in (
            *((True, entry) for entry in layer.fields()),
            *((False, entry) for entry in (more.fields() if more else ())),
        ):
            if known and (key in _PATH_FIELDS or key.startswith("$")):
                continue
            if key.lower() in seen:
                message = f"the method {key!r} is there twice; this one is skipped"
                self._trees.say(codes.METHOD_UNKNOWN, message, child, "remove one of the two")
            elif known and key.lower() not in METHODS:
                message = f"{key!r} is no HTTP method; it is skipped"
                hint = f"the methods are {', '.join(METHODS)}"
                self._trees.say(codes.METHOD_UNKNOWN, message, child, hint)
            elif not _TOKEN.fullmatch(key):
                message = f"{key!r} is no HTTP method (RFC 9110 section 9.1); it is skipped"
                self._trees.say(codes.METHOD_UNKNOWN, message, child, "correct the method")
            else:
                seen.add(key.lower())
                yield key, child

    def _layers(self, path: str, node: Node) -> list[Node]:
        """The path item and those that its ``$ref`` leads to, the nearest first."""
        layers: list[Node] = []
        seen: set[str] = set()
        while True:
            if node.id in seen or len(seen) > MAX_REF_HOPS:
                message = "this reference leads back to itself"
                self._trees.say(codes.REF_CYCLE, message, node, "refer to the path item itself")
                return layers
            if not self._trees.is_mapping(node, path):
                return layers
            seen.add(node.id)
            layers.append(node)
            ref = node.mapping.get("$ref")
            target = self._trees.resolve(node.child("$ref"), ref) if isinstance(ref, str) else None
            if target is None:
                return layers
            node = target

    def _operation(
        self,
        method: str,
        path: str,
        node: Node,
        layers: Sequence[Node],
        shared: Node | None,
        check_path: bool,
    ) -> Operation:
        trees, exchange = self._trees, self._exchange
        check_misplaced(trees, node, "operation")
        key = f"{method} {path}"
        parameters = exchange.parameters(shared, node)
        if check_path:
            place = path if path.startswith("/") else f"/{path}"
            path, parameters = settle_template(trees, place, node, parameters)
        item = layers[0]
        servers = read_servers(trees, node)
        for layer in layers:
            servers = servers or read_servers(trees, layer)
        path_extensions: dict[str, Json] = {}
        for layer in reversed(layers):
            path_extensions.update(extensions(layer.mapping))
        operation = Operation(
            key=key,
            method=method,
            path=path,
            source=trees.source(node),
            operation_id=trees.text(node, "operationId") or None,
            tags=trees.texts(node, "tags") or (),
            summary=trees.text(node, "summary"),
            description=trees.text(node, "description"),
            deprecated=bool(trees.flag(node, "deprecated")),
            parameters=parameters,
            body=exchange.body(node, shared),
            responses=exchange.responses(node),
            security=self._security.requirements(node),
            servers=servers,
            callbacks=self._callbacks(node),
            external_docs=trees.plain(node, "externalDocs"),
            path_summary=trees.text(item, "summary"),
            path_description=trees.text(item, "description"),
            extensions={**extensions(node.mapping), **exchange.extras(node, shared)},
            path_extensions=path_extensions,
        )
        self._check_id(node, operation)
        return operation

    def _check_id(self, node: Node, operation: Operation) -> None:
        name = operation.operation_id
        if name is None:
            return
        first = self._ids.setdefault(name, operation)
        if first is not operation:
            self._trees.report.add(
                codes.OPERATION_ID_DUPLICATE,
                f"the operationId {name!r} is also that of `{first.key}`; both are generated",
                self._trees.source(node.child("operationId")),
                hint="give each operation an id of its own",
                related=[("the first one", first.source)],
            )

    def _callbacks(self, node: Node) -> tuple[Callback, ...]:
        trees = self._trees
        written = trees.mapping(node, "callbacks")
        if written is None:
            return ()
        found: list[Callback] = []
        size = 0
        for name, child in written.fields():
            resolved = trees.deref(child, "callbacks")
            if resolved is None or not trees.is_mapping(resolved[0], name):
                continue
            for expression, item in resolved[0].fields():
                operations = self._callback(expression, item)
                size += self._size(operations)
                if size > MAX_PARTS:
                    message = (
                        "callbacks of callbacks add up to more than the bound; the rest of them "
                    )
                    message += "is left out"
                    trees.say(codes.LIMIT_PARTS, message, item, "refer to each callback once")
                    return tuple(found)
                found.append(Callback(name=name, expression=expression, operations=operations))
        return tuple(found)

    def _size(self, operations: tuple[Operation, ...]) -> int:
        """How many operations there are with those that they call back (kept in ``_called``)."""
        known = self._sizes.get(id(operations))
        if known is None:
            known = sum(
                1 + sum(self._size(each.operations) for each in operation.callbacks)
                for operation in operations
            )
            self._sizes[id(operations)] = known
        return known

    def _callback(self, expression: str, node: Node) -> tuple[Operation, ...]:
        """The operations of a callback's path item, read once however many refer to it."""
        memo = (node.id, expression)
        known = self._called.get(memo)
        if known is None and len(self._open) >= MAX_NESTED:
            message = (
                f"callbacks of callbacks are followed {MAX_NESTED} times; this one is left out"
            )
            self._trees.say(
                codes.LIMIT_PARTS, message, node, "describe it as an operation by itself"
            )
            return ()
        if known is None:
            self._called[memo] = ()  # what is met again meanwhile holds itself
            self._open.add(memo)
            known = self._called[memo] = tuple(self._path_item(expression, node))
            self._open.discard(memo)
        elif memo in self._open:
            message = "this callback belongs to an operation of its own; it is left out there"
            hint = "describe the inner request without callbacks"
            self._trees.say(codes.REF_CYCLE, message, node, hint)
        return known
