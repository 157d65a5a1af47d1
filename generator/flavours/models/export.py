"""The schemas of an API as a plain OpenAPI 3.1 document for datamodel-code-generator.

Takes the model; gives JSON in which every class that will be made is a component under its final
name: named schemas, and those that stand inside others and need a class. What the other generator
would obey although it is no part of JSON Schema (extensions, titles, ``$id``) is left out, and a
default or a pattern goes in only when it is what it claims to be.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.analysis.merge import flattened, merged_object
from generator.flavours.models import keywords, naming
from generator.flavours.models.defaults import default_of
from generator.ir import Api, Json, ObjectRules, Property, Schema, Source, is_present

_REF = "#/components/schemas/"
_COMPONENTS = (_REF, "#/definitions/")
_NONE: Mapping[str, str] = {}
_NULL: dict[str, Json] = {"type": "null"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """The document, and the Python names of its fields as ``Class.wire_name`` → name.

    ``classes`` maps the id of a schema to its class, in the order in which they were met.
    """

    document: dict[str, Json]
    aliases: Mapping[str, str]
    classes: Mapping[str, str]
    sources: Mapping[str, Source] = field(default_factory=dict)
    """Where the schema of a class stands, by the class."""
    approximated: tuple[Schema, ...] = ()
    """Schemas of which a union beside properties was left out."""


def export(api: Api, published: Mapping[str, str] = _NONE) -> Export:
    """All component schemas, and what they hold. ``published`` are the classes of an earlier run by
    the id of their schema: they keep their names, which nothing else gets."""
    return _Exporter(api, published).run()


class _Exporter:
    def __init__(self, api: Api, published: Mapping[str, str]) -> None:
        self._api = api
        self._published = published
        self._scope = naming.class_scope()
        for name in published.values():
            self._scope.reserve(name)
        self._classes: dict[str, str] = {}
        self._sources: dict[str, Source] = {}
        self._pending: deque[Schema] = deque()
        self._schemas: dict[str, Json] = {}
        self._aliases: dict[str, str] = {}
        self._wanted: dict[str, str] = {}
        self._approximated: list[Schema] = []

    def run(self) -> Export:
        client = naming.client_classes(self._api)
        self._wanted = {schema.id: name for schema, name in client}
        inline = [schema for schema, _ in client if schema.component is None]
        for schema in [*self._api.schemas, *self._bodies(inline)]:
            if self._has_class(schema) or self._is_recursive(schema):
                self._claim(schema, schema.component or "model")
        while self._pending:
            schema = self._pending.popleft()
            name = self._classes[schema.id]
            body = self._body(schema, name, top=True)
            if body.get("type") == "array":
                # the library loses the items of a list that holds itself, unless it is one of one
                body = {"anyOf": [body]}
            self._schemas[name] = body
            if schema.all_of:
                self._name_parts(schema, name)
        document: dict[str, Json] = {
            "openapi": "3.1.0",
            "info": {"title": "models", "version": "1"},
            "paths": {},
            "components": {"schemas": self._schemas},
        }
        return Export(
            document=document,
            aliases=self._aliases,
            classes=self._classes,
            sources=self._sources,
            approximated=tuple(self._approximated),
        )

    def _name_parts(self, schema: Schema, name: str) -> None:
        """Field names for what a class gets from parts that are no classes, and for what it requires
        of its parents: the library declares both in the class itself."""
        parts = [
            part
            for part in flattened(self._api, schema)
            if part.component is None or part.id == schema.id
        ]
        wires = [prop.name for part in parts for prop in part.properties]
        wires += [wire for part in parts for wire in part.required or ()]
        for wire, field_name in naming.field_names(dict.fromkeys(wires)).items():
            if field_name != wire:
                self._aliases.setdefault(f"{name}.{wire}", field_name)

    def _bodies(self, inline: list[Schema]) -> list[Schema]:
        """Of the inline schemas, those of bodies, parameters and headers: nothing leads to them."""
        return [schema for schema in inline if not schema.id.startswith(_COMPONENTS)]

    def _claim(self, schema: Schema, key: str) -> str:
        known = self._classes.get(schema.id)
        if known is None:
            wanted = self._wanted.get(schema.id)
            given = self._published.get(schema.id)
            known = given or naming.class_name(key, self._scope, wanted)
            self._classes[schema.id] = known
            self._sources[known] = schema.source
            self._pending.append(schema)
        return known

    def _has_class(self, schema: Schema) -> bool:
        """Whether a schema becomes a class; arrays, maps and plain values stand where they are."""
        if schema.ref is not None:
            return bool(self._siblings(schema))
        if schema.enum is not None and keywords.values(schema):
            return True
        if schema.array is not None and schema.array.prefix_items:
            return schema.component is not None
        return bool(
            schema.properties
            or schema.all_of
            or (schema.object and schema.object.required)
            or (schema.component is not None and (schema.one_of or schema.any_of))
        )

    def _is_recursive(self, schema: Schema) -> bool:
        """Whether a named array or map holds itself, so that it cannot stand where it is used."""
        seen = {schema.id}
        inner: Schema | None = schema
        while inner is not None and not (inner is not schema and self._has_class(inner)):
            if inner.ref is not None:
                inner = self._api.index.get(inner.ref)
            else:
                inner = inner.items or inner.additional_properties
            if inner is not None and inner.id in seen:
                return inner.id == schema.id and schema.ref is None
            if inner is not None:
                seen.add(inner.id)
        return False

    def _siblings(self, schema: Schema) -> bool:
        """Whether keywords beside a ``$ref`` say something of the value (they do since 3.1)."""
        return self._api.dialect.has_type_arrays and bool(
            schema.properties or schema.all_of or schema.one_of or schema.any_of or schema.required
        )

    def _schema(self, schema: Schema, key: str, *, member: bool = False) -> dict[str, Json]:
        """A schema where it is used: a reference to its class, or itself.

        A ``member`` (of a list, a map, a union) is no field that could carry bounds, so that a
        bounded text or number needs a class there.
        """
        nullable = self._nullable(schema)
        target = self._target(schema)
        if (
            target.id in self._classes
            or self._has_class(target)
            or (member and keywords.bounded(target))
        ):
            name = self._claim(target, target.component or key)
            used: dict[str, Json] = {"$ref": _REF + name}
            if nullable:
                used = {"anyOf": [used, _NULL]}
        else:
            used = self._body(target, key)
        self._annotate(used, schema, target)
        return used

    def _target(self, schema: Schema) -> Schema:
        """Follow references that say nothing beside."""
        for _ in range(64):
            if schema.ref is None or self._siblings(schema) or schema.ref not in self._api.index:
                break
            schema = self._api.index[schema.ref]
        return schema

    def _nullable(self, schema: Schema) -> bool:
        for _ in range(64):
            if (
                schema.nullable
                or "null" in (schema.types or ())
                or (schema.enum is not None and None in schema.enum)
            ):
                return True
            if schema.ref is None or schema.ref not in self._api.index:
                return False
            schema = self._api.index[schema.ref]
        return False

    def _annotate(self, used: dict[str, Json], schema: Schema, target: Schema) -> None:
        text = schema.description if schema.description is not None else target.description
        if text and text.strip():
            used["description"] = text
        if schema.deprecated:
            used["deprecated"] = True
        for place in (schema, target):
            if is_present(place.default):
                default = default_of(place.default, target, self._nullable(schema))
                if is_present(default):
                    used["default"] = default
                return

    def _body(self, schema: Schema, key: str, *, top: bool = False) -> dict[str, Json]:
        """The keywords of a schema. ``key`` names what stands inside it."""
        if schema.boolean is not None:
            return {} if schema.boolean else {"not": {}}
        body: dict[str, Json] = {}
        if top and schema.description and schema.description.strip():
            body["description"] = schema.description
        values = keywords.values(schema)
        if values:
            body["enum"] = list(values)
            body["x-enum-varnames"] = list(naming.member_names(values))
            kind = keywords.common_type(values)
            if kind:
                body["type"] = kind
            return body
        if isinstance(schema.const, str | int) and not isinstance(schema.const, bool):
            return {"const": schema.const}
        flat = self._flat(schema)
        if flat is not None:
            if self._approximated and self._approximated[-1] is schema:
                body["additionalProperties"] = True
            schema = flat
        self._types(schema, body, top=top)
        keywords.number(schema, body)
        keywords.string(schema, body)
        self._array(schema, body, key)
        self._object(schema, body, key)
        self._composed(schema, body, key, top=top)
        return body

    def _flat(self, schema: Schema) -> Schema | None:
        """The schema with all its parts merged into one object, where classes that inherit from
        each other would contradict themselves; None where they do not.

        That is so when two parts write the same property, and when a union stands beside
        properties: then the common properties are typed, and what the alternatives add is kept
        unchecked.
        """
        if not (schema.all_of or (schema.properties and (schema.one_of or schema.any_of))):
            return None
        parts = flattened(self._api, schema)
        names = [prop.name for part in parts for prop in part.properties]
        own = [part for part in parts if part.component is None or part.id == schema.id]
        union = bool(names) and any(part.one_of or part.any_of for part in own)
        if len(set(names)) == len(names) and not union:
            return None
        view = merged_object(self._api, schema)
        if view is None:
            return None
        if union:
            self._approximated.append(schema)
        rules = ObjectRules(
            properties=tuple(Property(prop.name, prop.schema) for prop in view.properties),
            required=view.required,
            additional_properties=None if union else view.additional,
        )
        flat = replace(schema, all_of=None, one_of=None, any_of=None, ref=None, object=rules)
        return replace(flat, types=("object",))

    def _types(self, schema: Schema, body: dict[str, Json], *, top: bool) -> None:
        types = [name for name in schema.types or () if name != "null"]
        if not types and schema.types:
            types = ["null"]
        elif types and self._nullable(schema) and not top:
            types.append("null")
        if not types and schema.object is not None:
            types = ["object"]
        if types:
            body["type"] = types[0] if len(types) == 1 else list(types)
        if schema.format in keywords.FORMATS and "string" in types:
            body["format"] = schema.format

    def _array(self, schema: Schema, body: dict[str, Json], key: str) -> None:
        rules = schema.array
        if rules is None:
            return
        if rules.items is not None:
            body["items"] = self._schema(rules.items, naming.inner_key(key, "inner"), member=True)
        if rules.prefix_items:
            body["prefixItems"] = [
                self._schema(item, naming.inner_key(key, f"item{at}"), member=True)
                for at, item in enumerate(rules.prefix_items)
            ]
        body.update(keywords.counts(minItems=rules.min_items, maxItems=rules.max_items))
        if rules.unique_items:
            body["uniqueItems"] = True

    def _object(self, schema: Schema, body: dict[str, Json], key: str) -> None:
        rules = schema.object
        if rules is None:
            return
        names = [prop.name for prop in rules.properties or ()]
        required = list(dict.fromkeys(rules.required or ()))
        fields = naming.field_names(dict.fromkeys([*names, *required]))
        own = self._classes.get(schema.id)
        if rules.properties or required:
            properties: dict[str, Json] = {
                prop.name: self._schema(prop.schema, naming.inner_key(key, prop.name))
                for prop in rules.properties or ()
            }
            if schema.all_of is None and schema.ref is None:
                for name in required:  # a name without a property still has to be there
                    properties.setdefault(name, {})
            body["properties"] = properties
            for wire in properties:
                if own is not None and fields[wire] != wire:
                    self._aliases[f"{own}.{wire}"] = fields[wire]
        if required:
            body["required"] = list(required)
        extra = schema.additional_properties
        if extra is not None:
            if extra.boolean is not None:
                body["additionalProperties"] = extra.boolean
            else:
                value_key = naming.inner_key(key, "value")
                body["additionalProperties"] = self._schema(extra, value_key, member=True)
        if not rules.properties:
            bounds = keywords.counts(
                minProperties=rules.min_properties, maxProperties=rules.max_properties
            )
            body.update(bounds)

    def _composed(self, schema: Schema, body: dict[str, Json], key: str, *, top: bool) -> None:
        for keyword, word, parts in (
            ("oneOf", "one_of", schema.one_of),
            ("anyOf", "any_of", schema.any_of),
            ("allOf", "all_of", schema.all_of),
        ):
            if not parts:
                continue
            members: list[Json] = [self._part(part, key, word) for part in parts]
            if keyword != "allOf" and self._nullable(schema) and not top and _NULL not in members:
                members.append(_NULL)
            body[keyword] = members
        if schema.ref is not None:
            target = self._target(self._api.index[schema.ref])
            parts_so_far = body.get("allOf")
            first: Json = {"$ref": _REF + self._claim(target, target.component or key)}
            body["allOf"] = [first, *(parts_so_far if isinstance(parts_so_far, list) else ())]

    def _part(self, part: Schema, key: str, word: str) -> dict[str, Json]:
        """One part of a composition; an inline part of ``allOf`` belongs to the class itself."""
        inline = word == "all_of"
        if inline and part.ref is None and part.component is None and not part.enum:
            return self._body(part, key)
        return self._schema(part, naming.inner_key(key, word), member=not inline)
