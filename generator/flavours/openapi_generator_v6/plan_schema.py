"""What the schema-class style knows of one schema: a tree of classes with final Python names.

Built from the model by :mod:`.plan_models`; read by the pages and by the writer of classes. A
``$ref`` to a component is a :class:`ModelRef` and never followed, so a plan has no cycles.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.ir import ABSENT, Absent, Json, Schema

Kind = Literal["object", "array", "string", "number", "integer", "boolean", "null"]
"""A JSON type that a schema names. ``integer`` is a number without a fraction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRef:
    """A component schema as code and pages name it."""

    key: str
    """The key under ``components/schemas``."""
    module: str
    """The module below ``<package>.model`` (``workflow_config``)."""
    class_name: str
    """The class in that module (``WorkflowConfig``)."""
    page: str
    """The page below ``docs/models``, without its ending: the class, numbered when another page
    differs from it in case alone (some file systems know no case)."""


@dataclass(frozen=True, slots=True)
class EnumMember:
    """One allowed value and the class property that gives it (``"PAY-IN"``, ``PAYIN``).

    Several values may share a name in the original (``"A"`` and ``"a"``); ``name`` is unique here:
    the first keeps it, the following get ``_1``, ``_2``, …, and ``original_name`` is what the
    original calls it.
    """

    value: Json
    name: str
    original_name: str


@dataclass(frozen=True, slots=True)
class RegexPlan:
    """``pattern`` as a Python regular expression; ``flags`` are names such as ``IGNORECASE``."""

    pattern: str
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Validations:
    """The validating keywords that ``MetaOapg`` holds; None where absent.

    With 3.0's boolean ``exclusiveMinimum`` the bound stands in ``exclusive_minimum`` alone.
    """

    unique_items: bool | None = None
    max_items: int | None = None
    min_items: int | None = None
    max_length: int | None = None
    min_length: int | None = None
    max_properties: int | None = None
    min_properties: int | None = None
    inclusive_maximum: int | float | None = None
    inclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    multiple_of: int | float | None = None
    regex: RegexPlan | None = None

    @property
    def any(self) -> bool:
        """Whether one of them is set."""
        return any(
            value is not None
            for value in (
                self.unique_items,
                self.max_items,
                self.min_items,
                self.max_length,
                self.min_length,
                self.max_properties,
                self.min_properties,
                self.inclusive_maximum,
                self.inclusive_minimum,
                self.exclusive_maximum,
                self.exclusive_minimum,
                self.multiple_of,
                self.regex,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyPlan:
    """A property: its wire key, and its schema, whose ``name`` is the class under ``properties``."""

    wire_name: str
    python_name: str
    """The keyword argument and class name (``dashed_name`` for ``dashed-name``, ``_class``)."""
    is_identifier: bool
    """Whether the wire key itself is usable as an attribute and a keyword argument: only then does
    the class get an annotation and ``__new__`` an argument of that name."""
    required: bool
    schema: SchemaPlan


@dataclass(frozen=True, slots=True)
class DiscriminatorPlan:
    """``mapping`` pairs each value with its model, sorted as the original sorts them."""

    wire_name: str
    mapping: tuple[tuple[str, ModelRef], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaPlan:
    """One schema class.

    ``kinds`` are the JSON types that it accepts, ``()`` any; ``null`` among them when nullable.
    ``ref`` is set when this place of the document only names a model: then nothing else matters,
    the class is that model (``name`` is still what it is called here).
    """

    name: str
    """The class in its scope: model class, property name, ``items``, ``all_of_1``,
    ``additional_properties``, ``not_schema``, ``SchemaFor200ResponseBodyApplicationJson`` …"""
    wire_name: str
    """What the document calls it (property or component key, parameter name), or ``name``."""
    page_name: str
    """What the original calls it: ``name`` may differ from it to be unique or an identifier."""
    schema: Schema
    ref: ModelRef | None = None
    kinds: tuple[Kind, ...] = ()
    format: str | None = None
    description: str | None = None
    title: str | None = None
    enum: tuple[EnumMember, ...] | None = None
    validations: Validations = Validations()
    properties: tuple[PropertyPlan, ...] = ()
    """In document order."""
    required: tuple[str, ...] = ()
    """Wire keys in the original's order (that of a Java ``HashSet``), undeclared ones included."""
    additional_properties: SchemaPlan | None = None
    """None when absent; a schema for any type for ``true``."""
    additional_properties_forbidden: bool = False
    """``additionalProperties: false``."""
    items: SchemaPlan | None = None
    all_of: tuple[SchemaPlan, ...] = ()
    one_of: tuple[SchemaPlan, ...] = ()
    any_of: tuple[SchemaPlan, ...] = ()
    not_schema: SchemaPlan | None = None
    discriminator: DiscriminatorPlan | None = None
    default: Json | Absent = ABSENT
    references: tuple[ModelRef, ...] = ()
    """Every model named in this tree, each once, in the original's import order."""
    beside: str = ""
    """What a response header says of itself beside a schema that is a model."""
    written: SchemaPlan | None = None
    """What the original's pages show for a ``$ref`` with ``type: object`` beside it."""

    @property
    def nullable(self) -> bool:
        """Whether ``null`` is accepted beside something else."""
        return "null" in self.kinds and len(self.kinds) > 1

    @property
    def is_composed(self) -> bool:
        """Whether it has ``allOf``, ``oneOf``, ``anyOf`` or ``not``."""
        return bool(self.all_of or self.one_of or self.any_of or self.not_schema is not None)

    @property
    def property_map(self) -> dict[str, PropertyPlan]:
        """The properties by wire key."""
        return {one.wire_name: one for one in self.properties}
