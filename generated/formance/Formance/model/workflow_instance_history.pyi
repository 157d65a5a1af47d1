import datetime
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .stage import Stage

class WorkflowInstanceHistory(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            name: _TypeAlias = schemas.StrSchema
            @staticmethod
            def input() -> typing.Type[Stage]: ...
            error: _TypeAlias = schemas.StrSchema
            terminated: _TypeAlias = schemas.BoolSchema
            startedAt: _TypeAlias = schemas.DateTimeSchema
            terminatedAt: _TypeAlias = schemas.DateTimeSchema

    input: Stage
    name: schemas.StrSchema
    startedAt: schemas.DateTimeSchema
    terminated: schemas.BoolSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["input"]) -> Stage: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["error"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["terminated"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["startedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["terminatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["input"]) -> Stage: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["error"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["terminated"]) -> schemas.BoolSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["startedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["terminatedAt"]
    ) -> typing.Union[schemas.DateTimeSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        input: typing.Union[Stage, schemas.AnyInput],
        name: typing.Union[schemas.StrSchema, str],
        startedAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        terminated: typing.Union[schemas.BoolSchema, bool],
        error: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        terminatedAt: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
