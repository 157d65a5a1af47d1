"""The schema Subject."""

from __future__ import annotations

import functools

from .. import schemas


class Subject(schemas.ComposedSchema):
    class MetaOapg:
        @staticmethod
        def discriminator():
            from .ledger_account_subject import LedgerAccountSubject
            from .wallet_subject import WalletSubject

            return {
                "type": {
                    "ACCOUNT": LedgerAccountSubject,
                    "LedgerAccountSubject": LedgerAccountSubject,
                    "WALLET": WalletSubject,
                    "WalletSubject": WalletSubject,
                }
            }

        @classmethod
        @functools.lru_cache
        def any_of(cls):
            from .ledger_account_subject import LedgerAccountSubject
            from .wallet_subject import WalletSubject

            return [LedgerAccountSubject, WalletSubject]
