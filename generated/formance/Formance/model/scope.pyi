import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .metadata import Metadata

class Scope(schemas.ComposedSchema[schemas.Schema]):
    class MetaOapg:
        class all_of_1(schemas.DictSchema[schemas.Schema]):
            class MetaOapg:
                required: typing.ClassVar[typing.Set[str]]

                class properties:
                    id: _TypeAlias = schemas.StrSchema

                    class transient(schemas.ListSchema[schemas.StrSchema]):
                        class MetaOapg:
                            items: _TypeAlias = schemas.StrSchema

                        def __new__(
                            cls,
                            _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                            _configuration: typing.Optional[schemas.Configuration] = None,
                        ) -> _Self: ...

            id: schemas.StrSchema
            @typing.overload
            def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
            @typing.overload
            def __getitem__(
                self, name: typing.Literal["transient"]
            ) -> MetaOapg.properties.transient: ...
            @typing.overload
            def __getitem__(self, name: str) -> schemas.Schema: ...
            @typing.overload
            def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
            @typing.overload
            def get_item_oapg(
                self, name: typing.Literal["transient"]
            ) -> typing.Union[MetaOapg.properties.transient, schemas.Unset]: ...
            @typing.overload
            def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
            def __new__(
                cls,
                *_args: schemas.DictInput,
                id: typing.Union[schemas.StrSchema, str],
                transient: typing.Union[
                    MetaOapg.properties.transient, schemas.ListInput, schemas.Unset
                ] = schemas.unset,
                _configuration: typing.Optional[schemas.Configuration] = None,
                **kwargs: schemas.AnyInput,
            ) -> _Self: ...

        @classmethod
        def all_of(cls) -> typing.List[typing.Type[schemas.Schema]]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["label"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> Metadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["transient"]
    ) -> MetaOapg.all_of_1.MetaOapg.properties.transient: ...
    @typing.overload
    def __getitem__(self, name: typing.Union[str, int]) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["label"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[Metadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["transient"]
    ) -> typing.Union[MetaOapg.all_of_1.MetaOapg.properties.transient, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
