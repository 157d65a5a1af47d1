"""Media types, encodings, headers, examples, and request bodies."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, cast

from generator import codes
from generator.document.limits import MAX_NESTED
from generator.ir import ABSENT, Encoding, Example, Header, MediaType, RequestBody
from generator.ir.operation import Style
from generator.normalize.node import Node, extensions
from generator.normalize.schemas import SchemaReader
from generator.normalize.trees import Trees

Level = Literal["parameter", "media", "schema", "header"]

_FORM_STYLES = frozenset(("form", "spaceDelimited", "pipeDelimited", "deepObject"))


class ContentReader:
    """Reads what bodies, responses and parts are made of."""

    def __init__(self, trees: Trees, schemas: SchemaReader) -> None:
        self._trees = trees
        self._schemas = schemas
        self._bodies: dict[str, RequestBody] = {}
        self._headers: dict[str, Header] = {}
        self._begun: set[str] = set()

    def media_types(self, node: Node) -> tuple[MediaType, ...]:
        """The entries of ``content``."""
        content = self._trees.mapping(node, "content")
        if content is None:
            return ()
        found = []
        for name, child in content.children():
            if name.startswith("x-") and "/" not in name:
                continue
            resolved = self._trees.deref(child, "mediaTypes")
            if resolved is not None and self._trees.is_mapping(resolved[0], name):
                found.append(self._media_type(name, resolved[0]))
        return tuple(found)

    def _media_type(self, name: str, node: Node) -> MediaType:
        self._check_positional(node)
        return MediaType(
            media_type=name,
            source=self._trees.source(node),
            schema=self._schemas.optional(node, "schema"),
            item_schema=self._schemas.optional(node, "itemSchema"),
            encodings=self._encodings(node),
            examples=self.examples(node, "media"),
            extensions=extensions(node.mapping),
        )

    def _check_positional(self, node: Node) -> None:
        """Say what of an encoding goes by a part's position or depth (3.2), which clients do not
        follow: their parts have names and one level."""
        for key in ("prefixEncoding", "itemEncoding"):
            if key in node.mapping and self._trees.dialect.has_type_arrays:
                message = f"`{key}` is not modelled: parts are sent as their schemas say"
                hint = "describe the parts as properties of an object, and use `encoding`"
                self._trees.say(codes.ENCODING_POSITION, message, node.child(key), hint)

    def _encodings(self, node: Node) -> tuple[Encoding, ...]:
        written = self._trees.mapping(node, "encoding")
        if written is None:
            return ()
        found = []
        for name, child in written.children():
            if not self._trees.is_mapping(child, name):
                continue
            self._check_positional(child)
            if "encoding" in child.mapping and self._trees.dialect.has_type_arrays:
                message = "an `encoding` inside another is not modelled: the parts of a part are "
                message += "sent as their schemas say"
                hint = "give the part a media type that describes it whole"
                self._trees.say(codes.ENCODING_POSITION, message, child.child("encoding"), hint)
            style = self._trees.text(child, "style")
            if style is not None and style not in _FORM_STYLES:
                message = f"{style!r} is no style of a form field; the default is used"
                hint = f"the styles are {', '.join(sorted(_FORM_STYLES))}"
                self._trees.say(codes.PARAMETER_STYLE, message, child.child("style"), hint)
                style = None
            found.append(
                Encoding(
                    property_name=name,
                    content_type=self._trees.text(child, "contentType"),
                    headers=self.headers(child),
                    style=cast("Style | None", style),
                    explode=self._trees.flag(child, "explode"),
                    allow_reserved=bool(self._trees.flag(child, "allowReserved")),
                )
            )
        return tuple(found)

    def headers(self, node: Node) -> tuple[Header, ...]:
        """The entries of ``headers``."""
        written = self._trees.mapping(node, "headers")
        if written is None:
            return ()
        found = (self.header(name, child) for name, child in written.children())
        return tuple(header for header in found if header is not None)

    def header(self, name: str, node: Node) -> Header | None:
        """One header, its reference followed; None, and said, when it cannot be read."""
        trees = self._trees
        resolved = trees.deref(node, "headers")
        if resolved is None or not trees.is_mapping(resolved[0], name):
            return None
        at, component = resolved
        known = self._headers.get(at.id)
        if known is not None:
            return replace(known, name=name, component=component)
        if at.id in self._begun:
            message = "this header stands in an encoding of its own content"
            trees.say(codes.REF_CYCLE, message, node, "describe the part's header by itself")
            return None
        if len(self._begun) >= MAX_NESTED:
            message = (
                f"headers of parts of headers are followed {MAX_NESTED} times; this one is left out"
            )
            trees.say(codes.LIMIT_PARTS, message, node, "describe the header with a schema")
            return None
        self._begun.add(at.id)
        contents = self.media_types(at)
        self._begun.discard(at.id)
        self._headers[at.id] = made = Header(
            name=name,
            source=trees.source(at),
            description=trees.text(at, "description"),
            required=bool(trees.flag(at, "required")),
            deprecated=bool(trees.flag(at, "deprecated")),
            explode=bool(trees.flag(at, "explode")),
            schema=self._schemas.optional(at, "schema"),
            media=contents[0] if contents else None,
            examples=self.examples(at, "header"),
            component=component,
            extensions=extensions(at.mapping),
        )
        return made

    def examples(self, node: Node, level: Level) -> tuple[Example, ...]:
        """``example``, then the entries of ``examples``."""
        found: list[Example] = []
        if "example" in node.mapping:
            found.append(Example(level=level, value=node.mapping["example"]))
        if isinstance(node.mapping.get("examples"), list):
            listed = node.child("examples")
            message = "`examples` is a list where a mapping belongs; its items are used unnamed"
            self._trees.say(codes.MENDED, message, listed, "give each example a name")
            found.extend(Example(level=level, value=item.value) for item in listed.items())
            return tuple(found)
        written = self._trees.mapping(node, "examples")
        for name, child in written.fields() if written else ():
            example = self.example(name, child, level)
            if example is not None:
                found.append(example)
        return tuple(found)

    def example(self, name: str, node: Node, level: Level) -> Example | None:
        """One Example Object, its reference followed."""
        resolved = self._trees.deref(node, "examples")
        if resolved is None:
            return None
        at = resolved[0]
        known = ("value", "externalValue", "dataValue", "serializedValue", "summary", "description")
        if not any(key in at.mapping for key in known):
            # Many documents write the bare value; nothing else could be meant.
            return Example(level=level, name=name, value=at.value)
        keys = ("value", "dataValue", "serializedValue")
        key = next((key for key in keys if key in at.mapping), None)
        return Example(
            level=level,
            name=name,
            value=ABSENT if key is None else at.mapping[key],
            summary=self._trees.text(at, "summary"),
            description=self._trees.text(at, "description"),
            external_value=self._trees.text(at, "externalValue"),
        )

    def body(self, node: Node) -> RequestBody | None:
        """A request body, its reference followed; None, and said, when it cannot be read."""
        trees = self._trees
        resolved = trees.deref(node, "requestBodies")
        if resolved is None or not trees.is_mapping(resolved[0], "requestBody"):
            return None
        at, component = resolved
        known = self._bodies.get(at.id)
        if known is not None and known.component == component:
            return known
        contents = self.media_types(at)
        if not contents and "content" not in at.mapping:
            message = "the request body has no `content`; any body is taken"
            trees.say(codes.MISSING, message, at, "declare at least one media type")
        self._bodies[at.id] = made = RequestBody(
            source=trees.source(at),
            required=bool(trees.flag(at, "required")),
            description=trees.text(at, "description"),
            contents=contents,
            component=component,
            extensions=extensions(at.mapping),
        )
        return made
