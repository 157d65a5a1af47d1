"""The schema StatsResponse."""

from __future__ import annotations

from .. import schemas


class StatsResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .stats import Stats

                return Stats

            __annotations__ = {
                "data": data,
            }
