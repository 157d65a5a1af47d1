"""The schema StripeConfig."""

from __future__ import annotations

from .. import schemas


class StripeConfig(schemas.DictSchema):
    class MetaOapg:
        required = {"apiKey"}

        class properties:
            pollingPeriod = schemas.StrSchema
            apiKey = schemas.StrSchema

            class pageSize(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            __annotations__ = {
                "pollingPeriod": pollingPeriod,
                "apiKey": apiKey,
                "pageSize": pageSize,
            }
