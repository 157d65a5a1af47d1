import typing

from typing_extensions import Self as _Self

from .. import schemas
from .asset_holder import AssetHolder

class BalanceWithAssets(schemas.ComposedSchema[schemas.Schema]):
    class MetaOapg:
        @classmethod
        def all_of(cls) -> typing.List[typing.Type[schemas.Schema]]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["assets"]
    ) -> AssetHolder.MetaOapg.properties.assets: ...
    @typing.overload
    def __getitem__(self, name: typing.Union[str, int]) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["assets"]
    ) -> AssetHolder.MetaOapg.properties.assets: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
