"""The schema GetWorkflowInstanceResponse."""

from __future__ import annotations

from .. import schemas


class GetWorkflowInstanceResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .workflow_instance import WorkflowInstance

                return WorkflowInstance

            __annotations__ = {
                "data": data,
            }
