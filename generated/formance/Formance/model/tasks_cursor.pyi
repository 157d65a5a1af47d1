import typing

from typing_extensions import Self as _Self

from .. import schemas
from .cursor_base import CursorBase

class TasksCursor(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class cursor(schemas.ComposedSchema[schemas.Schema]):
                class MetaOapg:
                    class all_of_1(schemas.DictSchema[schemas.Schema]):
                        class MetaOapg:
                            required: typing.ClassVar[typing.Set[str]]

                            class properties:
                                class data(schemas.ListSchema[schemas.Schema]):
                                    class MetaOapg:
                                        class items(schemas.ComposedSchema):
                                            class MetaOapg:
                                                @classmethod
                                                def one_of(
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
                                    def __getitem__(
                                        self, i: typing.SupportsIndex
                                    ) -> MetaOapg.items: ...
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
                                        _configuration: typing.Optional[
                                            schemas.Configuration
                                        ] = None,
                                    ) -> _Self: ...

                        data: MetaOapg.properties.data
                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["data"]
                        ) -> MetaOapg.properties.data: ...
                        @typing.overload
                        def __getitem__(self, name: str) -> schemas.Schema: ...
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
                            _configuration: typing.Optional[schemas.Configuration] = None,
                            **kwargs: schemas.AnyInput,
                        ) -> _Self: ...

                    @classmethod
                    def all_of(cls) -> typing.List[typing.Type[schemas.Schema]]: ...

                @typing.overload
                def __getitem__(
                    self, name: typing.Literal["pageSize"]
                ) -> CursorBase.MetaOapg.properties.pageSize: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["hasMore"]) -> schemas.BoolSchema: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["previous"]) -> schemas.StrSchema: ...
                @typing.overload
                def __getitem__(self, name: typing.Literal["next"]) -> schemas.StrSchema: ...
                @typing.overload
                def __getitem__(
                    self, name: typing.Literal["data"]
                ) -> MetaOapg.all_of_1.MetaOapg.properties.data: ...
                @typing.overload
                def __getitem__(self, name: typing.Union[str, int]) -> schemas.Schema: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["pageSize"]
                ) -> CursorBase.MetaOapg.properties.pageSize: ...
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
                ) -> MetaOapg.all_of_1.MetaOapg.properties.data: ...
                @typing.overload
                def get_item_oapg(
                    self, name: str
                ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                def __new__(
                    cls,
                    *_args: schemas.AnyInput,
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
        cursor: typing.Union[MetaOapg.properties.cursor, schemas.AnyInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
