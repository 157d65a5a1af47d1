import typing

from typing_extensions import Self as _Self

from .. import schemas
from .ledger_storage import LedgerStorage

class Config(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            @staticmethod
            def storage() -> typing.Type[LedgerStorage]: ...

    storage: LedgerStorage
    @typing.overload
    def __getitem__(self, name: typing.Literal["storage"]) -> LedgerStorage: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["storage"]) -> LedgerStorage: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        storage: typing.Union[LedgerStorage, schemas.DictInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
