import typing

from .. import schemas

class Connector(schemas.EnumBase, schemas.StrSchema):
    class MetaOapg:
        enum_value_to_name: typing.ClassVar[typing.Dict[object, str]]

    @schemas.classproperty
    def STRIPE(cls) -> Connector: ...
    @schemas.classproperty
    def DUMMYPAY(cls) -> Connector: ...
    @schemas.classproperty
    def WISE(cls) -> Connector: ...
    @schemas.classproperty
    def MODULR(cls) -> Connector: ...
    @schemas.classproperty
    def CURRENCYCLOUD(cls) -> Connector: ...
    @schemas.classproperty
    def BANKINGCIRCLE(cls) -> Connector: ...
