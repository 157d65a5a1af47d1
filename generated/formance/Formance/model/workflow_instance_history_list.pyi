import typing

from typing_extensions import Self as _Self

from .. import schemas
from .workflow_instance_history import WorkflowInstanceHistory

class WorkflowInstanceHistoryList(schemas.ListSchema[WorkflowInstanceHistory]):
    class MetaOapg:
        @staticmethod
        def items() -> typing.Type[WorkflowInstanceHistory]: ...

    def __new__(
        cls,
        _arg: typing.Sequence[typing.Union[WorkflowInstanceHistory, schemas.DictInput]],
        _configuration: typing.Optional[schemas.Configuration] = None,
    ) -> _Self: ...
