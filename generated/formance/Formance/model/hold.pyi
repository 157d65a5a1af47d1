import typing
import uuid

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .subject import Subject

class Hold(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            id: _TypeAlias = schemas.UUIDSchema
            walletID: _TypeAlias = schemas.StrSchema

            class metadata(schemas.DictSchema[schemas.AnyTypeSchema]):
                class MetaOapg:
                    additional_properties: _TypeAlias = schemas.AnyTypeSchema

                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: typing.Union[schemas.AnyTypeSchema, schemas.AnyInput],
                ) -> _Self: ...

            description: _TypeAlias = schemas.StrSchema
            @staticmethod
            def destination() -> typing.Type[Subject]: ...

    walletID: schemas.StrSchema
    metadata: MetaOapg.properties.metadata
    description: schemas.StrSchema
    id: schemas.UUIDSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["walletID"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> MetaOapg.properties.metadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["description"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["destination"]) -> Subject: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["walletID"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["metadata"]) -> MetaOapg.properties.metadata: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["description"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["destination"]
    ) -> typing.Union[Subject, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        walletID: typing.Union[schemas.StrSchema, str],
        metadata: typing.Union[MetaOapg.properties.metadata, schemas.DictInput],
        description: typing.Union[schemas.StrSchema, str],
        id: typing.Union[schemas.UUIDSchema, str, uuid.UUID],
        destination: typing.Union[Subject, schemas.AnyInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
