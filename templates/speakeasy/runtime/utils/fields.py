"""A request model read once: for each field its name on the wire and the places where it travels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from pydantic import BaseModel

from .metadata import (
    FieldMetadata,
    FormMetadata,
    HeaderMetadata,
    MultipartFormMetadata,
    PathParamMetadata,
    QueryParamMetadata,
    RequestMetadata,
    SecurityMetadata,
    find_metadata,
)


@dataclass(frozen=True)
class WireField:
    """One field: attribute name, wire name, type, and the metadata of each location (None where it does not travel)."""

    name: str
    wire_name: str
    annotation: object
    path: Optional[PathParamMetadata]
    query: Optional[QueryParamMetadata]
    header: Optional[HeaderMetadata]
    request: Optional[RequestMetadata]
    form: Optional[FormMetadata]
    multipart: Optional[MultipartFormMetadata]
    security: Optional[SecurityMetadata]


_NOWHERE = FieldMetadata()
_read: dict[type, tuple[WireField, ...]] = {}


def wire_fields(model: type[BaseModel]) -> tuple[WireField, ...]:
    """Fields of a model in order of declaration; read on first use and remembered."""
    known = _read.get(model)
    if known is not None:
        return known
    if not model.__pydantic_complete__:
        model.model_rebuild()
    fields: tuple[WireField, ...] = ()
    for name, info in model.model_fields.items():
        metadata = find_metadata(info, FieldMetadata) or _NOWHERE
        fields += (
            WireField(
                name=name,
                wire_name=info.alias if info.alias is not None else name,
                annotation=info.annotation,
                path=metadata.path,
                query=metadata.query,
                header=metadata.header,
                request=metadata.request,
                form=metadata.form,
                multipart=metadata.multipart,
                security=metadata.security,
            ),
        )
    _read[model] = fields
    return fields


def value_of(model: BaseModel, name: str) -> Any:
    """A field's value. Reading the attribute would warn where the field is deprecated, though nobody used it."""
    return model.__dict__.get(name)
