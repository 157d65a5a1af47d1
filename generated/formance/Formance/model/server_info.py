"""The schema ServerInfo."""

from __future__ import annotations

from .. import schemas


class ServerInfo(schemas.DictSchema):
    class MetaOapg:
        required = {"version"}

        class properties:
            version = schemas.StrSchema
            __annotations__ = {
                "version": version,
            }
