"""The schema Connector."""

from __future__ import annotations

import typing

from .. import schemas


class Connector(schemas.EnumBase, schemas.StrSchema):
    class MetaOapg:
        enum_value_to_name = {
            "STRIPE": "STRIPE",
            "DUMMY-PAY": "DUMMYPAY",
            "WISE": "WISE",
            "MODULR": "MODULR",
            "CURRENCY-CLOUD": "CURRENCYCLOUD",
            "BANKING-CIRCLE": "BANKINGCIRCLE",
        }

    @schemas.classproperty
    def STRIPE(cls: typing.Any):
        return cls("STRIPE")

    @schemas.classproperty
    def DUMMYPAY(cls: typing.Any):
        return cls("DUMMY-PAY")

    @schemas.classproperty
    def WISE(cls: typing.Any):
        return cls("WISE")

    @schemas.classproperty
    def MODULR(cls: typing.Any):
        return cls("MODULR")

    @schemas.classproperty
    def CURRENCYCLOUD(cls: typing.Any):
        return cls("CURRENCY-CLOUD")

    @schemas.classproperty
    def BANKINGCIRCLE(cls: typing.Any):
        return cls("BANKING-CIRCLE")
