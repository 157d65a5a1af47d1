"""The schema TransferResponse."""

from __future__ import annotations

from .. import schemas


class TransferResponse(schemas.DictSchema):
    class MetaOapg:
        class properties:
            id = schemas.StrSchema
            __annotations__ = {
                "id": id,
            }
