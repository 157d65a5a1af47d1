"""How this style reads schemas: what a reference stands for, which types a schema accepts.

Takes the model, gives answers about single schemas; holds what has to be computed once per API
(which components become models, who inherits from whom).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

from generator.flavours.openapi_generator_v6 import names
from generator.flavours.openapi_generator_v6.plan_schema import Kind, ModelRef
from generator.ir import Api, Json, Schema

_NONE: Mapping[str, str] = {}
_KINDS: dict[str, Kind] = {
    "object": "object",
    "array": "array",
    "string": "string",
    "number": "number",
    "integer": "integer",
    "boolean": "boolean",
    "null": "null",
}


def kinds_of(schema: Schema) -> tuple[Kind, ...]:
    """The JSON types that the schema itself allows, ``()`` when it allows any.

    Without ``type``, ``items`` means an array, ``additionalProperties`` an object and an ``enum``
    the types of its values, as the original reads them. ``nullable`` counts only beside a type
    (OpenAPI 3.0.3 section 4.7.24.1).
    """
    written = tuple(_KINDS[name] for name in schema.types or () if name in _KINDS)
    if schema.types is None or (schema.types and not written):
        written = _implied(schema)
    if schema.nullable and written and "null" not in written:
        written += ("null",)
    return written


def _implied(schema: Schema) -> tuple[Kind, ...]:
    if schema.all_of or schema.one_of or schema.any_of:
        return ()
    if schema.items is not None:
        return ("array",)
    if schema.additional_properties is not None:
        return ("object",)
    return _common_kind(tuple(value for value in schema.enum or () if value is not None))


def _common_kind(values: tuple[Json, ...]) -> tuple[Kind, ...]:
    if not values:
        return ()
    if all(isinstance(value, str) for value in values):
        return ("string",)
    if all(isinstance(value, bool) for value in values):
        return ("boolean",)
    if all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values):
        return ("number",)
    return ()


def is_composed(schema: Schema) -> bool:
    """Whether the schema has ``allOf``, ``oneOf`` or ``anyOf`` parts."""
    return bool(schema.all_of or schema.one_of or schema.any_of)


def has_validation(schema: Schema) -> bool:
    """Whether a keyword restricts values beyond their type; such schemas become models."""
    number, string, array, object_ = schema.number, schema.string, schema.array, schema.object
    return (
        (number is not None)
        or (string is not None and (string.min_length, string.max_length, string.pattern) != (None,) * 3)
        or (array is not None and (array.min_items, array.max_items, array.unique_items) != (None,) * 3)
        or (object_ is not None and (object_.min_properties, object_.max_properties) != (None,) * 2)
    )  # fmt: skip


def _last_first(keys: list[str], published: Mapping[str, str]) -> list[str]:
    """Keys in the order in which they are named: the last of those that make one class keeps its
    name, as in the original, which writes them all to one file; but whoever had it keeps it."""
    ordered = sorted(keys, key=lambda key: published.get(key) == names.model_name(key))
    last = {names.model_name(key): key for key in ordered}
    others = [key for key in keys if last[names.model_name(key)] != key]
    return [*last.values(), *sorted(others, key=lambda key: key not in published)]


class Reading:
    """Answers about the schemas of one API."""

    def __init__(
        self, api: Api, *, as_original: bool = False, published: Mapping[str, str] = _NONE
    ) -> None:
        self.api = api
        self.published = published
        """Classes that an earlier run named, by the keys of their components."""
        self.as_original = as_original
        """Whether to read as the original's pages show it: a ``$ref`` with ``type: object`` beside
        it is that object, and keys that make one class are the last of them."""

    @cached_property
    def components(self) -> Mapping[str, Schema]:
        """The component schemas by key, in document order."""
        return {
            schema.component: schema for schema in self.api.schemas if schema.component is not None
        }

    @cached_property
    def models(self) -> Mapping[str, ModelRef]:
        """The components that become models, by key, with unique names.

        A plain object without properties is not one: places that name it get a plain object. It
        is one after all when it has limits, when another schema inherits from it, and in 3.1. Of
        several keys that make one name the last has it, unless it was another's before; the others
        are numbered.
        """
        classes, modules = names.Scope(), names.Scope(longest=names.LONGEST_MODEL)
        pages = names.Scope(ignore_case=True, longest=names.LONGEST_PAGE)
        found: dict[str, ModelRef] = {}
        keys = [
            key for key, schema in self.components.items() if not self._is_free_form(key, schema)
        ]
        first: dict[str, ModelRef] = {}
        for key in _last_first(keys, self.published):
            base = names.model_name(key)
            same = first.get(base)
            if same is not None and self.as_original:
                found[key] = replace(same, key=key)
                continue
            number = names.number_of(self.published.get(key, base), base)
            class_name = classes.give(f"{base}{number}", "Model")
            found[key] = ModelRef(
                key=key,
                module=modules.give(f"{names.model_module(key)}{number}", "model"),
                class_name=class_name,
                page=pages.give(class_name),
            )
            first.setdefault(base, found[key])
        return {key: found[key] for key in keys}

    @cached_property
    def children(self) -> Mapping[str, tuple[str, ...]]:
        """The keys of the components whose ``allOf`` names a component, by its key."""
        found: dict[str, list[str]] = {}
        for key, schema in self.components.items():
            for part in schema.all_of or ():
                parent = self._named(part)
                if parent is not None and key not in found.setdefault(parent, []):
                    found[parent].append(key)
        return {key: tuple(all_) for key, all_ in found.items()}

    def descendants(self, key: str) -> tuple[str, ...]:
        """Children, their children and so on, breadth first, each once."""
        seen = {key: None}
        queue = [key]
        for one in queue:
            for child in self.children.get(one, ()):
                if child not in seen:
                    seen[child] = None
                    queue.append(child)
        return tuple(seen)[1:]

    def target(self, schema: Schema) -> Schema:
        """What a reference names directly (itself when it is none)."""
        return schema if schema.ref is None else self.api.schema(schema.ref)

    def settle(self, schema: Schema) -> tuple[ModelRef | None, Schema]:
        """What a place of the document stands for: a model, or a schema written out there.

        Aliases are followed to the schema that they end at, and so are references to what is no
        more than a type name: no limits, no properties, no parts, not nullable.
        """
        steps = 0
        while schema.ref is not None and steps < 64:
            target = self.api.schema(schema.ref)
            if target.component is not None and self._deserves_class(target):
                return self.models.get(target.component), target
            schema = target
            steps += 1
        return None, schema

    def model_of(self, schema: Schema) -> ModelRef | None:
        """The model that a place names, None for a schema written out there."""
        return self.settle(schema)[0]

    def component_of(self, id: str) -> str | None:
        """The component that an id names, aliases not followed."""
        return self.api.schema(id).component

    def model_of_key(self, key: str) -> ModelRef | None:
        """The model of a component; that of its target for an alias."""
        return self.model_of(self.components[key]) or self.models.get(key)

    def _deserves_class(self, schema: Schema) -> bool:
        key = schema.component
        if schema.ref is not None or key is None or key not in self.models:
            return False
        if (
            schema.enum is not None
            or is_composed(schema)
            or has_validation(schema)
            or schema.not_ is not None
        ):
            return True
        kinds = kinds_of(schema)
        if "array" in kinds:
            return True
        if "object" in kinds:
            return bool(schema.properties) or not self._is_free_form(key, schema)
        if not kinds:
            if schema.nullable:
                return True
            extra = schema.additional_properties
            return bool(schema.properties) or (extra is not None and extra.boolean is None)
        return "null" in kinds or len(kinds) > 1

    def _is_free_form(self, key: str, schema: Schema) -> bool:
        if schema.ref is not None or "object" not in kinds_of(schema) or is_composed(schema):
            return False
        if self.api.dialect.has_type_arrays:  # where the original knows no plain objects
            return False
        if schema.properties or has_validation(schema) or key in self.children:
            return False
        extra = schema.additional_properties
        return extra is None or extra.boolean is False

    def _named(self, schema: Schema) -> str | None:
        return None if schema.ref is None else self.api.schema(schema.ref).component
