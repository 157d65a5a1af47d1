import typing

from typing_extensions import Self as _Self

from .. import schemas
from .workflow_instance_history_stage_list import WorkflowInstanceHistoryStageList

class GetWorkflowInstanceHistoryStageResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            @staticmethod
            def data() -> typing.Type[WorkflowInstanceHistoryStageList]: ...

    data: WorkflowInstanceHistoryStageList
    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> WorkflowInstanceHistoryStageList: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["data"]) -> WorkflowInstanceHistoryStageList: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        data: typing.Union[WorkflowInstanceHistoryStageList, schemas.ListInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
