"""The schema ErrorResponse."""

from __future__ import annotations

from .. import schemas


class ErrorResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"error_code"}

        class properties:
            @staticmethod
            def errorCode():
                from .errors_enum import ErrorsEnum

                return ErrorsEnum

            errorMessage = schemas.StrSchema
            details = schemas.StrSchema
            __annotations__ = {
                "errorCode": errorCode,
                "errorMessage": errorMessage,
                "details": details,
            }
