"""The schema Workflow."""

from __future__ import annotations

from .. import schemas


class Workflow(schemas.DictSchema):
    class MetaOapg:
        required = {"createdAt", "id", "config", "updatedAt"}

        class properties:
            @staticmethod
            def config():
                from .workflow_config import WorkflowConfig

                return WorkflowConfig

            createdAt = schemas.DateTimeSchema
            updatedAt = schemas.DateTimeSchema
            id = schemas.StrSchema
            __annotations__ = {
                "config": config,
                "createdAt": createdAt,
                "updatedAt": updatedAt,
                "id": id,
            }
