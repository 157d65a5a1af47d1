"""The base of every model, and the three states that a field can have on the wire.

A field is absent (``UNSET``), null (``None``) or a value; the three stay apart in both directions. ``Optional[T]`` fields are
left out when they are ``None``; ``OptionalNullable[T]`` fields are left out when ``UNSET`` and sent as ``null`` when set to
``None``. Fields of an answer that a model does not declare are kept and sent back unchanged.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from pydantic import BaseModel as PydanticBaseModel
from pydantic import ConfigDict, SerializerFunctionWrapHandler, model_serializer
from typing_extensions import get_origin

from .deferred import build
from .unset import (
    UNSET,
    UNSET_SENTINEL,
    Nullable,
    OptionalNullable,
    T,
    UnrecognizedInt,
    UnrecognizedStr,
    Unset,
)

__all__ = [
    "UNSET",
    "UNSET_SENTINEL",
    "BaseModel",
    "Nullable",
    "OptionalNullable",
    "T",
    "UnrecognizedInt",
    "UnrecognizedStr",
    "Unset",
]

_Omittable = tuple[tuple[tuple[str, str, bool], ...], tuple[str, ...], tuple[str, ...]]
_omittable: dict[type, _Omittable] = {}


class BaseModel(PydanticBaseModel):
    """A model of the API. It is built on first use, so importing it costs little."""

    model_config = ConfigDict(
        populate_by_name=True,
        arbitrary_types_allowed=True,
        protected_namespaces=(),
        defer_build=True,
        extra="allow",
    )

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Optional[Mapping[str, Any]] = None,
    ) -> Optional[bool]:
        """Build the validator now. Safe to call from many threads; models that refer to each other are found by module."""
        rebuild = super().model_rebuild

        def make() -> Optional[bool]:
            return rebuild(
                force=force,
                raise_errors=raise_errors,
                _parent_namespace_depth=_parent_namespace_depth,
                _types_namespace=_types_namespace if _types_namespace is not None else {},
            )

        return build(make)

    @model_serializer(mode="wrap")
    def serialize_model(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Leave out what is absent: ``UNSET`` fields, and ``None`` where the document does not allow null."""
        serialized: dict[str, Any] = handler(self)
        fields, aliases, names = _omittable_fields(type(self))
        by_alias = any(alias in serialized for alias in aliases)
        if not by_alias and not any(name in serialized for name in names):
            # Nothing to leave out, or done already: a model inside another one may come by twice.
            return serialized
        values, given = self.__dict__, self.__pydantic_fields_set__
        for name, alias, nullable in fields:
            value = values.get(name)
            if value is UNSET or (value is None and not (nullable and name in given)):
                serialized.pop(alias if by_alias else name, None)
        return serialized


def is_nullable_annotation(annotation: object) -> bool:
    """Whether a field's annotation is ``Nullable[...]`` or ``OptionalNullable[...]``: null may be sent for it."""
    origin = get_origin(annotation)
    return origin is Nullable or origin is OptionalNullable


def _omittable_fields(model: type[PydanticBaseModel]) -> _Omittable:
    """Fields that may be left out; the aliases that are no field's name, and the names that are no field's alias."""
    found = _omittable.get(model)
    if found is None:
        known = {
            name: field.serialization_alias or field.alias or name
            for name, field in model.model_fields.items()
        }
        fields = tuple(
            (name, known[name], is_nullable_annotation(field.annotation))
            for name, field in model.model_fields.items()
            if not field.is_required()
        )
        aliases = frozenset(known.values())
        told = tuple(alias for alias in known.values() if alias not in known)
        names = tuple(name for name in known if name not in aliases) if told else tuple(known)
        found = (fields, told, names if fields else ())
        _omittable[model] = found
    return found
