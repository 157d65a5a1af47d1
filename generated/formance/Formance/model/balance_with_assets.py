"""The schema BalanceWithAssets."""

from __future__ import annotations

import functools

from .. import schemas


class BalanceWithAssets(schemas.ComposedSchema):
    class MetaOapg:
        @classmethod
        @functools.lru_cache
        def all_of(cls):
            from .asset_holder import AssetHolder
            from .balance import Balance

            return [Balance, AssetHolder]
