"""The schema Metadata."""

from __future__ import annotations

from .. import schemas


class Metadata(schemas.DictSchema):
    class MetaOapg:
        additional_properties = schemas.AnyTypeSchema
