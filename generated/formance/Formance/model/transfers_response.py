"""The schema TransfersResponse."""

from __future__ import annotations

from .. import schemas


class TransfersResponse(schemas.DictSchema):
    class MetaOapg:
        class properties:
            class data(schemas.ListSchema):
                class MetaOapg:
                    class items(schemas.DictSchema):
                        class MetaOapg:
                            class properties:
                                id = schemas.StrSchema

                                class amount(schemas.Int64Schema):
                                    class MetaOapg:
                                        format = "int64"
                                        inclusive_minimum = 0

                                asset = schemas.StrSchema
                                destination = schemas.StrSchema
                                source = schemas.StrSchema
                                currency = schemas.StrSchema
                                status = schemas.StrSchema
                                error = schemas.StrSchema
                                __annotations__ = {
                                    "id": id,
                                    "amount": amount,
                                    "asset": asset,
                                    "destination": destination,
                                    "source": source,
                                    "currency": currency,
                                    "status": status,
                                    "error": error,
                                }

            __annotations__ = {
                "data": data,
            }
