import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class ConfigUser(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            endpoint: _TypeAlias = schemas.StrSchema
            secret: _TypeAlias = schemas.StrSchema

            class eventTypes(schemas.ListSchema[schemas.StrSchema]):
                class MetaOapg:
                    items: _TypeAlias = schemas.StrSchema

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

    endpoint: schemas.StrSchema
    eventTypes: MetaOapg.properties.eventTypes
    @typing.overload
    def __getitem__(self, name: typing.Literal["endpoint"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["secret"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["eventTypes"]) -> MetaOapg.properties.eventTypes: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["endpoint"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["secret"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["eventTypes"]
    ) -> MetaOapg.properties.eventTypes: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        endpoint: typing.Union[schemas.StrSchema, str],
        eventTypes: typing.Union[MetaOapg.properties.eventTypes, schemas.ListInput],
        secret: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
