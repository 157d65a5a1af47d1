"""The schema GetWorkflowInstanceHistoryStageResponse."""

from __future__ import annotations

from .. import schemas


class GetWorkflowInstanceHistoryStageResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .workflow_instance_history_stage_list import WorkflowInstanceHistoryStageList

                return WorkflowInstanceHistoryStageList

            __annotations__ = {
                "data": data,
            }
