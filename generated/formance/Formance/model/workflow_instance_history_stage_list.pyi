import typing

from typing_extensions import Self as _Self

from .. import schemas
from .workflow_instance_history_stage import WorkflowInstanceHistoryStage

class WorkflowInstanceHistoryStageList(schemas.ListSchema[WorkflowInstanceHistoryStage]):
    class MetaOapg:
        @staticmethod
        def items() -> typing.Type[WorkflowInstanceHistoryStage]: ...

    def __new__(
        cls,
        _arg: typing.Sequence[typing.Union[WorkflowInstanceHistoryStage, schemas.DictInput]],
        _configuration: typing.Optional[schemas.Configuration] = None,
    ) -> _Self: ...
