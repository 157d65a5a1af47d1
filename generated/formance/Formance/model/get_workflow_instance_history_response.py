"""The schema GetWorkflowInstanceHistoryResponse."""

from __future__ import annotations

from .. import schemas


class GetWorkflowInstanceHistoryResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .workflow_instance_history_list import WorkflowInstanceHistoryList

                return WorkflowInstanceHistoryList

            __annotations__ = {
                "data": data,
            }
