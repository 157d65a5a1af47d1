import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class DummyPayConfig(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            filePollingPeriod: _TypeAlias = schemas.StrSchema
            fileGenerationPeriod: _TypeAlias = schemas.StrSchema
            directory: _TypeAlias = schemas.StrSchema

    directory: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["filePollingPeriod"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["fileGenerationPeriod"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["directory"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["filePollingPeriod"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["fileGenerationPeriod"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["directory"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        directory: typing.Union[schemas.StrSchema, str],
        filePollingPeriod: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        fileGenerationPeriod: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
