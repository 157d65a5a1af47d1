import typing

from .. import schemas

class PaymentStatus(schemas.EnumBase, schemas.StrSchema):
    class MetaOapg:
        enum_value_to_name: typing.ClassVar[typing.Dict[object, str]]

    @schemas.classproperty
    def PENDING(cls) -> PaymentStatus: ...
    @schemas.classproperty
    def ACTIVE(cls) -> PaymentStatus: ...
    @schemas.classproperty
    def TERMINATED(cls) -> PaymentStatus: ...
    @schemas.classproperty
    def FAILED(cls) -> PaymentStatus: ...
    @schemas.classproperty
    def SUCCEEDED(cls) -> PaymentStatus: ...
    @schemas.classproperty
    def CANCELLED(cls) -> PaymentStatus: ...
