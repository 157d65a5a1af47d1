"""The schema AggregatedVolumes."""

from __future__ import annotations

from .. import schemas


class AggregatedVolumes(schemas.DictSchema):
    class MetaOapg:
        @staticmethod
        def additional_properties():
            from .volumes import Volumes

            return Volumes
