"""The schema walletsVolume."""

from __future__ import annotations

from .. import schemas


class WalletsVolume(schemas.DictSchema):
    class MetaOapg:
        required = {"output", "input", "balance"}

        class properties:
            input = schemas.IntSchema
            output = schemas.IntSchema
            balance = schemas.IntSchema
            __annotations__ = {
                "input": input,
                "output": output,
                "balance": balance,
            }
