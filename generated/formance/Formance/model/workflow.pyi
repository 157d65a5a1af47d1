import datetime
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .workflow_config import WorkflowConfig

class Workflow(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            @staticmethod
            def config() -> typing.Type[WorkflowConfig]: ...
            createdAt: _TypeAlias = schemas.DateTimeSchema
            updatedAt: _TypeAlias = schemas.DateTimeSchema
            id: _TypeAlias = schemas.StrSchema

    createdAt: schemas.DateTimeSchema
    id: schemas.StrSchema
    config: WorkflowConfig
    updatedAt: schemas.DateTimeSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["config"]) -> WorkflowConfig: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["updatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["config"]) -> WorkflowConfig: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["updatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        createdAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        id: typing.Union[schemas.StrSchema, str],
        config: typing.Union[WorkflowConfig, schemas.DictInput],
        updatedAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
