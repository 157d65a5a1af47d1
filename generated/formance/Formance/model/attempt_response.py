"""The schema AttemptResponse."""

from __future__ import annotations

from .. import schemas


class AttemptResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .attempt import Attempt

                return Attempt

            __annotations__ = {
                "data": data,
            }
