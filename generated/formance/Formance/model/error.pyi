import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class Error(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class errorCode(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name: typing.ClassVar[typing.Dict[object, str]]

                @schemas.classproperty
                def VALIDATION(cls) -> Error.MetaOapg.properties.errorCode: ...

            errorMessage: _TypeAlias = schemas.StrSchema

    errorMessage: schemas.StrSchema
    errorCode: MetaOapg.properties.errorCode
    @typing.overload
    def __getitem__(self, name: typing.Literal["errorCode"]) -> MetaOapg.properties.errorCode: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["errorMessage"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["errorCode"]) -> MetaOapg.properties.errorCode: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["errorMessage"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        errorMessage: typing.Union[schemas.StrSchema, str],
        errorCode: typing.Union[MetaOapg.properties.errorCode, str],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
