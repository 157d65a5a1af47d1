"""The schema WorkflowInstanceHistory."""

from __future__ import annotations

from .. import schemas


class WorkflowInstanceHistory(schemas.DictSchema):
    class MetaOapg:
        required = {"input", "name", "startedAt", "terminated"}

        class properties:
            name = schemas.StrSchema

            @staticmethod
            def input():
                from .stage import Stage

                return Stage

            error = schemas.StrSchema
            terminated = schemas.BoolSchema
            startedAt = schemas.DateTimeSchema
            terminatedAt = schemas.DateTimeSchema
            __annotations__ = {
                "name": name,
                "input": input,
                "error": error,
                "terminated": terminated,
                "startedAt": startedAt,
                "terminatedAt": terminatedAt,
            }
