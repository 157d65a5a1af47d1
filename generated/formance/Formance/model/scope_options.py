"""The schema ScopeOptions."""

from __future__ import annotations

from .. import schemas


class ScopeOptions(schemas.DictSchema):
    class MetaOapg:
        required = {"label"}

        class properties:
            label = schemas.StrSchema

            @staticmethod
            def metadata():
                from .metadata import Metadata

                return Metadata

            __annotations__ = {
                "label": label,
                "metadata": metadata,
            }
