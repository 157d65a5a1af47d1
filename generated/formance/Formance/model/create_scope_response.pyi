import typing

from typing_extensions import Self as _Self

from .. import schemas
from .scope import Scope

class CreateScopeResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            @staticmethod
            def data() -> typing.Type[Scope]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> Scope: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["data"]) -> typing.Union[Scope, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        data: typing.Union[Scope, schemas.AnyInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
