import datetime
import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .workflow_instance_history_stage_input import WorkflowInstanceHistoryStageInput
from .workflow_instance_history_stage_output import WorkflowInstanceHistoryStageOutput

class WorkflowInstanceHistoryStage(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            name: _TypeAlias = schemas.StrSchema
            @staticmethod
            def input() -> typing.Type[WorkflowInstanceHistoryStageInput]: ...
            @staticmethod
            def output() -> typing.Type[WorkflowInstanceHistoryStageOutput]: ...
            error: _TypeAlias = schemas.StrSchema
            terminated: _TypeAlias = schemas.BoolSchema
            startedAt: _TypeAlias = schemas.DateTimeSchema
            terminatedAt: _TypeAlias = schemas.DateTimeSchema
            lastFailure: _TypeAlias = schemas.StrSchema
            attempt: _TypeAlias = schemas.IntSchema
            nextExecution: _TypeAlias = schemas.DateTimeSchema

    input: WorkflowInstanceHistoryStageInput
    name: schemas.StrSchema
    startedAt: schemas.DateTimeSchema
    attempt: schemas.IntSchema
    terminated: schemas.BoolSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["input"]) -> WorkflowInstanceHistoryStageInput: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["output"]) -> WorkflowInstanceHistoryStageOutput: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["error"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["terminated"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["startedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["terminatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["lastFailure"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["attempt"]) -> schemas.IntSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["nextExecution"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["input"]) -> WorkflowInstanceHistoryStageInput: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["output"]
    ) -> typing.Union[WorkflowInstanceHistoryStageOutput, schemas.Unset]: ...
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
    def get_item_oapg(
        self, name: typing.Literal["lastFailure"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["attempt"]) -> schemas.IntSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["nextExecution"]
    ) -> typing.Union[schemas.DateTimeSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        input: typing.Union[WorkflowInstanceHistoryStageInput, schemas.DictInput],
        name: typing.Union[schemas.StrSchema, str],
        startedAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        attempt: typing.Union[schemas.IntSchema, decimal.Decimal, int],
        terminated: typing.Union[schemas.BoolSchema, bool],
        output: typing.Union[
            WorkflowInstanceHistoryStageOutput, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        error: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        terminatedAt: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        lastFailure: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        nextExecution: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
