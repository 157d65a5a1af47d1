"""The schema CreateWorkflowResponse."""

from __future__ import annotations

from .. import schemas


class CreateWorkflowResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .workflow import Workflow

                return Workflow

            __annotations__ = {
                "data": data,
            }
