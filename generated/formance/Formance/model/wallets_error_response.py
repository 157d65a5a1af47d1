"""The schema walletsErrorResponse."""

from __future__ import annotations

import typing

from .. import schemas


class WalletsErrorResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"errorMessage", "errorCode"}

        class properties:
            class errorCode(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name = {
                        "VALIDATION": "VALIDATION",
                    }

                @schemas.classproperty
                def VALIDATION(cls: typing.Any):
                    return cls("VALIDATION")

            errorMessage = schemas.StrSchema
            __annotations__ = {
                "errorCode": errorCode,
                "errorMessage": errorMessage,
            }
