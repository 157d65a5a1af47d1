"""The schema Hold."""

from __future__ import annotations

from .. import schemas


class Hold(schemas.DictSchema):
    class MetaOapg:
        required = {"walletID", "metadata", "description", "id"}

        class properties:
            id = schemas.UUIDSchema
            walletID = schemas.StrSchema

            class metadata(schemas.DictSchema):
                class MetaOapg:
                    additional_properties = schemas.AnyTypeSchema

            description = schemas.StrSchema

            @staticmethod
            def destination():
                from .subject import Subject

                return Subject

            __annotations__ = {
                "id": id,
                "walletID": walletID,
                "metadata": metadata,
                "description": description,
                "destination": destination,
            }
