"""The schema Stage."""

from __future__ import annotations

import functools

from .. import schemas


class Stage(schemas.ComposedSchema):
    class MetaOapg:
        @classmethod
        @functools.lru_cache
        def any_of(cls):
            from .stage_delay import StageDelay
            from .stage_send import StageSend
            from .stage_wait_event import StageWaitEvent

            return [StageSend, StageDelay, StageWaitEvent]
