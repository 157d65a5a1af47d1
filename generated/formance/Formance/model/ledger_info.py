"""The schema LedgerInfo."""

from __future__ import annotations

from .. import schemas


class LedgerInfo(schemas.DictSchema):
    class MetaOapg:
        class properties:
            name = schemas.StrSchema

            class storage(schemas.DictSchema):
                class MetaOapg:
                    class properties:
                        class migrations(schemas.ListSchema):
                            class MetaOapg:
                                @staticmethod
                                def items():
                                    from .migration_info import MigrationInfo

                                    return MigrationInfo

                        __annotations__ = {
                            "migrations": migrations,
                        }

            __annotations__ = {
                "name": name,
                "storage": storage,
            }
