"""The settings of a client. A sample with every kind of credential; each package has the ones of its API."""

from __future__ import annotations

from ._configuration import JSON_SCHEMA_VALIDATION_KEYWORDS, ConfigurationBase

__all__ = ["JSON_SCHEMA_VALIDATION_KEYWORDS", "Configuration"]


class Configuration(ConfigurationBase):
    """Where the API is and how to call it."""

    def __init__(
        self,
        host: str | None = None,
        api_key: dict[str, str] | None = None,
        api_key_prefix: dict[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        discard_unknown_keys: bool = False,
        disabled_client_side_validations: str = "",
        server_index: int | None = None,
        server_variables: dict[str, str] | None = None,
        server_operation_index: dict[str, int] | None = None,
        server_operation_variables: dict[str, dict[str, str]] | None = None,
        access_token: str | None = None,
    ) -> None:
        super().__init__(
            host=host,
            api_key=api_key,
            api_key_prefix=api_key_prefix,
            username=username,
            password=password,
            discard_unknown_keys=discard_unknown_keys,
            disabled_client_side_validations=disabled_client_side_validations,
            server_index=server_index,
            server_variables=server_variables,
            server_operation_index=server_operation_index,
            server_operation_variables=server_operation_variables,
            access_token=access_token,
        )
