"""The schema ErrorsEnum."""

from __future__ import annotations

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
    def INTERNAL(cls):
        return cls("INTERNAL")

    @schemas.classproperty
    def INSUFFICIENT_FUND(cls):
        return cls("INSUFFICIENT_FUND")

    @schemas.classproperty
    def VALIDATION(cls):
        return cls("VALIDATION")

    @schemas.classproperty
    def CONFLICT(cls):
        return cls("CONFLICT")

    @schemas.classproperty
    def NO_SCRIPT(cls):
        return cls("NO_SCRIPT")

    @schemas.classproperty
    def COMPILATION_FAILED(cls):
        return cls("COMPILATION_FAILED")

    @schemas.classproperty
    def METADATA_OVERRIDE(cls):
        return cls("METADATA_OVERRIDE")
