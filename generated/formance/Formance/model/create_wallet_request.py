"""The schema CreateWalletRequest."""

from __future__ import annotations

from .. import schemas


class CreateWalletRequest(schemas.DictSchema):
    class MetaOapg:
        required = {"name"}

        class properties:
            class metadata(schemas.DictSchema):
                class MetaOapg:
                    additional_properties = schemas.AnyTypeSchema

            name = schemas.StrSchema
            __annotations__ = {
                "metadata": metadata,
                "name": name,
            }
