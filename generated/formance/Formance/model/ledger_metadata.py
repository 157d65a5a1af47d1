"""The schema ledgerMetadata."""

from __future__ import annotations

from .. import schemas


class LedgerMetadata(
    schemas.DictBase, schemas.NoneBase, schemas.Schema, schemas.NoneFrozenDictMixin
):
    class MetaOapg:
        additional_properties = schemas.AnyTypeSchema
