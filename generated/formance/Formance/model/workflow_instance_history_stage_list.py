"""The schema WorkflowInstanceHistoryStageList."""

from __future__ import annotations

from .. import schemas


class WorkflowInstanceHistoryStageList(schemas.ListSchema):
    class MetaOapg:
        @staticmethod
        def items():
            from .workflow_instance_history_stage import WorkflowInstanceHistoryStage

            return WorkflowInstanceHistoryStage
