import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .connector import Connector

class ConnectorsResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class data(schemas.ListSchema[schemas.Schema]):
                class MetaOapg:
                    class items(schemas.DictSchema[schemas.Schema]):
                        class MetaOapg:
                            class properties:
                                @staticmethod
                                def provider() -> typing.Type[Connector]: ...
                                enabled: _TypeAlias = schemas.BoolSchema

                        @typing.overload
                        def __getitem__(self, name: typing.Literal["provider"]) -> Connector: ...
                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["enabled"]
                        ) -> schemas.BoolSchema: ...
                        @typing.overload
                        def __getitem__(self, name: str) -> schemas.Schema: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["provider"]
                        ) -> typing.Union[Connector, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["enabled"]
                        ) -> typing.Union[schemas.BoolSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: str
                        ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                        def __new__(
                            cls,
                            *_args: schemas.DictInput,
                            provider: typing.Union[Connector, str, schemas.Unset] = schemas.unset,
                            enabled: typing.Union[
                                schemas.BoolSchema, bool, schemas.Unset
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
        data: typing.Union[MetaOapg.properties.data, schemas.ListInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
