"""The schema Log."""

from __future__ import annotations

import typing

from .. import schemas


class Log(schemas.DictSchema):
    class MetaOapg:
        required = {"date", "data", "id", "type", "hash"}

        class properties:
            class id(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            class type(schemas.EnumBase, schemas.StrSchema):
                class MetaOapg:
                    enum_value_to_name = {
                        "NEW_TRANSACTION": "NEW_TRANSACTION",
                        "SET_METADATA": "SET_METADATA",
                    }

                @schemas.classproperty
                def NEW_TRANSACTION(cls: typing.Any):
                    return cls("NEW_TRANSACTION")

                @schemas.classproperty
                def SET_METADATA(cls: typing.Any):
                    return cls("SET_METADATA")

            data = schemas.DictSchema
            hash = schemas.StrSchema
            date = schemas.DateTimeSchema
            __annotations__ = {
                "id": id,
                "type": type,
                "data": data,
                "hash": hash,
                "date": date,
            }
