"""The settings of the client."""

from __future__ import annotations

import typing

from ._configuration import JSON_SCHEMA_VALIDATION_KEYWORDS, ConfigurationBase

__all__ = ["JSON_SCHEMA_VALIDATION_KEYWORDS", "Configuration"]


class Configuration(ConfigurationBase):
    """Where the API is and how to call it; see the base class for each setting."""

    def __init__(
        self,
        host: typing.Optional[str] = None,
        discard_unknown_keys: bool = False,
        disabled_client_side_validations: str = "",
        server_index: typing.Optional[int] = None,
        server_variables: typing.Optional[typing.Dict[str, str]] = None,
        server_operation_index: typing.Optional[typing.Dict[str, int]] = None,
        server_operation_variables: typing.Optional[typing.Dict[str, typing.Dict[str, str]]] = None,
        access_token: typing.Optional[str] = None,
    ) -> None:
        super().__init__(
            host=host,
            discard_unknown_keys=discard_unknown_keys,
            disabled_client_side_validations=disabled_client_side_validations,
            server_index=server_index,
            server_variables=server_variables,
            server_operation_index=server_operation_index,
            server_operation_variables=server_operation_variables,
            access_token=access_token,
        )
