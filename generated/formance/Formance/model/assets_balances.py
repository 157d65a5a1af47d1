"""The schema AssetsBalances."""

from __future__ import annotations

from .. import schemas


class AssetsBalances(schemas.DictSchema):
    class MetaOapg:
        class additional_properties(schemas.Int64Schema):
            class MetaOapg:
                format = "int64"
                inclusive_minimum = 0
