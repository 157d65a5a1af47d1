"""The schema walletsAggregatedVolumes."""

from __future__ import annotations

from .. import schemas


class WalletsAggregatedVolumes(schemas.DictSchema):
    class MetaOapg:
        @staticmethod
        def additional_properties():
            from .wallets_volumes import WalletsVolumes

            return WalletsVolumes
