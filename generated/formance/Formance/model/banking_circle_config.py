"""The schema BankingCircleConfig."""

from __future__ import annotations

from .. import schemas


class BankingCircleConfig(schemas.DictSchema):
    class MetaOapg:
        required = {"endpoint", "password", "authorizationEndpoint", "username"}

        class properties:
            username = schemas.StrSchema
            password = schemas.StrSchema
            endpoint = schemas.StrSchema
            authorizationEndpoint = schemas.StrSchema
            __annotations__ = {
                "username": username,
                "password": password,
                "endpoint": endpoint,
                "authorizationEndpoint": authorizationEndpoint,
            }
