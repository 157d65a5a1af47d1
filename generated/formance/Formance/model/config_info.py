"""The schema ConfigInfo."""

from __future__ import annotations

from .. import schemas


class ConfigInfo(schemas.DictSchema):
    class MetaOapg:
        required = {"server", "config", "version"}

        class properties:
            @staticmethod
            def config():
                from .config import Config

                return Config

            server = schemas.StrSchema
            version = schemas.StrSchema
            __annotations__ = {
                "config": config,
                "server": server,
                "version": version,
            }
