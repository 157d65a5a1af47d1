import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class StageWaitEvent(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            event: _TypeAlias = schemas.StrSchema

    event: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["event"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["event"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        event: typing.Union[schemas.StrSchema, str],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
