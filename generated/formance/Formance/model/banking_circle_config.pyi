import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class BankingCircleConfig(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            username: _TypeAlias = schemas.StrSchema
            password: _TypeAlias = schemas.StrSchema
            endpoint: _TypeAlias = schemas.StrSchema
            authorizationEndpoint: _TypeAlias = schemas.StrSchema

    endpoint: schemas.StrSchema
    password: schemas.StrSchema
    authorizationEndpoint: schemas.StrSchema
    username: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["username"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["password"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["endpoint"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["authorizationEndpoint"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["username"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["password"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["endpoint"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["authorizationEndpoint"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        endpoint: typing.Union[schemas.StrSchema, str],
        password: typing.Union[schemas.StrSchema, str],
        authorizationEndpoint: typing.Union[schemas.StrSchema, str],
        username: typing.Union[schemas.StrSchema, str],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
