import typing

from typing_extensions import Self as _Self

from .. import schemas
from .scope import Scope

class ListScopesResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            class data(schemas.ListSchema[Scope]):
                class MetaOapg:
                    @staticmethod
                    def items() -> typing.Type[Scope]: ...

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[Scope, schemas.AnyInput]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> MetaOapg.properties.data: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["data"]
    ) -> typing.Union[MetaOapg.properties.data, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        data: typing.Union[
            MetaOapg.properties.data, schemas.ListInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
