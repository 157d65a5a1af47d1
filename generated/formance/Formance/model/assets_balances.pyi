import decimal
import typing

from typing_extensions import Self as _Self

from .. import schemas

class AssetsBalances(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class additional_properties(schemas.Int64Schema):
            class MetaOapg:
                format: typing.ClassVar[str]
                inclusive_minimum: typing.ClassVar[int]

    def __getitem__(self, name: str) -> MetaOapg.additional_properties: ...
    def get_item_oapg(
        self, name: str
    ) -> typing.Union[MetaOapg.additional_properties, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: typing.Union[MetaOapg.additional_properties, decimal.Decimal, int],
    ) -> _Self: ...
