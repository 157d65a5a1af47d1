"""Schema classes as type checkers see them: the stub beside each module of the package.

Takes the plan of a schema and gives the lines of its class in the stub, with the types of
properties, items, inputs and instances.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.flavours.openapi_generator_v6.code_inherited import Placed, placed_properties
from generator.flavours.openapi_generator_v6.code_types import (
    Names,
    argument_names,
    bases_of,
    held_by,
    hides,
    input_types,
    is_plain,
    plain_class,
    union,
)
from generator.flavours.openapi_generator_v6.plan import ModelPlan
from generator.flavours.openapi_generator_v6.plan_schema import PropertyPlan, SchemaPlan
from generator.flavours.openapi_generator_v6.schema_code import (
    INDENT,
    LIMITS,
    Lines,
    composed,
    indented,
    member_name,
)
from generator.python import literals

# What instances have already: an attribute of that name is the method, not the property.
_METHODS = frozenset(
    (
        "MetaOapg",
        *dir(dict),
        *dir(tuple),
        "deepcopy",
        "delete",
        "item",
        "key",
        "set",
        "value",
        "get_item_oapg",
        "from_openapi_data_oapg",
        "get_discriminated_class_oapg",
        "is_true_oapg",
        "is_false_oapg",
        "is_none_oapg",
    )
)


@dataclass(frozen=True, slots=True)
class StubWriter:
    """Writes the stubs of one file."""

    names: Names
    models: Mapping[str, ModelPlan]

    def assignment(self, name: str, schema: SchemaPlan, *, nested: bool) -> Lines:
        """``name = …`` for a class of the runtime or a model, else ``class name``."""
        alias = None
        if schema.ref is not None:
            alias = self.names.models[schema.ref]
        elif is_plain(schema):
            alias = plain_class(schema, self.names)
        if alias is None:
            return self.class_lines(name, schema, name)
        return [f"{name}: _TypeAlias = {alias}" if nested else f"{name} = {alias}"]

    def class_lines(self, name: str, schema: SchemaPlan, path: str) -> Lines:
        """The class; ``path`` is its dotted name from the module."""
        body: Lines = []
        meta = self._meta(schema, f"{path}.MetaOapg")
        if meta:
            body += ["class MetaOapg:", *indented(meta)]
        for member in schema.enum or ():
            body.append(f"@{self.names.schemas}.classproperty")
            body.append(f"def {member.name}(cls) -> {path}: ...")
        body += self._attributes(schema)
        body += self._accessors(schema)
        body += self._constructor(schema)
        head = f"class {name}({self._bases(schema)}):"
        return [head, *indented(body)] if body else [f"{head} ..."]

    def _bases(self, schema: SchemaPlan) -> str:
        bases = bases_of(schema)
        held = held_by(schema, self.names)
        known = schema.items or schema.additional_properties or self._known(schema)
        if held is None and known:
            held = f"{self.names.schemas}.Schema"
        return ", ".join(
            f"{self.names.schemas}.{base}[{held}]"
            if held is not None and base == bases.generic
            else f"{self.names.schemas}.{base}"
            for base in bases.names
        )

    def _type(self, schema: SchemaPlan, place: str) -> str:
        """The type of an instance; ``place`` is where an inline class is, seen from its parent."""
        if schema.ref is not None:
            return self.names.models[schema.ref]
        return plain_class(schema, self.names) if is_plain(schema) else place

    def _property(self, one: PropertyPlan) -> str:
        if one.python_name.startswith("__") and not is_plain(one.schema) and one.schema.ref is None:
            return f"{self.names.schemas}.Schema"  # its name is mangled
        return self._type(one.schema, f"MetaOapg.properties.{one.python_name}")

    def _known(self, schema: SchemaPlan) -> tuple[Placed, ...]:
        if schema.kinds and "object" not in schema.kinds:
            return ()  # properties beside another type apply to no value
        return placed_properties(schema, self.models)

    def _placed(self, one: Placed) -> str:
        """The type of a property, its own or inherited."""
        if one.owner is None and not one.path:
            return self._property(one.declared)
        schema, name = one.declared.schema, one.declared.python_name
        if schema.ref is not None:
            return self.names.models.get(schema.ref, f"{self.names.schemas}.Schema")
        if is_plain(schema):
            return plain_class(schema, self.names)
        prefix = "" if one.owner is None else self.names.models.get(one.owner)
        if prefix is None or name.startswith("__"):
            return f"{self.names.schemas}.Schema"
        return f"{prefix}{'.' if prefix else ''}{one.path}MetaOapg.properties.{name}"

    # ------------------------------------------------------------------ MetaOapg
    def _meta(self, schema: SchemaPlan, path: str) -> Lines:
        names, typing = self.names, self.names.typing
        lines: Lines = []
        if schema.enum is not None:
            lines.append(f"enum_value_to_name: {typing}.ClassVar[{typing}.Dict[object, str]]")
        if schema.format is not None and schema.validations.any:
            lines.append(f"format: {typing}.ClassVar[str]")
        for limit in LIMITS:
            value = getattr(schema.validations, limit)
            if value is not None:
                kind = (
                    "bool"
                    if isinstance(value, bool)
                    else "int"
                    if isinstance(value, int)
                    else "float"
                )
                lines.append(f"{limit}: {typing}.ClassVar[{kind}]")
        if schema.validations.regex is not None:
            lines.append(f"regex: {typing}.ClassVar[{typing}.List[{typing}.Dict[str, object]]]")
        if schema.required:
            lines.append(f"required: {typing}.ClassVar[{typing}.Set[str]]")
        classes = f"{typing}.Type[{names.schemas}.Schema]"
        if schema.discriminator is not None:
            mapping = f"{typing}.Dict[str, {typing}.Dict[str, {classes}]]"
            lines += ["@staticmethod", f"def discriminator() -> {mapping}: ..."]
        if schema.properties:
            lines.append("class properties:")
            for one in schema.properties:
                lines += indented(self._part(one.python_name, one.schema, f"{path}.properties"))
        for name, part in (
            ("additional_properties", schema.additional_properties),
            ("items", schema.items),
            ("not_schema", schema.not_schema),
        ):
            if part is not None:
                lines += self._part(name, part, path)
        if schema.additional_properties_forbidden:
            lines.append(f"additional_properties: _TypeAlias = {names.schemas}.NotAnyTypeSchema")
        for keyword, parts in composed(schema):
            for at, part in enumerate(parts):
                if part.ref is None:
                    lines += self._part(member_name(keyword, at), part, path)
            lines += ["@classmethod", f"def {keyword}(cls) -> {typing}.List[{classes}]: ..."]
        return lines

    def _part(self, name: str, schema: SchemaPlan, path: str) -> Lines:
        if schema.ref is not None:
            target = f"{self.names.typing}.Type[{self.names.models[schema.ref]}]"
            return ["@staticmethod", f"def {name}() -> {target}: ..."]
        if is_plain(schema):
            return [f"{name}: _TypeAlias = {plain_class(schema, self.names)}"]
        return self.class_lines(name, schema, f"{path}.{name}")

    # ------------------------------------------------------------------ instances
    def _attributes(self, schema: SchemaPlan) -> Lines:
        """Required properties are attributes, where their name is free."""
        arguments, declared = argument_names(schema), schema.property_map
        lines: Lines = []
        for wire in schema.required:
            one = declared.get(wire)
            if wire in _METHODS or hides(wire) or wire in self.names.models.values():
                continue
            if one is not None and wire in arguments:
                lines.append(f"{wire}: {self._property(one)}")
            elif one is None and literals.is_identifier(wire) and not wire.startswith("__"):
                lines.append(f"{wire}: {self.names.schemas}.AnyTypeSchema")
        return lines

    def _accessors(self, schema: SchemaPlan) -> Lines:
        names, typing, lines = self.names, self.names.typing, Lines()
        bases = bases_of(schema)
        known = self._known(schema)
        if known:
            anything = f"{names.schemas}.Schema"
            by_key = [(literals.string(one.declared.wire_name), one) for one in known]
            if bases.generic is not None:
                for key, one in by_key:
                    lines.append(f"@{typing}.overload")
                    head = f"def __getitem__(self, name: {typing}.Literal[{key}])"
                    lines.append(f"{head} -> {self._placed(one)}: ...")
                key_type = f"{typing}.Union[str, int]" if bases.dynamic else "str"
                lines.append(f"@{typing}.overload")
                lines.append(f"def __getitem__(self, name: {key_type}) -> {anything}: ...")
            unset = f"{names.schemas}.Unset"
            for key, one in by_key:
                found = self._placed(one)
                if not one.required:
                    found = f"{typing}.Union[{found}, {unset}]"
                lines.append(f"@{typing}.overload")
                head = f"def get_item_oapg(self, name: {typing}.Literal[{key}])"
                lines.append(f"{head} -> {found}: ...")
            lines.append(f"@{typing}.overload")
            last = f"{typing}.Union[{anything}, {unset}]"
            lines.append(f"def get_item_oapg(self, name: str) -> {last}: ...")
        elif schema.additional_properties is not None and held_by(schema, names) is None:
            lines += self._map_accessors(schema.additional_properties, bases.generic)
        holds = schema.items is not None and "array" in schema.kinds and not bases.dynamic
        if schema.items is not None and holds and held_by(schema, names) is None:
            item = self._type(schema.items, "MetaOapg.items")
            lines += [
                f"@{typing}.overload",
                f"def __getitem__(self, i: {typing}.SupportsIndex) -> {item}: ...",
                f"@{typing}.overload",
                f"def __getitem__(self, i: slice) -> {typing}.Tuple[{item}, ...]: ...",
                f"def __iter__(self) -> {typing}.Iterator[{item}]: ...",
            ]
        return lines

    def _map_accessors(self, held: SchemaPlan, generic: str | None) -> Lines:
        if generic not in ("DictSchema", "NoneFrozenDictMixin"):
            return []
        found = self._type(held, "MetaOapg.additional_properties")
        either = f"{self.names.typing}.Union[{found}, {self.names.schemas}.Unset]"
        return [
            f"def __getitem__(self, name: str) -> {found}: ...",
            f"def get_item_oapg(self, name: str) -> {either}: ...",
        ]

    def _inputs(self, schema: SchemaPlan, own: str | None) -> list[str]:
        return [*([own] if own else []), *input_types(schema, self.names, self.models)]

    def _constructor(self, schema: SchemaPlan) -> Lines:
        names, typing = self.names, self.names.typing
        configuration = f"_configuration: {typing}.Optional[{names.schemas}.Configuration] = None"
        accepted = union(self._inputs(schema, None), names)
        if schema.enum is not None and not schema.properties:
            return []
        if schema.kinds == ("array",) and not schema.is_composed:
            if schema.items is None:
                return []
            item = self._inputs(schema.items, self._type(schema.items, "MetaOapg.items"))
            given = f"{typing}.Sequence[{union(item, names)}]"
            return [f"def __new__(cls, _arg: {given}, {configuration}) -> _Self: ..."]
        if not schema.properties and schema.kinds and "object" not in schema.kinds:
            if len(schema.kinds) == 1 and not schema.is_composed:
                return []
            return [f"def __new__(cls, *_args: {accepted}, {configuration}) -> _Self: ..."]
        lines = ["def __new__(", f"{INDENT}cls,", f"{INDENT}*_args: {accepted},"]
        lines += indented(self._arguments(schema))
        lines.append(f"{INDENT}{configuration},")
        rest = self._other_arguments(schema)
        if rest is not None:
            lines.append(f"{INDENT}**kwargs: {rest},")
        return [*lines, ") -> _Self: ..."]

    def _arguments(self, schema: SchemaPlan) -> Lines:
        """Keyword arguments: required properties first, as the original orders them."""
        usable, declared, lines = argument_names(schema), schema.property_map, Lines()
        for wire in schema.required:
            one = declared.get(wire)
            # Null needs no property: whoever passes it cannot be made to pass them.
            if one is not None and wire in usable and not schema.nullable:
                types = self._inputs(one.schema, self._property(one))
                lines.append(f"{wire}: {union(types, self.names)},")
        unset = self.names.schemas
        for one in schema.properties:
            if not one.required and one.wire_name in usable:
                types = [*self._inputs(one.schema, self._property(one)), f"{unset}.Unset"]
                lines.append(f"{one.wire_name}: {union(types, self.names)} = {unset}.unset,")
        return lines

    def _other_arguments(self, schema: SchemaPlan) -> str | None:
        if schema.additional_properties_forbidden:
            return None
        held = schema.additional_properties
        if held is None or schema.properties:
            return f"{self.names.schemas}.AnyInput"
        own = self._type(held, "MetaOapg.additional_properties")
        return union(self._inputs(held, own), self.names)
