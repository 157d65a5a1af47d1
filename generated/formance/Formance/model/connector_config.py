"""The schema ConnectorConfig."""

from __future__ import annotations

import functools

from .. import schemas


class ConnectorConfig(schemas.ComposedSchema):
    class MetaOapg:
        @classmethod
        @functools.lru_cache
        def any_of(cls):
            from .banking_circle_config import BankingCircleConfig
            from .currency_cloud_config import CurrencyCloudConfig
            from .dummy_pay_config import DummyPayConfig
            from .modulr_config import ModulrConfig
            from .stripe_config import StripeConfig
            from .wise_config import WiseConfig

            return [
                StripeConfig,
                DummyPayConfig,
                WiseConfig,
                ModulrConfig,
                CurrencyCloudConfig,
                BankingCircleConfig,
            ]
