import typing

from typing_extensions import Self as _Self

from .. import schemas
from .ledger_info import LedgerInfo

class LedgerInfoResponse(schemas.AnyTypeSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def data() -> typing.Type[LedgerInfo]: ...

    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["data"]
    ) -> typing.Union[LedgerInfo, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        data: typing.Union[LedgerInfo, schemas.DictInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
