import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .webhooks_config import WebhooksConfig

class Cursor(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            hasMore: _TypeAlias = schemas.BoolSchema

            class data(schemas.ListSchema[WebhooksConfig]):
                class MetaOapg:
                    @staticmethod
                    def items() -> typing.Type[WebhooksConfig]: ...

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[WebhooksConfig, schemas.AnyInput]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

    data: MetaOapg.properties.data
    hasMore: schemas.BoolSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["hasMore"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> MetaOapg.properties.data: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["hasMore"]) -> schemas.BoolSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["data"]) -> MetaOapg.properties.data: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        data: typing.Union[MetaOapg.properties.data, schemas.ListInput],
        hasMore: typing.Union[schemas.BoolSchema, bool],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
