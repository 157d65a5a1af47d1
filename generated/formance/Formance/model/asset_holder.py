"""The schema AssetHolder."""

from __future__ import annotations

from .. import schemas


class AssetHolder(schemas.DictSchema):
    class MetaOapg:
        required = {"assets"}

        class properties:
            class assets(schemas.DictSchema):
                class MetaOapg:
                    additional_properties = schemas.NumberSchema

            __annotations__ = {
                "assets": assets,
            }
