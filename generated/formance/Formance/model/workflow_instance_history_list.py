"""The schema WorkflowInstanceHistoryList."""

from __future__ import annotations

from .. import schemas


class WorkflowInstanceHistoryList(schemas.ListSchema):
    class MetaOapg:
        @staticmethod
        def items():
            from .workflow_instance_history import WorkflowInstanceHistory

            return WorkflowInstanceHistory
