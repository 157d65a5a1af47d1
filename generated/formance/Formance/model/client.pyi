import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .client_options import ClientOptions
from .client_secret import ClientSecret
from .metadata import Metadata

class Client(schemas.ComposedSchema[schemas.Schema]):
    class MetaOapg:
        class all_of_1(schemas.DictSchema[schemas.Schema]):
            class MetaOapg:
                required: typing.ClassVar[typing.Set[str]]

                class properties:
                    id: _TypeAlias = schemas.StrSchema

                    class scopes(schemas.ListSchema[schemas.StrSchema]):
                        class MetaOapg:
                            items: _TypeAlias = schemas.StrSchema

                        def __new__(
                            cls,
                            _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                            _configuration: typing.Optional[schemas.Configuration] = None,
                        ) -> _Self: ...

                    class secrets(schemas.ListSchema[ClientSecret]):
                        class MetaOapg:
                            @staticmethod
                            def items() -> typing.Type[ClientSecret]: ...

                        def __new__(
                            cls,
                            _arg: typing.Sequence[typing.Union[ClientSecret, schemas.DictInput]],
                            _configuration: typing.Optional[schemas.Configuration] = None,
                        ) -> _Self: ...

            id: schemas.StrSchema
            @typing.overload
            def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
            @typing.overload
            def __getitem__(self, name: typing.Literal["scopes"]) -> MetaOapg.properties.scopes: ...
            @typing.overload
            def __getitem__(
                self, name: typing.Literal["secrets"]
            ) -> MetaOapg.properties.secrets: ...
            @typing.overload
            def __getitem__(self, name: str) -> schemas.Schema: ...
            @typing.overload
            def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
            @typing.overload
            def get_item_oapg(
                self, name: typing.Literal["scopes"]
            ) -> typing.Union[MetaOapg.properties.scopes, schemas.Unset]: ...
            @typing.overload
            def get_item_oapg(
                self, name: typing.Literal["secrets"]
            ) -> typing.Union[MetaOapg.properties.secrets, schemas.Unset]: ...
            @typing.overload
            def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
            def __new__(
                cls,
                *_args: schemas.DictInput,
                id: typing.Union[schemas.StrSchema, str],
                scopes: typing.Union[
                    MetaOapg.properties.scopes, schemas.ListInput, schemas.Unset
                ] = schemas.unset,
                secrets: typing.Union[
                    MetaOapg.properties.secrets, schemas.ListInput, schemas.Unset
                ] = schemas.unset,
                _configuration: typing.Optional[schemas.Configuration] = None,
                **kwargs: schemas.AnyInput,
            ) -> _Self: ...

        @classmethod
        def all_of(cls) -> typing.List[typing.Type[schemas.Schema]]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["public"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["redirectUris"]
    ) -> ClientOptions.MetaOapg.properties.redirectUris: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["description"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["trusted"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["postLogoutRedirectUris"]
    ) -> ClientOptions.MetaOapg.properties.postLogoutRedirectUris: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> Metadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["scopes"]
    ) -> MetaOapg.all_of_1.MetaOapg.properties.scopes: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["secrets"]
    ) -> MetaOapg.all_of_1.MetaOapg.properties.secrets: ...
    @typing.overload
    def __getitem__(self, name: typing.Union[str, int]) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["public"]
    ) -> typing.Union[schemas.BoolSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["redirectUris"]
    ) -> typing.Union[ClientOptions.MetaOapg.properties.redirectUris, schemas.Unset]: ...
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
    ) -> typing.Union[ClientOptions.MetaOapg.properties.postLogoutRedirectUris, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[Metadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["scopes"]
    ) -> typing.Union[MetaOapg.all_of_1.MetaOapg.properties.scopes, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["secrets"]
    ) -> typing.Union[MetaOapg.all_of_1.MetaOapg.properties.secrets, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
