"""The schema paymentsAccount."""

from __future__ import annotations

import typing

from .. import schemas


class PaymentsAccount(schemas.DictSchema):
    class MetaOapg:
        required = {"reference", "createdAt", "provider", "id", "type"}

        class properties:
            id = schemas.StrSchema
            createdAt = schemas.DateTimeSchema

            @staticmethod
            def provider():
                from .connector import Connector

                return Connector

            reference = schemas.StrSchema

            class type(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name = {
                        "TARGET": "TARGET",
                        "SOURCE": "SOURCE",
                    }

                @schemas.classproperty
                def TARGET(cls: typing.Any):
                    return cls("TARGET")

                @schemas.classproperty
                def SOURCE(cls: typing.Any):
                    return cls("SOURCE")

            __annotations__ = {
                "id": id,
                "createdAt": createdAt,
                "provider": provider,
                "reference": reference,
                "type": type,
            }
