import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class Response(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            data: _TypeAlias = schemas.DictSchema

            class cursor(schemas.DictSchema[schemas.Schema]):
                class MetaOapg:
                    class properties:
                        class pageSize(schemas.Int64Schema):
                            class MetaOapg:
                                format: typing.ClassVar[str]
                                inclusive_minimum: typing.ClassVar[int]

                        hasMore: _TypeAlias = schemas.BoolSchema

                        class total(schemas.DictSchema[schemas.Schema]):
                            class MetaOapg:
                                class properties:
                                    class value(schemas.Int64Schema):
                                        class MetaOapg:
                                            format: typing.ClassVar[str]
                                            inclusive_minimum: typing.ClassVar[int]

                                    relation: _TypeAlias = schemas.StrSchema

                            @typing.overload
                            def __getitem__(
                                self, name: typing.Literal["value"]
                            ) -> MetaOapg.properties.value: ...
                            @typing.overload
                            def __getitem__(
                                self, name: typing.Literal["relation"]
                            ) -> schemas.StrSchema: ...
                            @typing.overload
                            def __getitem__(self, name: str) -> schemas.Schema: ...
                            @typing.overload
                            def get_item_oapg(
                                self, name: typing.Literal["value"]
                            ) -> typing.Union[MetaOapg.properties.value, schemas.Unset]: ...
                            @typing.overload
                            def get_item_oapg(
                                self, name: typing.Literal["relation"]
                            ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                            @typing.overload
                            def get_item_oapg(
                                self, name: str
                            ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                            def __new__(
                                cls,
                                *_args: schemas.DictInput,
                                value: typing.Union[
                                    MetaOapg.properties.value, decimal.Decimal, int, schemas.Unset
                                ] = schemas.unset,
                                relation: typing.Union[
                                    schemas.StrSchema, str, schemas.Unset
                                ] = schemas.unset,
                                _configuration: typing.Optional[schemas.Configuration] = None,
                                **kwargs: schemas.AnyInput,
                            ) -> _Self: ...

                        next: _TypeAlias = schemas.StrSchema
                        previous: _TypeAlias = schemas.StrSchema

                        class data(schemas.ListSchema[schemas.Schema]):
                            class MetaOapg:
                                class items(schemas.ComposedSchema):
                                    class MetaOapg:
                                        all_of_0: _TypeAlias = schemas.DictSchema
                                        @classmethod
                                        def all_of(
                                            cls,
                                        ) -> typing.List[typing.Type[schemas.Schema]]: ...

                                    def __new__(
                                        cls,
                                        *_args: schemas.AnyInput,
                                        _configuration: typing.Optional[
                                            schemas.Configuration
                                        ] = None,
                                        **kwargs: schemas.AnyInput,
                                    ) -> _Self: ...

                            @typing.overload
                            def __getitem__(self, i: typing.SupportsIndex) -> MetaOapg.items: ...
                            @typing.overload
                            def __getitem__(
                                self, i: slice
                            ) -> typing.Tuple[MetaOapg.items, ...]: ...
                            def __iter__(self) -> typing.Iterator[MetaOapg.items]: ...
                            def __new__(
                                cls,
                                _arg: typing.Sequence[
                                    typing.Union[MetaOapg.items, schemas.AnyInput]
                                ],
                                _configuration: typing.Optional[schemas.Configuration] = None,
                            ) -> _Self: ...

                @typing.overload
                def __getitem__(
                    self, name: typing.Literal["pageSize"]
                ) -> MetaOapg.properties.pageSize: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["hasMore"]) -> schemas.BoolSchema: ...
                @typing.overload
                def __getitem__(
                    self, name: typing.Literal["total"]
                ) -> MetaOapg.properties.total: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["next"]) -> schemas.StrSchema: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["previous"]) -> schemas.StrSchema: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["data"]) -> MetaOapg.properties.data: ...
                @typing.overload
                def __getitem__(self, name: str) -> schemas.Schema: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["pageSize"]
                ) -> typing.Union[MetaOapg.properties.pageSize, schemas.Unset]: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["hasMore"]
                ) -> typing.Union[schemas.BoolSchema, schemas.Unset]: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["total"]
                ) -> typing.Union[MetaOapg.properties.total, schemas.Unset]: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["next"]
                ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["previous"]
                ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["data"]
                ) -> typing.Union[MetaOapg.properties.data, schemas.Unset]: ...
                @typing.overload
                def get_item_oapg(
                    self, name: str
                ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    pageSize: typing.Union[
                        MetaOapg.properties.pageSize, decimal.Decimal, int, schemas.Unset
                    ] = schemas.unset,
                    hasMore: typing.Union[schemas.BoolSchema, bool, schemas.Unset] = schemas.unset,
                    total: typing.Union[
                        MetaOapg.properties.total, schemas.DictInput, schemas.Unset
                    ] = schemas.unset,
                    next: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
                    previous: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
                    data: typing.Union[
                        MetaOapg.properties.data, schemas.ListInput, schemas.Unset
                    ] = schemas.unset,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: schemas.AnyInput,
                ) -> _Self: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> schemas.DictSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["cursor"]) -> MetaOapg.properties.cursor: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["data"]
    ) -> typing.Union[schemas.DictSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["cursor"]
    ) -> typing.Union[MetaOapg.properties.cursor, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        data: typing.Union[schemas.DictSchema, schemas.DictInput, schemas.Unset] = schemas.unset,
        cursor: typing.Union[
            MetaOapg.properties.cursor, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
