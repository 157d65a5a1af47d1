"""The schema ConnectorConfigResponse."""

from __future__ import annotations

from .. import schemas


class ConnectorConfigResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .connector_config import ConnectorConfig

                return ConnectorConfig

            __annotations__ = {
                "data": data,
            }
