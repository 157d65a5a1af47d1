"""The schema walletsVolumes."""

from __future__ import annotations

from .. import schemas


class WalletsVolumes(schemas.DictSchema):
    class MetaOapg:
        @staticmethod
        def additional_properties():
            from .wallets_volume import WalletsVolume

            return WalletsVolume
