"""The schema WorkflowInstance."""

from __future__ import annotations

from .. import schemas


class WorkflowInstance(schemas.DictSchema):
    class MetaOapg:
        required = {"createdAt", "statuses", "id", "terminated", "workflowID", "updatedAt"}

        class properties:
            workflowID = schemas.StrSchema
            id = schemas.StrSchema
            createdAt = schemas.DateTimeSchema
            updatedAt = schemas.DateTimeSchema

            class status(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .stage_status import StageStatus

                        return StageStatus

            terminated = schemas.BoolSchema
            terminatedAt = schemas.DateTimeSchema
            error = schemas.StrSchema
            __annotations__ = {
                "workflowID": workflowID,
                "id": id,
                "createdAt": createdAt,
                "updatedAt": updatedAt,
                "status": status,
                "terminated": terminated,
                "terminatedAt": terminatedAt,
                "error": error,
            }
