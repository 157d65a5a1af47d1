"""The schema Payment."""

from __future__ import annotations

import typing

from .. import schemas


class Payment(schemas.DictSchema):
    class MetaOapg:
        required = {
            "metadata",
            "adjustments",
            "scheme",
            "raw",
            "type",
            "reference",
            "accountID",
            "createdAt",
            "provider",
            "initialAmount",
            "id",
            "asset",
            "status",
        }

        class properties:
            id = schemas.StrSchema
            reference = schemas.StrSchema
            accountID = schemas.StrSchema

            class type(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name = {
                        "PAY-IN": "PAYIN",
                        "PAYOUT": "PAYOUT",
                        "TRANSFER": "TRANSFER",
                        "OTHER": "OTHER",
                    }

                @schemas.classproperty
                def PAYIN(cls: typing.Any):
                    return cls("PAY-IN")

                @schemas.classproperty
                def PAYOUT(cls: typing.Any):
                    return cls("PAYOUT")

                @schemas.classproperty
                def TRANSFER(cls: typing.Any):
                    return cls("TRANSFER")

                @schemas.classproperty
                def OTHER(cls: typing.Any):
                    return cls("OTHER")

            @staticmethod
            def provider():
                from .connector import Connector

                return Connector

            @staticmethod
            def status():
                from .payment_status import PaymentStatus

                return PaymentStatus

            class initialAmount(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            class scheme(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name = {
                        "visa": "VISA",
                        "mastercard": "MASTERCARD",
                        "amex": "AMEX",
                        "diners": "DINERS",
                        "discover": "DISCOVER",
                        "jcb": "JCB",
                        "unionpay": "UNIONPAY",
                        "sepa debit": "SEPA_DEBIT",
                        "sepa credit": "SEPA_CREDIT",
                        "sepa": "SEPA",
                        "apple pay": "APPLE_PAY",
                        "google pay": "GOOGLE_PAY",
                        "a2a": "A2A",
                        "ach debit": "ACH_DEBIT",
                        "ach": "ACH",
                        "rtp": "RTP",
                        "unknown": "UNKNOWN",
                        "other": "OTHER",
                    }

                @schemas.classproperty
                def VISA(cls: typing.Any):
                    return cls("visa")

                @schemas.classproperty
                def MASTERCARD(cls: typing.Any):
                    return cls("mastercard")

                @schemas.classproperty
                def AMEX(cls: typing.Any):
                    return cls("amex")

                @schemas.classproperty
                def DINERS(cls: typing.Any):
                    return cls("diners")

                @schemas.classproperty
                def DISCOVER(cls: typing.Any):
                    return cls("discover")

                @schemas.classproperty
                def JCB(cls: typing.Any):
                    return cls("jcb")

                @schemas.classproperty
                def UNIONPAY(cls: typing.Any):
                    return cls("unionpay")

                @schemas.classproperty
                def SEPA_DEBIT(cls: typing.Any):
                    return cls("sepa debit")

                @schemas.classproperty
                def SEPA_CREDIT(cls: typing.Any):
                    return cls("sepa credit")

                @schemas.classproperty
                def SEPA(cls: typing.Any):
                    return cls("sepa")

                @schemas.classproperty
                def APPLE_PAY(cls: typing.Any):
                    return cls("apple pay")

                @schemas.classproperty
                def GOOGLE_PAY(cls: typing.Any):
                    return cls("google pay")

                @schemas.classproperty
                def A2A(cls: typing.Any):
                    return cls("a2a")

                @schemas.classproperty
                def ACH_DEBIT(cls: typing.Any):
                    return cls("ach debit")

                @schemas.classproperty
                def ACH(cls: typing.Any):
                    return cls("ach")

                @schemas.classproperty
                def RTP(cls: typing.Any):
                    return cls("rtp")

                @schemas.classproperty
                def UNKNOWN(cls: typing.Any):
                    return cls("unknown")

                @schemas.classproperty
                def OTHER(cls: typing.Any):
                    return cls("other")

            asset = schemas.StrSchema
            createdAt = schemas.DateTimeSchema

            class raw(
                schemas.DictBase, schemas.NoneBase, schemas.Schema, schemas.NoneFrozenDictMixin
            ):
                pass

            class adjustments(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .payment_adjustment import PaymentAdjustment

                        return PaymentAdjustment

            @staticmethod
            def metadata():
                from .payment_metadata import PaymentMetadata

                return PaymentMetadata

            __annotations__ = {
                "id": id,
                "reference": reference,
                "accountID": accountID,
                "type": type,
                "provider": provider,
                "status": status,
                "initialAmount": initialAmount,
                "scheme": scheme,
                "asset": asset,
                "createdAt": createdAt,
                "raw": raw,
                "adjustments": adjustments,
                "metadata": metadata,
            }
