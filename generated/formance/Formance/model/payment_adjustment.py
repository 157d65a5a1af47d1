"""The schema PaymentAdjustment."""

from __future__ import annotations

from .. import schemas


class PaymentAdjustment(schemas.DictSchema):
    class MetaOapg:
        required = {"date", "amount", "absolute", "raw", "status"}

        class properties:
            @staticmethod
            def status():
                from .payment_status import PaymentStatus

                return PaymentStatus

            class amount(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            date = schemas.DateTimeSchema
            raw = schemas.DictSchema
            absolute = schemas.BoolSchema
            __annotations__ = {
                "status": status,
                "amount": amount,
                "date": date,
                "raw": raw,
                "absolute": absolute,
            }
