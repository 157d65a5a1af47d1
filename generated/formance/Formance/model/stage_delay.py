"""The schema StageDelay."""

from __future__ import annotations

from .. import schemas


class StageDelay(schemas.DictSchema):
    class MetaOapg:
        class properties:
            until = schemas.DateTimeSchema
            duration = schemas.StrSchema
            __annotations__ = {
                "until": until,
                "duration": duration,
            }
