"""The schema Balance."""

from __future__ import annotations

from .. import schemas


class Balance(schemas.DictSchema):
    class MetaOapg:
        required = {"name"}

        class properties:
            name = schemas.StrSchema
            __annotations__ = {
                "name": name,
            }
