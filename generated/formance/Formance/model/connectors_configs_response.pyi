import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class ConnectorsConfigsResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class data(schemas.DictSchema[schemas.Schema]):
                class MetaOapg:
                    required: typing.ClassVar[typing.Set[str]]

                    class properties:
                        class connector(schemas.DictSchema[schemas.Schema]):
                            class MetaOapg:
                                required: typing.ClassVar[typing.Set[str]]

                                class properties:
                                    class key(schemas.DictSchema[schemas.Schema]):
                                        class MetaOapg:
                                            required: typing.ClassVar[typing.Set[str]]

                                            class properties:
                                                dataType: _TypeAlias = schemas.StrSchema
                                                required: _TypeAlias = schemas.BoolSchema

                                        dataType: schemas.StrSchema
                                        required: schemas.BoolSchema
                                        @typing.overload
                                        def __getitem__(
                                            self, name: typing.Literal["dataType"]
                                        ) -> schemas.StrSchema: ...
                                        @typing.overload
                                        def __getitem__(
                                            self, name: typing.Literal["required"]
                                        ) -> schemas.BoolSchema: ...
                                        @typing.overload
                                        def __getitem__(self, name: str) -> schemas.Schema: ...
                                        @typing.overload
                                        def get_item_oapg(
                                            self, name: typing.Literal["dataType"]
                                        ) -> schemas.StrSchema: ...
                                        @typing.overload
                                        def get_item_oapg(
                                            self, name: typing.Literal["required"]
                                        ) -> schemas.BoolSchema: ...
                                        @typing.overload
                                        def get_item_oapg(
                                            self, name: str
                                        ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                                        def __new__(
                                            cls,
                                            *_args: schemas.DictInput,
                                            dataType: typing.Union[schemas.StrSchema, str],
                                            required: typing.Union[schemas.BoolSchema, bool],
                                            _configuration: typing.Optional[
                                                schemas.Configuration
                                            ] = None,
                                            **kwargs: schemas.AnyInput,
                                        ) -> _Self: ...

                            @typing.overload
                            def __getitem__(
                                self, name: typing.Literal["key"]
                            ) -> MetaOapg.properties.key: ...
                            @typing.overload
                            def __getitem__(self, name: str) -> schemas.Schema: ...
                            @typing.overload
                            def get_item_oapg(
                                self, name: typing.Literal["key"]
                            ) -> MetaOapg.properties.key: ...
                            @typing.overload
                            def get_item_oapg(
                                self, name: str
                            ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                            def __new__(
                                cls,
                                *_args: schemas.DictInput,
                                key: typing.Union[MetaOapg.properties.key, schemas.DictInput],
                                _configuration: typing.Optional[schemas.Configuration] = None,
                                **kwargs: schemas.AnyInput,
                            ) -> _Self: ...

                connector: MetaOapg.properties.connector
                @typing.overload
                def __getitem__(
                    self, name: typing.Literal["connector"]
                ) -> MetaOapg.properties.connector: ...
                @typing.overload
                def __getitem__(self, name: str) -> schemas.Schema: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["connector"]
                ) -> MetaOapg.properties.connector: ...
                @typing.overload
                def get_item_oapg(
                    self, name: str
                ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    connector: typing.Union[MetaOapg.properties.connector, schemas.DictInput],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: schemas.AnyInput,
                ) -> _Self: ...

    data: MetaOapg.properties.data
    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> MetaOapg.properties.data: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["data"]) -> MetaOapg.properties.data: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        data: typing.Union[MetaOapg.properties.data, schemas.DictInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
