"""The schema ListWorkflowsResponse."""

from __future__ import annotations

from .. import schemas


class ListWorkflowsResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            class data(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .workflow import Workflow

                        return Workflow

            __annotations__ = {
                "data": data,
            }
