"""The schema CreateSecretResponse."""

from __future__ import annotations

from .. import schemas


class CreateSecretResponse(schemas.DictSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def data():
                from .secret import Secret

                return Secret

            __annotations__ = {
                "data": data,
            }
