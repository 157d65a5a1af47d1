import typing

from typing_extensions import Self as _Self

from .. import schemas
from .client import Client

class ReadClientResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            @staticmethod
            def data() -> typing.Type[Client]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> Client: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["data"]
    ) -> typing.Union[Client, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        data: typing.Union[Client, schemas.AnyInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
