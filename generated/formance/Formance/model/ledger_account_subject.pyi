import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class LedgerAccountSubject(schemas.AnyTypeSchema):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            type: _TypeAlias = schemas.StrSchema
            identifier: _TypeAlias = schemas.StrSchema

    identifier: schemas.StrSchema
    type: schemas.StrSchema
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["type"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["identifier"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        identifier: typing.Union[schemas.StrSchema, str],
        type: typing.Union[schemas.StrSchema, str],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
