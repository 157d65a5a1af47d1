"""The schema LedgerAccountSubject."""

from __future__ import annotations

from .. import schemas


class LedgerAccountSubject(schemas.AnyTypeSchema):
    class MetaOapg:
        required = {"identifier", "type"}

        class properties:
            type = schemas.StrSchema
            identifier = schemas.StrSchema
            __annotations__ = {
                "type": type,
                "identifier": identifier,
            }
