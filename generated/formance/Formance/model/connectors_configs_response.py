"""The schema ConnectorsConfigsResponse."""

from __future__ import annotations

from .. import schemas


class ConnectorsConfigsResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            class data(schemas.DictSchema):
                class MetaOapg:
                    required = {"connector"}

                    class properties:
                        class connector(schemas.DictSchema):
                            class MetaOapg:
                                required = {"key"}

                                class properties:
                                    class key(schemas.DictSchema):
                                        class MetaOapg:
                                            required = {"dataType", "required"}

                                            class properties:
                                                dataType = schemas.StrSchema
                                                required = schemas.BoolSchema
                                                __annotations__ = {
                                                    "dataType": dataType,
                                                    "required": required,
                                                }

                                    __annotations__ = {
                                        "key": key,
                                    }

                        __annotations__ = {
                            "connector": connector,
                        }

            __annotations__ = {
                "data": data,
            }
