"""Declarations of the plan: models, enumerations, unions, errors, and their modules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.flavours.speakeasy.plan_types import DeclRef, Field, Place, Type
from generator.ir import Json, Schema, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A pydantic class and its TypedDict twin. A model without fields is ``pass``."""

    ref: DeclRef
    fields: tuple[Field, ...]
    description: str | None = None
    deprecated: str | None = None
    additional: Type | None = None
    """The value type of ``additionalProperties`` when extra keys are part of the model."""
    role: Literal[
        "schema", "request", "response", "security", "scheme", "globals", "error_data", "file"
    ] = "schema"
    frozen_tag: tuple[str, str] | None = None
    """The discriminator property and value under which unions know this model."""
    schema: Schema | None = None
    source: Source | None = None
    examples: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumMember:
    """A value: ``name`` in upper case; ``description`` from ``x-speakeasy-enum-descriptions``."""

    name: str
    value: Json
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """An enumeration: a class of ``base``, or with ``style`` union a ``Literal`` alias."""

    ref: DeclRef
    base: Literal["str", "int"]
    members: tuple[EnumMember, ...]
    open: bool = False
    style: Literal["enum", "union"] = "enum"
    description: str | None = None
    deprecated: str | None = None
    schema: Schema | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """A named union. ``tags`` pairs discriminator values with members, empty when there is none.

    ``open`` keeps members of kinds the document does not know (``Unknown<Name>``).
    """

    ref: DeclRef
    members: tuple[Type, ...]
    discriminator: str | None = None
    """The wire name of the tag property."""
    discriminator_field: str | None = None
    """Its Python name in the member models."""
    tags: tuple[tuple[str, Type], ...] = ()
    open: bool = False
    description: str | None = None
    schema: Schema | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorClass:
    """An exception of a declared error answer; ``data`` is the model of its body."""

    ref: DeclRef
    data: DeclRef
    description: str | None = None
    message_field: str | None = None
    """The field of the data that carries the message (``x-speakeasy-error-message`` or a field
    called ``message``)."""
    source: Source | None = None


Declaration: TypeAlias = Model | Enum | Union | ErrorClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """One module of declarations, in the order in which the document meets them."""

    place: Place
    name: str
    declarations: tuple[DeclRef, ...]
