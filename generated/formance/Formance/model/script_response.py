"""The schema ScriptResponse."""

from __future__ import annotations

from .. import schemas


class ScriptResponse(schemas.DictSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def errorCode():
                from .errors_enum import ErrorsEnum

                return ErrorsEnum

            errorMessage = schemas.StrSchema
            details = schemas.StrSchema

            @staticmethod
            def transaction():
                from .transaction import Transaction

                return Transaction

            __annotations__ = {
                "errorCode": errorCode,
                "errorMessage": errorMessage,
                "details": details,
                "transaction": transaction,
            }
