"""The schema PaymentStatus."""

from __future__ import annotations

import typing

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
    def PENDING(cls: typing.Any):
        return cls("PENDING")

    @schemas.classproperty
    def ACTIVE(cls: typing.Any):
        return cls("ACTIVE")

    @schemas.classproperty
    def TERMINATED(cls: typing.Any):
        return cls("TERMINATED")

    @schemas.classproperty
    def FAILED(cls: typing.Any):
        return cls("FAILED")

    @schemas.classproperty
    def SUCCEEDED(cls: typing.Any):
        return cls("SUCCEEDED")

    @schemas.classproperty
    def CANCELLED(cls: typing.Any):
        return cls("CANCELLED")
