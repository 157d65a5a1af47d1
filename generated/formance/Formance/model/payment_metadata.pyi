import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class PaymentMetadata(
    schemas.DictBase, schemas.NoneBase, schemas.Schema, schemas.NoneFrozenDictMixin[schemas.Schema]
):
    class MetaOapg:
        class properties:
            key: _TypeAlias = schemas.StrSchema

    @typing.overload
    def __getitem__(self, name: typing.Literal["key"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["key"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: typing.Union[schemas.DictInput, None],
        key: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
