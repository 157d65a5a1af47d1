"""The schema ErrorsEnum."""

from __future__ import annotations

import typing

from .. import schemas


class ErrorsEnum(schemas.EnumBase, schemas.StrSchema):
    class MetaOapg:
        enum_value_to_name = {
            "INTERNAL": "INTERNAL",
            "INSUFFICIENT_FUND": "INSUFFICIENT_FUND",
            "VALIDATION": "VALIDATION",
            "CONFLICT": "CONFLICT",
            "NO_SCRIPT": "NO_SCRIPT",
            "COMPILATION_FAILED": "COMPILATION_FAILED",
            "METADATA_OVERRIDE": "METADATA_OVERRIDE",
        }

    @schemas.classproperty
    def INTERNAL(cls: typing.Any):
        return cls("INTERNAL")

    @schemas.classproperty
    def INSUFFICIENT_FUND(cls: typing.Any):
        return cls("INSUFFICIENT_FUND")

    @schemas.classproperty
    def VALIDATION(cls: typing.Any):
        return cls("VALIDATION")

    @schemas.classproperty
    def CONFLICT(cls: typing.Any):
        return cls("CONFLICT")

    @schemas.classproperty
    def NO_SCRIPT(cls: typing.Any):
        return cls("NO_SCRIPT")

    @schemas.classproperty
    def COMPILATION_FAILED(cls: typing.Any):
        return cls("COMPILATION_FAILED")

    @schemas.classproperty
    def METADATA_OVERRIDE(cls: typing.Any):
        return cls("METADATA_OVERRIDE")
