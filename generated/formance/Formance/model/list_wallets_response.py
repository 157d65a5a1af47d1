"""The schema ListWalletsResponse."""

from __future__ import annotations

import functools

from .. import schemas


class ListWalletsResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"cursor"}

        class properties:
            class cursor(schemas.ComposedSchema):
                class MetaOapg:
                    class all_of_1(schemas.DictSchema):
                        class MetaOapg:
                            required = {"data"}

                            class properties:
                                class data(schemas.ListSchema):
                                    class MetaOapg:
                                        @staticmethod
                                        def items():
                                            from .wallet import Wallet

                                            return Wallet

                                __annotations__ = {
                                    "data": data,
                                }

                    @classmethod
                    @functools.lru_cache
                    def all_of(cls):
                        from .wallets_cursor import WalletsCursor

                        return [WalletsCursor, cls.all_of_1]

            __annotations__ = {
                "cursor": cursor,
            }
