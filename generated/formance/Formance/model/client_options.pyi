import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .metadata import Metadata

class ClientOptions(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            public: _TypeAlias = schemas.BoolSchema

            class redirectUris(schemas.ListSchema[schemas.StrSchema]):
                class MetaOapg:
                    items: _TypeAlias = schemas.StrSchema

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

            description: _TypeAlias = schemas.StrSchema
            name: _TypeAlias = schemas.StrSchema
            trusted: _TypeAlias = schemas.BoolSchema

            class postLogoutRedirectUris(schemas.ListSchema[schemas.StrSchema]):
                class MetaOapg:
                    items: _TypeAlias = schemas.StrSchema

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

            @staticmethod
            def metadata() -> typing.Type[Metadata]: ...

    name: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["public"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["redirectUris"]
    ) -> MetaOapg.properties.redirectUris: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["description"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["trusted"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["postLogoutRedirectUris"]
    ) -> MetaOapg.properties.postLogoutRedirectUris: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> Metadata: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["public"]
    ) -> typing.Union[schemas.BoolSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["redirectUris"]
    ) -> typing.Union[MetaOapg.properties.redirectUris, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["description"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["trusted"]
    ) -> typing.Union[schemas.BoolSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["postLogoutRedirectUris"]
    ) -> typing.Union[MetaOapg.properties.postLogoutRedirectUris, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[Metadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        name: typing.Union[schemas.StrSchema, str],
        public: typing.Union[schemas.BoolSchema, bool, schemas.Unset] = schemas.unset,
        redirectUris: typing.Union[
            MetaOapg.properties.redirectUris, schemas.ListInput, schemas.Unset
        ] = schemas.unset,
        description: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        trusted: typing.Union[schemas.BoolSchema, bool, schemas.Unset] = schemas.unset,
        postLogoutRedirectUris: typing.Union[
            MetaOapg.properties.postLogoutRedirectUris, schemas.ListInput, schemas.Unset
        ] = schemas.unset,
        metadata: typing.Union[Metadata, schemas.DictInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
