"""The schema PaymentStatus."""

from __future__ import annotations

from .. import schemas


class PaymentStatus(schemas.EnumBase, schemas.StrSchema):
    class MetaOapg:
        enum_value_to_name = {
            "PENDING": "PENDING",
            "ACTIVE": "ACTIVE",
            "TERMINATED": "TERMINATED",
            "FAILED": "FAILED",
            "SUCCEEDED": "SUCCEEDED",
            "CANCELLED": "CANCELLED",
        }

    @schemas.classproperty
    def PENDING(cls):
        return cls("PENDING")

    @schemas.classproperty
    def ACTIVE(cls):
        return cls("ACTIVE")

    @schemas.classproperty
    def TERMINATED(cls):
        return cls("TERMINATED")

    @schemas.classproperty
    def FAILED(cls):
        return cls("FAILED")

    @schemas.classproperty
    def SUCCEEDED(cls):
        return cls("SUCCEEDED")

    @schemas.classproperty
    def CANCELLED(cls):
        return cls("CANCELLED")
