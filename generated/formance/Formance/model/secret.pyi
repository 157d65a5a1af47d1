import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .metadata import Metadata

class Secret(schemas.ComposedSchema[schemas.Schema]):
    class MetaOapg:
        class all_of_1(schemas.DictSchema[schemas.Schema]):
            class MetaOapg:
                required: typing.ClassVar[typing.Set[str]]

                class properties:
                    id: _TypeAlias = schemas.StrSchema
                    lastDigits: _TypeAlias = schemas.StrSchema
                    clear: _TypeAlias = schemas.StrSchema

            lastDigits: schemas.StrSchema
            id: schemas.StrSchema
            @typing.overload
            def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
            @typing.overload
            def __getitem__(self, name: typing.Literal["lastDigits"]) -> schemas.StrSchema: ...
            @typing.overload
            def __getitem__(self, name: typing.Literal["clear"]) -> schemas.StrSchema: ...
            @typing.overload
            def __getitem__(self, name: str) -> schemas.Schema: ...
            @typing.overload
            def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
            @typing.overload
            def get_item_oapg(self, name: typing.Literal["lastDigits"]) -> schemas.StrSchema: ...
            @typing.overload
            def get_item_oapg(self, name: typing.Literal["clear"]) -> schemas.StrSchema: ...
            @typing.overload
            def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
            def __new__(
                cls,
                *_args: schemas.DictInput,
                clear: typing.Union[schemas.StrSchema, str],
                lastDigits: typing.Union[schemas.StrSchema, str],
                id: typing.Union[schemas.StrSchema, str],
                _configuration: typing.Optional[schemas.Configuration] = None,
                **kwargs: schemas.AnyInput,
            ) -> _Self: ...

        @classmethod
        def all_of(cls) -> typing.List[typing.Type[schemas.Schema]]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> Metadata: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["lastDigits"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["clear"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Union[str, int]) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[Metadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["lastDigits"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["clear"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
