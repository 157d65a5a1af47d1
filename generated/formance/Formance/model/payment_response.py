"""The schema PaymentResponse."""

from __future__ import annotations

from .. import schemas


class PaymentResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .payment import Payment

                return Payment

            __annotations__ = {
                "data": data,
            }
