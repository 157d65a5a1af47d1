"""The schema Volume."""

from __future__ import annotations

from .. import schemas


class Volume(schemas.DictSchema):
    class MetaOapg:
        required = {"output", "input"}

        class properties:
            input = schemas.Int64Schema
            output = schemas.Int64Schema
            balance = schemas.Int64Schema
            __annotations__ = {
                "input": input,
                "output": output,
                "balance": balance,
            }
