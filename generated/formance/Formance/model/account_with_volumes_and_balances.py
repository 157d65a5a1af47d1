"""The schema AccountWithVolumesAndBalances."""

from __future__ import annotations

from .. import schemas


class AccountWithVolumesAndBalances(schemas.DictSchema):
    class MetaOapg:
        required = {"address"}

        class properties:
            address = schemas.StrSchema
            type = schemas.StrSchema
            metadata = schemas.DictSchema

            class volumes(schemas.DictSchema):
                class MetaOapg:
                    class additional_properties(schemas.DictSchema):
                        class MetaOapg:
                            class additional_properties(schemas.Int64Schema):
                                class MetaOapg:
                                    format = "int64"
                                    inclusive_minimum = 0

            class balances(schemas.DictSchema):
                class MetaOapg:
                    class additional_properties(schemas.Int64Schema):
                        class MetaOapg:
                            format = "int64"
                            inclusive_minimum = 0

            __annotations__ = {
                "address": address,
                "type": type,
                "metadata": metadata,
                "volumes": volumes,
                "balances": balances,
            }
