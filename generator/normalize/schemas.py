"""Schema objects: raw keywords to :class:`generator.ir.Schema`, conjunctive and as written.

Nothing is hoisted or merged: an inline schema stays in its place, an alias stays an alias. What a
``$ref`` names is queued, so that the caller can read the targets until there are none left.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator import codes
from generator.ir import ABSENT, ArrayRules, ObjectRules, Property, Schema, StringRules
from generator.normalize.chains import Chains
from generator.normalize.conditions import CONDITIONS, Conditions
from generator.normalize.names import SchemaNames
from generator.normalize.node import Node, extensions, kind_of
from generator.normalize.rules import NUMBER_KEYS, number_rules, usable_pattern
from generator.normalize.targets import Targets
from generator.normalize.trees import Trees
from generator.normalize.values import read_enum, read_examples, read_types

_STRING_KEYS = frozenset(
    ("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema")
)
_ARRAY_KEYS = frozenset(
    ("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "minContains",
     "maxContains", "unevaluatedItems")
)  # fmt: skip
_OBJECT_KEYS = frozenset(
    ("properties", "required", "additionalProperties", "patternProperties", "propertyNames",
     "unevaluatedProperties", "minProperties", "maxProperties", "dependentRequired",
     "dependentSchemas")
)  # fmt: skip
_NOT_MODELLED = {
    "additionalItems": "write `prefixItems` with `items` instead",
    "dependencies": "write `dependentRequired` or `dependentSchemas` instead",
}


class SchemaReader:
    """Reads schemas and remembers each by its id."""

    def __init__(self, trees: Trees, section: Node) -> None:
        self._trees = trees
        self._names = SchemaNames(trees, section)
        self._chains = Chains(trees, self._names)
        self._conditions = Conditions()
        self.by_id: dict[str, Schema] = {}
        self._begun: set[str] = set()
        self._targets = Targets(trees, self._names, self._chains, self.by_id)

    @property
    def targets(self) -> Mapping[str, Node]:
        """What references name, by id, in the order in which they were met."""
        return self._targets.met

    def read_targets(self) -> None:
        """Read whatever references name until nothing new turns up; then tell what types do not say."""
        for node in self._targets.queue:  # grows while it is read
            self.read(node)
        self._conditions.tell(self._trees)

    def entry(self, node: Node) -> Schema:
        """The schema of an entry of the root's components."""
        other = self._names.copied(node)
        if other is None or self._targets.reference(node) is None:
            return self.read(self._names.home(node))
        schema = self.read(other)
        made = replace(
            schema,
            id=node.id,
            component=self._names.name(node),
            source=self._trees.source(node),
        )
        self.by_id[node.id] = made
        return made

    def optional(self, node: Node, key: str) -> Schema | None:
        """The schema under a key, None when it is absent."""
        child = node.get(key)
        return None if child is None else self.read(child)

    def read(self, node: Node) -> Schema:
        """The schema at a node; any value is allowed where there is none."""
        id = node.id
        known = self.by_id.get(id)
        if known is not None:
            return known
        trees, value = self._trees, node.value
        source = trees.source(node)
        if isinstance(value, bool):
            schema = Schema(id=id, source=source, boolean=value, component=self._names.name(node))
            self.by_id[id] = schema
            return schema
        if not isinstance(value, dict):
            message = f"a schema is {kind_of(value)} where a mapping belongs; any value is allowed"
            trees.say(codes.WRONG_TYPE, message, node, "write a schema")
            schema = Schema(id=id, source=source, component=self._names.name(node))
            self.by_id[id] = schema
            return schema
        if id in self._begun:
            message = "a reference in place of a whole keyword leads back to what it stands in"
            trees.say(codes.REF_CYCLE, message, node, "refer to a schema inside the keyword")
            return Schema(id=id, source=source, component=self._names.name(node))
        self._begun.add(id)
        for key, hint in _NOT_MODELLED.items():
            if key in value:
                message = f"`{key}` is not modelled: clients do not check it"
                trees.say(codes.SCHEMA_KEYWORD, message, node.child(key), hint)
        if not CONDITIONS.isdisjoint(value):
            self._conditions.note(node, sorted(CONDITIONS.intersection(value)))
        types, is_list = read_types(trees, node)
        fmt = trees.text(node, "format")
        if types == ("file",):
            types, fmt = ("string",), fmt or "binary"
        nullable_key = "nullable"
        if "nullable" not in value and trees.dialect.family == "2.0" and "x-nullable" in value:
            nullable_key = "x-nullable"
        keys = value.keys()
        # Most keywords are absent from most schemas, and there are tens of thousands of schemas: what is
        # not written is not looked for twice.
        schema = Schema(
            id=id,
            source=source,
            component=self._names.name(node),
            ref=self._targets.reference(node),
            title=trees.text(node, "title"),
            description=trees.text(node, "description"),
            types=types,
            type_is_list=is_list,
            nullable=trees.flag(node, nullable_key) if nullable_key in value else None,
            format=fmt,
            enum=read_enum(trees, node) if "enum" in value else None,
            const=value.get("const", ABSENT),
            default=value.get("default", ABSENT),
            example=value.get("example", ABSENT),
            examples=read_examples(node) if "examples" in value else (),
            deprecated=trees.flag(node, "deprecated") if "deprecated" in value else None,
            read_only=trees.flag(node, "readOnly") if "readOnly" in value else None,
            write_only=trees.flag(node, "writeOnly") if "writeOnly" in value else None,
            number=None if NUMBER_KEYS.isdisjoint(keys) else number_rules(trees, node),
            string=None if _STRING_KEYS.isdisjoint(keys) else self._string(node),
            array=None if _ARRAY_KEYS.isdisjoint(keys) else self._array(node),
            object=None if _OBJECT_KEYS.isdisjoint(keys) else self._object(node),
            one_of=self._list(node, "oneOf") if "oneOf" in value else None,
            any_of=self._list(node, "anyOf") if "anyOf" in value else None,
            all_of=self._all_of(node) if "allOf" in value else None,
            not_=self.optional(node, "not") if "not" in value else None,
            if_=self.optional(node, "if") if "if" in value else None,
            then=self.optional(node, "then") if "then" in value else None,
            else_=self.optional(node, "else") if "else" in value else None,
            discriminator=self._targets.discriminator(node) if "discriminator" in value else None,
            xml=trees.plain(node, "xml") if "xml" in value else None,
            external_docs=trees.plain(node, "externalDocs") if "externalDocs" in value else None,
            extensions=extensions(value),
        )
        self.by_id[id] = schema
        return schema

    def _string(self, node: Node) -> StringRules:
        trees = self._trees
        low, high = trees.count(node, "minLength"), trees.count(node, "maxLength")
        self._check_bounds(node, "minLength", low, "maxLength", high)
        return StringRules(
            min_length=low,
            max_length=high,
            pattern=usable_pattern(trees, node),
            content_encoding=trees.text(node, "contentEncoding"),
            content_media_type=trees.text(node, "contentMediaType"),
            content_schema=self.optional(node, "contentSchema"),
        )

    def _array(self, node: Node) -> ArrayRules:
        trees = self._trees
        items = node.get("items")
        prefix = self._list(node, "prefixItems")
        if items is not None and isinstance(items.value, list):
            message = "`items` is a list; it is read as `prefixItems`"
            trees.say(codes.MENDED, message, items, "write `prefixItems`")
            prefix = prefix or self._schemas(items)
            items = None
        low, high = trees.count(node, "minItems"), trees.count(node, "maxItems")
        self._check_bounds(node, "minItems", low, "maxItems", high)
        return ArrayRules(
            items=None if items is None else self.read(items),
            prefix_items=prefix,
            min_items=low,
            max_items=high,
            unique_items=trees.flag(node, "uniqueItems"),
            contains=self.optional(node, "contains"),
            min_contains=trees.count(node, "minContains"),
            max_contains=trees.count(node, "maxContains"),
            unevaluated_items=self.optional(node, "unevaluatedItems"),
        )

    def _object(self, node: Node) -> ObjectRules:
        trees = self._trees
        low, high = trees.count(node, "minProperties"), trees.count(node, "maxProperties")
        self._check_bounds(node, "minProperties", low, "maxProperties", high)
        return ObjectRules(
            properties=self._properties(node, "properties"),
            required=self._required(node),
            additional_properties=self.optional(node, "additionalProperties"),
            pattern_properties=self._properties(node, "patternProperties"),
            property_names=self.optional(node, "propertyNames"),
            unevaluated_properties=self.optional(node, "unevaluatedProperties"),
            min_properties=low,
            max_properties=high,
            dependent_required=self._dependent_required(node),
            dependent_schemas=self._properties(node, "dependentSchemas"),
        )

    def _required(self, node: Node) -> tuple[str, ...] | None:
        if isinstance(node.mapping.get("required"), bool):
            message = "`required` of a schema is a list of property names; a boolean says nothing"
            hint = "list the property in the `required` of the schema around it"
            child = node.child("required")
            self._trees.say(codes.WRONG_TYPE, message, child, hint)
            return None
        names = self._trees.texts(node, "required")
        return None if names is None else tuple(dict.fromkeys(names))

    def _dependent_required(self, node: Node) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
        written = self._trees.mapping(node, "dependentRequired")
        if written is None:
            return None
        return tuple((key, self._trees.texts(written, key) or ()) for key in written.mapping)

    def _properties(self, node: Node, key: str) -> tuple[Property, ...] | None:
        written = self._trees.mapping(node, key)
        if written is None:
            return None
        return tuple(Property(name, self.read(child)) for name, child in written.children())

    def _list(self, node: Node, key: str) -> tuple[Schema, ...] | None:
        if key not in node.mapping:
            return None
        written = self._trees.sequence(node, key)
        return None if written is None else self._schemas(written)

    def _schemas(self, node: Node) -> tuple[Schema, ...]:
        return tuple(self.read(item) for item in node.items())

    def _check_bounds(
        self, node: Node, low_key: str, low: int | None, high_key: str, high: int | None
    ) -> None:
        if low is not None and high is not None and low > high:
            message = f"`{low_key}` ({low}) is greater than `{high_key}` ({high})"
            hint = "no value satisfies both; correct one of them"
            self._trees.say(codes.BOUNDS, message, node.child(low_key), hint)

    def _all_of(self, node: Node) -> tuple[Schema, ...] | None:
        written = self._trees.sequence(node, "allOf")
        if written is None:
            return None
        if self._chains.has_too_many_parts(node):
            message = "the parts of these parts add up to more than the bound; they are left out"
            hint = "refer to each part once, where its properties are needed"
            self._trees.say(codes.LIMIT_PARTS, message, written, hint)
            return None
        parts: list[Schema] = []
        for item in written.items():
            ref = item.mapping.get("$ref")
            if isinstance(ref, str) and self._chains.includes_itself(node, item):
                message = "this part includes the schema that it is a part of; it is left out"
                hint = "take the common properties into a schema of their own"
                self._trees.say(codes.ALL_OF_CYCLE, message, item, hint)
                continue
            parts.append(self.read(item))
        return tuple(parts)
