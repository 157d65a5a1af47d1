"""The schema PaymentMetadata."""

from __future__ import annotations

from .. import schemas


class PaymentMetadata(
    schemas.DictBase, schemas.NoneBase, schemas.Schema, schemas.NoneFrozenDictMixin
):
    class MetaOapg:
        class properties:
            key = schemas.StrSchema
            __annotations__ = {
                "key": key,
            }
