import typing

from typing_extensions import Self as _Self

from .. import schemas
from .assets_balances import AssetsBalances

class AccountsBalances(schemas.DictSchema[AssetsBalances]):
    class MetaOapg:
        @staticmethod
        def additional_properties() -> typing.Type[AssetsBalances]: ...

    def __new__(
        cls,
        *_args: schemas.DictInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: typing.Union[AssetsBalances, schemas.DictInput],
    ) -> _Self: ...
