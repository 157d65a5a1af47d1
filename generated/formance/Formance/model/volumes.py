"""The schema Volumes."""

from __future__ import annotations

from .. import schemas


class Volumes(schemas.DictSchema):
    class MetaOapg:
        @staticmethod
        def additional_properties():
            from .volume import Volume

            return Volume
