"""The schema MigrationInfo."""

from __future__ import annotations

import typing

from .. import schemas


class MigrationInfo(schemas.DictSchema):
    class MetaOapg:
        class properties:
            class version(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            name = schemas.StrSchema
            date = schemas.DateTimeSchema

            class state(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name = {
                        "to do": "TO_DO",
                        "done": "DONE",
                    }

                @schemas.classproperty
                def TO_DO(cls: typing.Any):
                    return cls("to do")

                @schemas.classproperty
                def DONE(cls: typing.Any):
                    return cls("done")

            __annotations__ = {
                "version": version,
                "name": name,
                "date": date,
                "state": state,
            }
