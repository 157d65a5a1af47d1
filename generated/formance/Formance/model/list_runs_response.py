"""The schema ListRunsResponse."""

from __future__ import annotations

from .. import schemas


class ListRunsResponse(schemas.AnyTypeSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            class data(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .workflow_instance import WorkflowInstance

                        return WorkflowInstance

            __annotations__ = {
                "data": data,
            }
