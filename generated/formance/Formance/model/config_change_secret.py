"""The schema ConfigChangeSecret."""

from __future__ import annotations

from .. import schemas


class ConfigChangeSecret(schemas.DictSchema):
    class MetaOapg:
        class properties:
            secret = schemas.StrSchema
            __annotations__ = {
                "secret": secret,
            }
