import typing

from typing_extensions import Self as _Self

from .. import schemas
from .monetary import Monetary
from .stage_send_destination import StageSendDestination
from .stage_send_source import StageSendSource

class StageSend(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            @staticmethod
            def amount() -> typing.Type[Monetary]: ...
            @staticmethod
            def destination() -> typing.Type[StageSendDestination]: ...
            @staticmethod
            def source() -> typing.Type[StageSendSource]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["amount"]) -> Monetary: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["destination"]) -> StageSendDestination: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["source"]) -> StageSendSource: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["amount"]
    ) -> typing.Union[Monetary, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["destination"]
    ) -> typing.Union[StageSendDestination, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["source"]
    ) -> typing.Union[StageSendSource, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        amount: typing.Union[Monetary, schemas.DictInput, schemas.Unset] = schemas.unset,
        destination: typing.Union[
            StageSendDestination, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        source: typing.Union[StageSendSource, schemas.DictInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
