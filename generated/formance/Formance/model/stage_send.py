"""The schema StageSend."""

from __future__ import annotations

from .. import schemas


class StageSend(schemas.DictSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def amount():
                from .monetary import Monetary

                return Monetary

            @staticmethod
            def destination():
                from .stage_send_destination import StageSendDestination

                return StageSendDestination

            @staticmethod
            def source():
                from .stage_send_source import StageSendSource

                return StageSendSource

            __annotations__ = {
                "amount": amount,
                "destination": destination,
                "source": source,
            }
