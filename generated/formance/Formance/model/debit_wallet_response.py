"""The schema DebitWalletResponse."""

from __future__ import annotations

from .. import schemas


class DebitWalletResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .hold import Hold

                return Hold

            __annotations__ = {
                "data": data,
            }
