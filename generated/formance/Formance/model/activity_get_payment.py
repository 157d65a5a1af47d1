"""The schema ActivityGetPayment."""

from __future__ import annotations

from .. import schemas


class ActivityGetPayment(schemas.DictSchema):
    class MetaOapg:
        required = {"id"}

        class properties:
            id = schemas.StrSchema
            __annotations__ = {
                "id": id,
            }
