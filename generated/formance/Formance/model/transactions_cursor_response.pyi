import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .transaction import Transaction

class TransactionsCursorResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class cursor(schemas.DictSchema[schemas.Schema]):
                class MetaOapg:
                    required: typing.ClassVar[typing.Set[str]]

                    class properties:
                        class pageSize(schemas.Int64Schema):
                            class MetaOapg:
                                format: typing.ClassVar[str]
                                inclusive_maximum: typing.ClassVar[int]
                                inclusive_minimum: typing.ClassVar[int]

                        hasMore: _TypeAlias = schemas.BoolSchema
                        previous: _TypeAlias = schemas.StrSchema
                        next: _TypeAlias = schemas.StrSchema

                        class data(schemas.ListSchema[Transaction]):
                            class MetaOapg:
                                @staticmethod
                                def items() -> typing.Type[Transaction]: ...

                            def __new__(
                                cls,
                                _arg: typing.Sequence[typing.Union[Transaction, schemas.DictInput]],
                                _configuration: typing.Optional[schemas.Configuration] = None,
                            ) -> _Self: ...

                data: MetaOapg.properties.data
                hasMore: schemas.BoolSchema
                pageSize: MetaOapg.properties.pageSize
                @typing.overload
                def __getitem__(
                    self, name: typing.Literal["pageSize"]
                ) -> MetaOapg.properties.pageSize: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["hasMore"]) -> schemas.BoolSchema: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["previous"]) -> schemas.StrSchema: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["next"]) -> schemas.StrSchema: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["data"]) -> MetaOapg.properties.data: ...
                @typing.overload
                def __getitem__(self, name: str) -> schemas.Schema: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["pageSize"]
                ) -> MetaOapg.properties.pageSize: ...
                @typing.overload
                def get_item_oapg(self, name: typing.Literal["hasMore"]) -> schemas.BoolSchema: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["previous"]
                ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["next"]
                ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["data"]
                ) -> MetaOapg.properties.data: ...
                @typing.overload
                def get_item_oapg(
                    self, name: str
                ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    data: typing.Union[MetaOapg.properties.data, schemas.ListInput],
                    hasMore: typing.Union[schemas.BoolSchema, bool],
                    pageSize: typing.Union[MetaOapg.properties.pageSize, decimal.Decimal, int],
                    previous: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
                    next: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: schemas.AnyInput,
                ) -> _Self: ...

    cursor: MetaOapg.properties.cursor
    @typing.overload
    def __getitem__(self, name: typing.Literal["cursor"]) -> MetaOapg.properties.cursor: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["cursor"]) -> MetaOapg.properties.cursor: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        cursor: typing.Union[MetaOapg.properties.cursor, schemas.DictInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
