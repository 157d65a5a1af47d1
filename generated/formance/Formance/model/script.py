"""The schema Script."""

from __future__ import annotations

from .. import schemas


class Script(schemas.DictSchema):
    class MetaOapg:
        required = {"plain"}

        class properties:
            plain = schemas.StrSchema
            vars = schemas.DictSchema
            reference = schemas.StrSchema

            @staticmethod
            def metadata():
                from .ledger_metadata import LedgerMetadata

                return LedgerMetadata

            __annotations__ = {
                "plain": plain,
                "vars": vars,
                "reference": reference,
                "metadata": metadata,
            }
