"""The schema ActivityVoidHold."""

from __future__ import annotations

from .. import schemas


class ActivityVoidHold(schemas.DictSchema):
    class MetaOapg:
        required = {"id"}

        class properties:
            id = schemas.StrSchema
            __annotations__ = {
                "id": id,
            }
