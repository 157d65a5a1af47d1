import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class User(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            id: _TypeAlias = schemas.StrSchema
            subject: _TypeAlias = schemas.StrSchema
            email: _TypeAlias = schemas.StrSchema

    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["subject"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["email"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["id"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["subject"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["email"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        id: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        subject: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        email: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
