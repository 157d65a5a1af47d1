"""Parameters: references followed, ``style`` and ``explode`` settled, overrides applied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, cast

from generator import codes
from generator.ir import MediaType, Parameter, Schema
from generator.ir.operation import Location, Style
from generator.normalize.content import ContentReader
from generator.normalize.misplaced import check_misplaced
from generator.normalize.node import Node, extensions
from generator.normalize.rules import SIMPLE_SCHEMA_KEYS
from generator.normalize.schemas import SchemaReader
from generator.normalize.trees import Trees

Level = Literal["path", "operation"]
_Written = Location | Literal["querystring"]
_FORM = "application/x-www-form-urlencoded"

STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
    "querystring": ("form",),
}
"""The styles of each place, the default first (OpenAPI 3.2 section 4.12.2)."""


class ParameterReader:
    """Reads parameters; one that many operations refer to is read once."""

    def __init__(self, trees: Trees, schemas: SchemaReader, content: ContentReader) -> None:
        self._trees = trees
        self._schemas = schemas
        self._content = content
        self._known: dict[tuple[str, str | None, Level], Parameter | None] = {}

    def merged(self, path_item: Node | None, operation: Node) -> tuple[Parameter, ...]:
        """The path item's parameters that the operation does not override, then its own."""
        own = self._unique(self.listed(operation, "operation"), operation)
        names = {(found.wire_name, found.location) for found in own}
        shared: Sequence[Parameter] = ()
        if path_item is not None:
            shared = self._unique(self.listed(path_item, "path"), path_item)
        kept = [found for found in shared if (found.wire_name, found.location) not in names]
        return (*kept, *own)

    def listed(self, node: Node, level: Level) -> list[Parameter]:
        """The parameters that a path item or an operation lists."""
        written = self._trees.sequence(node, "parameters")
        if written is None:
            return []
        found = (self.read(item, level) for item in written.items())
        return [parameter for parameter in found if parameter is not None]

    def _unique(self, found: list[Parameter], node: Node) -> list[Parameter]:
        last = {(each.wire_name, each.location): each for each in found}
        if len(last) != len(found):
            seen: set[tuple[str, str]] = set()
            for each in found:
                key = (each.wire_name, each.location)
                if key in seen:
                    message = f"the {each.location} parameter {each.wire_name!r} is there twice"
                    self._trees.report.add(
                        codes.PARAMETER_DUPLICATE,
                        message,
                        each.source,
                        hint="remove one of them; the last one is used",
                    )
                seen.add(key)
        return list(last.values())

    def read(self, node: Node, level: Level) -> Parameter | None:
        """One parameter; None, and said, when it cannot be read."""
        resolved = self._trees.deref(node, "parameters")
        if resolved is None or not self._trees.is_mapping(resolved[0], "a parameter"):
            return None
        at, component = resolved
        memo = (at.id, component, level)
        if memo not in self._known:
            self._known[memo] = self._read(at, component, level)
        return self._known[memo]

    def _read(self, node: Node, component: str | None, level: Level) -> Parameter | None:
        trees = self._trees
        name = trees.text(node, "name")
        location = self._location(node)
        if location is None:
            return None
        if name is None:
            message = "the parameter has no `name`; it is skipped"
            trees.say(codes.MISSING_ERROR, message, node, "add the name that goes over the wire")
            return None
        check_misplaced(trees, node, "parameter")
        schema = self._schema(node, name)
        contents = self._content.media_types(node)
        self._check_content(node, name, len(contents), schema is not None)
        style = self._style(node, location)
        explode = trees.flag(node, "explode")
        if location == "querystring":
            return self._query_string(node, name, contents, component, level)
        return Parameter(
            wire_name=name,
            location=location,
            source=trees.source(node),
            required=self._required(node, name, location),
            required_assumed=location == "path" and not trees.flag(node, "required"),
            description=trees.text(node, "description"),
            deprecated=bool(trees.flag(node, "deprecated")),
            style=style,
            explode=style in ("form", "cookie") if explode is None else explode,
            allow_reserved=bool(trees.flag(node, "allowReserved")),
            allow_empty_value=bool(trees.flag(node, "allowEmptyValue")),
            schema=schema,
            media=contents[0] if contents and schema is None else None,
            examples=self._content.examples(node, "parameter"),
            component=component,
            level=level,
            extensions=extensions(node.mapping),
        )

    def _query_string(
        self,
        node: Node,
        name: str,
        contents: tuple[MediaType, ...],
        component: str | None,
        level: Level,
    ) -> Parameter:
        """The whole query as one value (3.2). Of a form it is what an object with style ``form`` and
        ``explode`` makes of it: a pair for each property, and the name goes nowhere."""
        media = contents[0] if contents else None
        form = media is not None and media.media_type.partition(";")[0].strip().lower() == _FORM
        if not form:
            written = media.media_type if media is not None else "no media type"
            message = f"a query string of {written} is not modelled; {name!r} is sent as a query parameter"
            hint = f"describe it with `content` of {_FORM}, or as parameters `in: query`"
            self._trees.say(codes.QUERY_STRING, message, node, hint)
        return Parameter(
            wire_name=name,
            location="query",
            source=self._trees.source(node),
            required=bool(self._trees.flag(node, "required")),
            description=self._trees.text(node, "description"),
            deprecated=bool(self._trees.flag(node, "deprecated")),
            style="form",
            explode=True,
            schema=media.schema if media is not None and form else None,
            media=None if form else media,
            examples=self._content.examples(node, "parameter") or (media.examples if media else ()),
            component=component,
            level=level,
            extensions=extensions(node.mapping),
        )

    def _location(self, node: Node) -> _Written | None:
        trees = self._trees
        written = node.mapping.get("in")
        if isinstance(written, str) and written in STYLES:
            return cast("_Written", written)
        places = ", ".join(STYLES)
        name = node.mapping.get("name")
        if "in" not in node.mapping:
            message = f"the parameter {name!r} does not say where it stands (`in`); it is skipped"
            trees.say(codes.PARAMETER_LOCATION, message, node, f"add `in`: one of {places}")
            return None
        message = f"the parameter {name!r} stands in {written!r}, which is no place; it is skipped"
        hint = f"the places are {places}"
        if written in ("body", "formData"):
            hint = "since version 3.0 this is a `requestBody`"
        trees.say(codes.PARAMETER_LOCATION, message, node.child("in"), hint)
        return None

    def _required(self, node: Node, name: str, location: _Written) -> bool:
        required = self._trees.flag(node, "required")
        if location != "path" or required:
            return bool(required)
        message = f"the path parameter {name!r} is not marked as required; it is read as required"
        place = node.get("required") or node
        self._trees.say(codes.PATH_PARAMETER_OPTIONAL, message, place, "add `required: true`")
        return True

    def _schema(self, node: Node, name: str) -> Schema | None:
        """The schema; one that is written beside the name, as in 2.0, is read as meant."""
        if "schema" in node.mapping or "content" in node.mapping or "type" not in node.mapping:
            return self._schemas.optional(node, "schema")
        message = f"the type of the parameter {name!r} stands beside its name; it is read as schema"
        hint = "move `type` and what belongs to it into `schema`"
        self._trees.say(codes.MENDED, message, node.child("type"), hint)
        value = {key: item for key, item in node.mapping.items() if key in SIMPLE_SCHEMA_KEYS}
        return self._schemas.read(Node(value, node.file, node.pointer))

    def _check_content(self, node: Node, name: str, contents: int, has_schema: bool) -> None:
        trees = self._trees
        if not has_schema and not contents:
            message = (
                f"the parameter {name!r} has neither `schema` nor `content`; any value is taken"
            )
            trees.say(codes.PARAMETER_NO_SCHEMA, message, node, "add a `schema`")
        elif contents and (has_schema or contents > 1):
            other = "`schema` is used" if has_schema else "the first media type is used"
            message = f"the parameter {name!r} has more than one description of its value; {other}"
            hint = "keep either `schema` or one media type in `content`"
            trees.say(codes.PARAMETER_CONTENT, message, node.child("content"), hint)

    def _style(self, node: Node, location: _Written) -> Style:
        styles = STYLES[location]
        style = self._trees.text(node, "style")
        if style is None:
            return cast("Style", styles[0])
        if style not in styles:
            message = f"a {location} parameter has no style {style!r}; {styles[0]!r} is used"
            hint = f"the styles of a {location} parameter are {', '.join(styles)}"
            self._trees.say(codes.PARAMETER_STYLE, message, node.child("style"), hint)
            return cast("Style", styles[0])
        return cast("Style", style)
