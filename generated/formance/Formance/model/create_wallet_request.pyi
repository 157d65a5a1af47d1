import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class CreateWalletRequest(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class metadata(schemas.DictSchema[schemas.AnyTypeSchema]):
                class MetaOapg:
                    additional_properties: _TypeAlias = schemas.AnyTypeSchema

                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: typing.Union[schemas.AnyTypeSchema, schemas.AnyInput],
                ) -> _Self: ...

            name: _TypeAlias = schemas.StrSchema

    name: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> MetaOapg.properties.metadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[MetaOapg.properties.metadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        name: typing.Union[schemas.StrSchema, str],
        metadata: typing.Union[
            MetaOapg.properties.metadata, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
