"""The schema StageSendDestinationPayment."""

from __future__ import annotations

from .. import schemas


class StageSendDestinationPayment(schemas.DictSchema):
    class MetaOapg:
        required = {"psp"}

        class properties:
            psp = schemas.StrSchema
            __annotations__ = {
                "psp": psp,
            }
