"""How version 2.0 writes an exchange: body and form parameters, types beside the name, one media
type list for all bodies. Places stay those of the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from generator import codes
from generator.ir import (
    ABSENT,
    Encoding,
    Example,
    Header,
    Json,
    MediaType,
    ObjectRules,
    Parameter,
    Property,
    RequestBody,
    Response,
    Schema,
    Status,
)
from generator.ir.operation import Location, Style
from generator.normalize.misplaced import check_misplaced
from generator.normalize.node import Node, extensions
from generator.normalize.parameters import Level
from generator.normalize.responses import parse_status
from generator.normalize.rules import SIMPLE_SCHEMA_KEYS
from generator.normalize.schemas import SchemaReader
from generator.normalize.trees import Trees

_STYLES: dict[str, tuple[Style, bool]] = {
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
}
_PLACES = ("path", "query", "header")
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_ANY = "*/*"


class Exchange2:
    """Reads what 2.0 operations exchange, in the terms of 3.x."""

    def __init__(self, trees: Trees, schemas: SchemaReader) -> None:
        self._trees = trees
        self._schemas = schemas
        self._consumes = trees.texts(trees.root, "consumes") or ()
        self._produces = trees.texts(trees.root, "produces") or ()

    def parameters(self, path_item: Node | None, operation: Node) -> tuple[Parameter, ...]:
        """The parameters that are neither body nor form fields."""
        found: list[Parameter] = []
        for node, component, level in self._listed(path_item, operation):
            parameter = self.parameter(node, component, level)
            if parameter is not None:
                found.append(parameter)
        return tuple(found)

    def body(self, operation: Node, path_item: Node | None) -> RequestBody | None:
        """The body parameter, or the form fields as one object."""
        listed = self._listed(path_item, operation)
        bodies = [each for each in listed if each[0].mapping.get("in") == "body"]
        fields = [node for node, _, _ in listed if node.mapping.get("in") == "formData"]
        for extra, _, _ in bodies[1:]:
            message = "the operation has a second body parameter; it is skipped"
            self._trees.say(codes.BODY_DUPLICATE, message, extra, "join the two in one schema")
        if bodies:
            node, component, _ = bodies[0]
            return self._body(operation, node, component)
        return self._form(operation, fields) if fields else None

    def responses(self, operation: Node) -> tuple[Response, ...]:
        """The responses, each with the media types of ``produces``."""
        trees = self._trees
        written = trees.mapping(operation, "responses")
        if written is None:
            message = "the operation declares no `responses`; any answer is taken"
            hint = "declare at least the successful response"
            trees.say(codes.RESPONSES_MISSING, message, operation, hint)
            return ()
        produces = trees.texts(operation, "produces")
        media_types = (self._produces if produces is None else produces) or (_ANY,)
        found: list[Response] = []
        for key, child in written.fields():
            status = parse_status(key)
            if status is None:
                message = f"{key!r} is no status of a response; it is skipped"
                hint = "write a code from 100 to 599 or 'default'"
                trees.say(codes.STATUS_INVALID, message, child, hint)
                continue
            response = self.response(child, status, media_types)
            if response is not None:
                found.append(response)
        return tuple(found)

    def extras(self, operation: Node, path_item: Node | None) -> dict[str, str]:
        """The body parameter's name, which later versions have no field for."""
        for node, _, _ in self._listed(path_item, operation):
            name = node.mapping.get("name")
            if node.mapping.get("in") == "body" and isinstance(name, str):
                return {"x-codegen-request-body-name": name}
        return {}

    def _listed(
        self, path_item: Node | None, operation: Node
    ) -> list[tuple[Node, str | None, Level]]:
        """All parameters with references followed, overridden ones left out."""
        levels: list[tuple[Node, Level]] = [(operation, "operation")]
        if path_item is not None:
            levels.insert(0, (path_item, "path"))
        found: dict[tuple[str, str], tuple[Node, str | None, Level]] = {}
        for holder, level in levels:
            written = self._trees.sequence(holder, "parameters")
            for item in written.items() if written else ():
                resolved = self._trees.deref(item, "parameters")
                if resolved is None or not self._trees.is_mapping(resolved[0], "a parameter"):
                    continue
                node, component = resolved
                key = (str(node.mapping.get("name")), str(node.mapping.get("in")))
                if key in found and found[key][2] == level:
                    message = f"the {key[1]} parameter {key[0]!r} is there twice"
                    hint = "remove one of them; the last one is used"
                    self._trees.say(codes.PARAMETER_DUPLICATE, message, item, hint)
                if level == "operation":
                    found.pop(key, None)
                found[key] = (node, component, level)
        return list(found.values())

    def parameter(self, node: Node, component: str | None, level: Level) -> Parameter | None:
        """One parameter that is neither body nor form field; None for those."""
        trees = self._trees
        place = node.mapping.get("in")
        if place in ("body", "formData"):
            return None
        name = trees.text(node, "name")
        if place not in _PLACES:
            message = f"the parameter {name!r} stands in {place!r}, which is no place; skipped"
            hint = "the places are path, query, header, body and formData"
            trees.say(codes.PARAMETER_LOCATION, message, node.get("in") or node, hint)
            return None
        if name is None:
            message = "the parameter has no `name`; it is skipped"
            trees.say(codes.MISSING_ERROR, message, node, "add the name that goes over the wire")
            return None
        check_misplaced(trees, node, "parameter")
        location = cast("Location", place)
        required = bool(trees.flag(node, "required"))
        if location == "path" and not required:
            message = f"the path parameter {name!r} is not marked as required; it is read as so"
            at = node.get("required") or node
            trees.say(codes.PATH_PARAMETER_OPTIONAL, message, at, "add `required: true`")
            required = True
        style, explode, collection = self._style(node, location)
        return Parameter(
            wire_name=name,
            location=location,
            source=trees.source(node),
            required=required,
            description=trees.text(node, "description"),
            style=style,
            explode=explode,
            allow_empty_value=bool(trees.flag(node, "allowEmptyValue")),
            schema=self._schema(node),
            examples=_x_example(node),
            component=component,
            level=level,
            collection_format=collection,
            extensions=extensions(node.mapping),
        )

    def _style(self, node: Node, location: Location) -> tuple[Style, bool, str | None]:
        written = self._trees.text(node, "collectionFormat")
        default: Style = "form" if location == "query" else "simple"
        if node.mapping.get("type") != "array":
            return default, location == "query", written
        if written == "tsv" or (written not in (None, *_STYLES)):
            message = f"`collectionFormat: {written}` has no later equivalent; `csv` is used"
            hint = "use csv, ssv, pipes or multi"
            self._trees.say(codes.COLLECTION_FORMAT, message, node.child("collectionFormat"), hint)
        if location != "query":
            return default, False, written
        style, explode = _STYLES.get(written or "csv", ("form", False))
        return style, explode, written

    def _schema(self, node: Node, *, described: bool = False) -> Schema:
        """The schema that stands beside the name of a parameter or header."""
        schema = node.get("schema")
        if schema is not None and "type" not in node.mapping:
            return self._schemas.read(schema)
        keys = SIMPLE_SCHEMA_KEYS | {"description"} if described else SIMPLE_SCHEMA_KEYS
        value: dict[str, Json] = {key: item for key, item in node.mapping.items() if key in keys}
        return self._schemas.read(Node(value, node.file, node.pointer))

    def _consumed(self, operation: Node) -> tuple[str, ...]:
        own = self._trees.texts(operation, "consumes")
        return self._consumes if own is None else own

    def _body(self, operation: Node, node: Node, component: str | None) -> RequestBody:
        trees = self._trees
        schema = self._schemas.optional(node, "schema")
        source = trees.source(node)
        contents = tuple(
            MediaType(
                media_type=each, source=source, schema=schema, examples=_body_examples(node, each)
            )
            for each in self._consumed(operation) or (_ANY,)
        )
        return RequestBody(
            source=source,
            required=bool(trees.flag(node, "required")),
            description=trees.text(node, "description"),
            contents=contents,
            component=component,
            extensions=extensions(node.mapping),
        )

    def _form(self, operation: Node, fields: Sequence[Node]) -> RequestBody:
        trees = self._trees
        properties: list[Property] = []
        required: list[str] = []
        encodings: list[Encoding] = []
        has_file = False
        for node in fields:
            name = trees.text(node, "name")
            if name is None:
                message = "the form field has no `name`; it is skipped"
                trees.say(codes.MISSING_ERROR, message, node, "add the name of the field")
                continue
            has_file = has_file or node.mapping.get("type") == "file"
            properties.append(Property(name, self._schema(node, described=True)))
            if trees.flag(node, "required"):
                required.append(name)
            if node.mapping.get("type") == "array":
                style, explode, _ = self._style(node, "query")
                encodings.append(Encoding(property_name=name, style=style, explode=explode))
        place = Node(None, operation.file, f"{operation.pointer}/parameters")
        source = trees.source(place)
        rules = ObjectRules(
            properties=tuple(properties), required=tuple(required) if required else None
        )
        schema = Schema(id=place.id, source=source, types=("object",), object=rules)
        wanted = self._consumed(operation) or (_MULTIPART,)
        if has_file and _FORM in wanted and _MULTIPART not in wanted:
            wanted = (*wanted, _MULTIPART)  # a file has no other place
        contents = tuple(
            MediaType(media_type=each, source=source, schema=schema, encodings=tuple(encodings))
            for each in wanted
        )
        return RequestBody(source=source, required=bool(required), contents=contents)

    def response(self, node: Node, status: Status, media_types: Sequence[str]) -> Response | None:
        """One response, its reference followed. An example is of a media type too, which need not
        be one of those produced."""
        trees = self._trees
        resolved = trees.deref(node, "responses")
        if resolved is None or not trees.is_mapping(resolved[0], "a response"):
            return None
        at, component = resolved
        check_misplaced(trees, at, "response")
        source = trees.source(at)
        examples = trees.mapping(at, "examples")
        samples = examples.mapping if examples else {}
        schema = self._schemas.optional(at, "schema")
        typed = dict.fromkeys(media_types if schema is not None else ())
        contents = tuple(
            MediaType(
                media_type=each,
                source=source,
                schema=schema if each in typed else None,
                examples=(
                    (Example(level="media", value=samples[each]),) if each in samples else ()
                ),
            )
            for each in dict.fromkeys((*typed, *samples))
        )
        return Response(
            status=status,
            source=source,
            description=trees.text(at, "description") or "",
            headers=self._headers(at),
            contents=contents,
            component=component,
            extensions=extensions(at.mapping),
        )

    def _headers(self, node: Node) -> tuple[Header, ...]:
        written = self._trees.mapping(node, "headers")
        found: list[Header] = []
        for name, child in written.children() if written else ():
            if not self._trees.is_mapping(child, name):
                continue
            found.append(
                Header(
                    name=name,
                    source=self._trees.source(child),
                    description=self._trees.text(child, "description"),
                    schema=self._schema(child),
                    extensions=extensions(child.mapping),
                )
            )
        return tuple(found)

    def component_body(self, node: Node) -> RequestBody | None:
        """A reusable body parameter; None for other parameters."""
        if node.mapping.get("in") != "body":
            return None
        return replace(self._body(self._trees.root, node, None))


def _x_example(node: Node) -> tuple[Example, ...]:
    value = node.mapping.get("x-example", ABSENT)
    return () if value is ABSENT else (Example(level="parameter", value=value),)


def _body_examples(node: Node, media_type: str) -> tuple[Example, ...]:
    samples = node.mapping.get("x-examples")
    if isinstance(samples, dict) and media_type in samples:
        return (Example(level="media", value=samples[media_type]),)
    return ()
