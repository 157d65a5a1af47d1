"""The schema Connector."""

from __future__ import annotations

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
    def STRIPE(cls):
        return cls("STRIPE")

    @schemas.classproperty
    def DUMMYPAY(cls):
        return cls("DUMMY-PAY")

    @schemas.classproperty
    def WISE(cls):
        return cls("WISE")

    @schemas.classproperty
    def MODULR(cls):
        return cls("MODULR")

    @schemas.classproperty
    def CURRENCYCLOUD(cls):
        return cls("CURRENCY-CLOUD")

    @schemas.classproperty
    def BANKINGCIRCLE(cls):
        return cls("BANKING-CIRCLE")
