import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class TransfersResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            class data(schemas.ListSchema[schemas.Schema]):
                class MetaOapg:
                    class items(schemas.DictSchema[schemas.Schema]):
                        class MetaOapg:
                            class properties:
                                id: _TypeAlias = schemas.StrSchema

                                class amount(schemas.Int64Schema):
                                    class MetaOapg:
                                        format: typing.ClassVar[str]
                                        inclusive_minimum: typing.ClassVar[int]

                                asset: _TypeAlias = schemas.StrSchema
                                destination: _TypeAlias = schemas.StrSchema
                                source: _TypeAlias = schemas.StrSchema
                                currency: _TypeAlias = schemas.StrSchema
                                status: _TypeAlias = schemas.StrSchema
                                error: _TypeAlias = schemas.StrSchema

                        @typing.overload
                        def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["amount"]
                        ) -> MetaOapg.properties.amount: ...
                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["asset"]
                        ) -> schemas.StrSchema: ...
                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["destination"]
                        ) -> schemas.StrSchema: ...
                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["source"]
                        ) -> schemas.StrSchema: ...
                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["currency"]
                        ) -> schemas.StrSchema: ...
                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["status"]
                        ) -> schemas.StrSchema: ...
                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["error"]
                        ) -> schemas.StrSchema: ...
                        @typing.overload
                        def __getitem__(self, name: str) -> schemas.Schema: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["id"]
                        ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["amount"]
                        ) -> typing.Union[MetaOapg.properties.amount, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["asset"]
                        ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["destination"]
                        ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["source"]
                        ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["currency"]
                        ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["status"]
                        ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["error"]
                        ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: str
                        ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                        def __new__(
                            cls,
                            *_args: schemas.DictInput,
                            id: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
                            amount: typing.Union[
                                MetaOapg.properties.amount, decimal.Decimal, int, schemas.Unset
                            ] = schemas.unset,
                            asset: typing.Union[
                                schemas.StrSchema, str, schemas.Unset
                            ] = schemas.unset,
                            destination: typing.Union[
                                schemas.StrSchema, str, schemas.Unset
                            ] = schemas.unset,
                            source: typing.Union[
                                schemas.StrSchema, str, schemas.Unset
                            ] = schemas.unset,
                            currency: typing.Union[
                                schemas.StrSchema, str, schemas.Unset
                            ] = schemas.unset,
                            status: typing.Union[
                                schemas.StrSchema, str, schemas.Unset
                            ] = schemas.unset,
                            error: typing.Union[
                                schemas.StrSchema, str, schemas.Unset
                            ] = schemas.unset,
                            _configuration: typing.Optional[schemas.Configuration] = None,
                            **kwargs: schemas.AnyInput,
                        ) -> _Self: ...

                @typing.overload
                def __getitem__(self, i: typing.SupportsIndex) -> MetaOapg.items: ...
                @typing.overload
                def __getitem__(self, i: slice) -> typing.Tuple[MetaOapg.items, ...]: ...
                def __iter__(self) -> typing.Iterator[MetaOapg.items]: ...
                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[MetaOapg.items, schemas.DictInput]],
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
