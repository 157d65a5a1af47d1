"""The schema ExpandedDebitHold."""

from __future__ import annotations

import functools

from .. import schemas


class ExpandedDebitHold(schemas.ComposedSchema):
    class MetaOapg:
        class all_of_1(schemas.DictSchema):
            class MetaOapg:
                required = {"originalAmount", "remaining"}

                class properties:
                    remaining = schemas.Int64Schema
                    originalAmount = schemas.Int64Schema
                    __annotations__ = {
                        "remaining": remaining,
                        "originalAmount": originalAmount,
                    }

        @classmethod
        @functools.lru_cache
        def all_of(cls):
            from .hold import Hold

            return [Hold, cls.all_of_1]
