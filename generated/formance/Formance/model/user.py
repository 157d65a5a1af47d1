"""The schema User."""

from __future__ import annotations

from .. import schemas


class User(schemas.DictSchema):
    class MetaOapg:
        class properties:
            id = schemas.StrSchema
            subject = schemas.StrSchema
            email = schemas.StrSchema
            __annotations__ = {
                "id": id,
                "subject": subject,
                "email": email,
            }
