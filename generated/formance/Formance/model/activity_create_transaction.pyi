import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .post_transaction import PostTransaction

class ActivityCreateTransaction(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            ledger: _TypeAlias = schemas.StrSchema
            @staticmethod
            def data() -> typing.Type[PostTransaction]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["ledger"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> PostTransaction: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["ledger"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["data"]
    ) -> typing.Union[PostTransaction, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        ledger: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        data: typing.Union[PostTransaction, schemas.DictInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
