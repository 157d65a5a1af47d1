"""The schema WorkflowInstanceHistoryStage."""

from __future__ import annotations

from .. import schemas


class WorkflowInstanceHistoryStage(schemas.DictSchema):
    class MetaOapg:
        required = {"input", "name", "startedAt", "attempt", "terminated"}

        class properties:
            name = schemas.StrSchema

            @staticmethod
            def input():
                from .workflow_instance_history_stage_input import WorkflowInstanceHistoryStageInput

                return WorkflowInstanceHistoryStageInput

            @staticmethod
            def output():
                from .workflow_instance_history_stage_output import (
                    WorkflowInstanceHistoryStageOutput,
                )

                return WorkflowInstanceHistoryStageOutput

            error = schemas.StrSchema
            terminated = schemas.BoolSchema
            startedAt = schemas.DateTimeSchema
            terminatedAt = schemas.DateTimeSchema
            lastFailure = schemas.StrSchema
            attempt = schemas.IntSchema
            nextExecution = schemas.DateTimeSchema
            __annotations__ = {
                "name": name,
                "input": input,
                "output": output,
                "error": error,
                "terminated": terminated,
                "startedAt": startedAt,
                "terminatedAt": terminatedAt,
                "lastFailure": lastFailure,
                "attempt": attempt,
                "nextExecution": nextExecution,
            }
