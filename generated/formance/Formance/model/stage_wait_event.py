"""The schema StageWaitEvent."""

from __future__ import annotations

from .. import schemas


class StageWaitEvent(schemas.DictSchema):
    class MetaOapg:
        required = {"event"}

        class properties:
            event = schemas.StrSchema
            __annotations__ = {
                "event": event,
            }
