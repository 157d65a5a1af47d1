"""The schema CurrencyCloudConfig."""

from __future__ import annotations

from .. import schemas


class CurrencyCloudConfig(schemas.DictSchema):
    class MetaOapg:
        required = {"loginID", "apiKey"}

        class properties:
            apiKey = schemas.StrSchema
            loginID = schemas.StrSchema
            pollingPeriod = schemas.StrSchema
            endpoint = schemas.StrSchema
            __annotations__ = {
                "apiKey": apiKey,
                "loginID": loginID,
                "pollingPeriod": pollingPeriod,
                "endpoint": endpoint,
            }
