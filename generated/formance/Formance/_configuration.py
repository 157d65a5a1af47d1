"""What every `Configuration` does; which settings its constructor takes depends on the API."""

from __future__ import annotations

import logging
import os
import sys
import typing

from . import _spec
from .exceptions import ApiValueError

if typing.TYPE_CHECKING:
    from typing_extensions import Self

    from ._hosts import AuthSetting, Host
    from ._spec_types import SecurityScheme

JSON_SCHEMA_VALIDATION_KEYWORDS = {
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
}


class ConfigurationBase:
    """Where the API is, the credentials, and how values are validated and sent.

    `host` is the base URL; without it `server_index` chooses one of the API's servers and `server_variables` fill it
    in (`server_operation_index` and `server_operation_variables` do so for single operations, by operation id).
    `disabled_client_side_validations` is a comma-separated list of validating keywords that are not checked.
    Credentials are sent to the API's host alone, and are neither shown nor logged.
    """

    _default: typing.ClassVar[ConfigurationBase | None] = None
    _disabled_client_side_validations: set[str]

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
        self._base_path = "http://localhost" if host is None else host
        self.server_index: int | None = 0 if server_index is None and host is None else server_index
        self.server_variables: dict[str, str] = server_variables or {}
        self.server_operation_index: dict[str, int] = server_operation_index or {}
        self.server_operation_variables: dict[str, dict[str, str]] = (
            server_operation_variables or {}
        )
        self.api_key: dict[str, str] = api_key or {}
        self.api_key_prefix: dict[str, str] = api_key_prefix or {}
        self.refresh_api_key_hook: typing.Callable[[ConfigurationBase], None] | None = None
        """Called before an API key is read, to renew it."""
        self.username = username
        self.password = password
        self.access_token = access_token
        self.discard_unknown_keys = discard_unknown_keys
        self.disabled_client_side_validations = disabled_client_side_validations
        self.temp_folder_path: str | None = None
        """Where downloads are stored; the system's folder for temporary files when None."""
        self.logger: dict[str, logging.Logger] = {
            "package_logger": logging.getLogger(_spec.PACKAGE),
            "urllib3_logger": logging.getLogger("urllib3"),
        }
        self.logger_format = "%(asctime)s %(levelname)s %(message)s"
        self.logger_stream_handler: logging.Handler | None = None
        self.logger_file_handler: logging.Handler | None = None
        self.logger_file = None
        self.debug = False
        self.verify_ssl = True
        """Whether the server's certificate is verified."""
        self.ssl_ca_cert: str | None = None
        """File of the certificates to trust; certifi's when None."""
        self.cert_file: str | None = None
        self.key_file: str | None = None
        self.assert_hostname: bool | str | None = None
        self.connection_pool_maxsize: int = (os.cpu_count() or 1) * 5
        self.proxy: str | None = None
        self.proxy_headers: dict[str, str] | None = None
        self.safe_chars_for_path_param = ""
        self.retries: typing.Any = None
        """A number of retries, or a `urllib3.Retry`; urllib3's own setting when None."""
        self.client_side_validation = True
        self.socket_options: typing.Sequence[tuple[int, int, int | bytes]] | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {_spec.PACKAGE}>"

    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Self:
        import copy

        made = type(self).__new__(type(self))
        memo[id(self)] = made
        for name, value in vars(self).items():
            shared = name in (
                "logger",
                "logger_file_handler",
                "logger_stream_handler",
                "logger_formatter",
            )
            object.__setattr__(
                made, name, copy.copy(value) if shared else copy.deepcopy(value, memo)
            )
        return made

    def __setattr__(self, name: str, value: typing.Any) -> None:
        if name == "disabled_client_side_validations":
            keywords = {keyword for keyword in value.split(",") if keyword}
            for keyword in sorted(keywords - JSON_SCHEMA_VALIDATION_KEYWORDS):
                raise ApiValueError(f"Invalid keyword: '{keyword}'")
            object.__setattr__(self, "_disabled_client_side_validations", keywords)
        object.__setattr__(self, name, value)

    @classmethod
    def set_default(cls, default: ConfigurationBase | None) -> None:
        """Make a copy of `default` what `get_default_copy` copies."""
        import copy

        cls._default = copy.deepcopy(default)

    @classmethod
    def get_default_copy(cls) -> Self:
        """A copy of the default configuration, or a new configuration when there is none."""
        import copy

        return (
            typing.cast("Self", copy.deepcopy(cls._default)) if cls._default is not None else cls()
        )

    @property
    def logger_file(self) -> str | None:
        """The file that is logged to, None for no file."""
        return self.__logger_file

    @logger_file.setter
    def logger_file(self, value: str | None) -> None:
        self.__logger_file = value
        if value:
            handler = logging.FileHandler(value)
            handler.setFormatter(self.logger_formatter)
            self.logger_file_handler = handler
            for logger in self.logger.values():
                logger.addHandler(handler)

    @property
    def debug(self) -> bool:
        """Whether requests and responses are logged, credentials left out."""
        return self.__debug

    @debug.setter
    def debug(self, value: bool) -> None:
        # http.client's own debug output is left off: it prints the Authorization header.
        self.__debug = value
        for logger in self.logger.values():
            logger.setLevel(logging.DEBUG if value else logging.WARNING)

    @property
    def logger_format(self) -> str:
        """The format of log lines (see `logging.Formatter`)."""
        return self.__logger_format

    @logger_format.setter
    def logger_format(self, value: str) -> None:
        self.__logger_format = value
        self.logger_formatter: logging.Formatter = logging.Formatter(value)

    def get_api_key_with_prefix(self, identifier: str, alias: str | None = None) -> str | None:
        """The API key of that scheme (or else of `alias`) with its prefix, None when it is not set."""
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        key = self.api_key.get(identifier)
        if key is None and alias is not None:
            key = self.api_key.get(alias)
        if not key:
            return None
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if prefix else key

    def get_basic_auth_token(self) -> str:
        """The `Basic` credential of user name and password (RFC 7617)."""
        import base64

        pair = f"{self.username or ''}:{self.password or ''}"
        return "Basic " + base64.b64encode(pair.encode()).decode()

    def auth_settings(self) -> dict[str, AuthSetting]:
        """The credentials that are set, by security scheme."""
        found: dict[str, AuthSetting] = {}
        for scheme in _spec.SECURITY_SCHEMES:
            value = self._credential(scheme)
            if value is not None:
                setting: dict[str, typing.Any] = {
                    "type": scheme.kind,
                    "in": scheme.location,
                    "key": scheme.name,
                    "value": value,
                }
                if scheme.bearer_format:
                    setting["format"] = scheme.bearer_format
                found[scheme.key] = typing.cast("AuthSetting", setting)
        return found

    def _credential(self, scheme: SecurityScheme) -> str | None:
        if scheme.kind == "api_key":
            return self.get_api_key_with_prefix(scheme.key) if scheme.key in self.api_key else None
        if scheme.kind == "basic":
            return (
                None
                if self.username is None or self.password is None
                else self.get_basic_auth_token()
            )
        return None if self.access_token is None else "Bearer " + self.access_token

    def to_debug_report(self) -> str:
        """Platform and versions, for reports of errors."""
        return (
            "Python SDK Debug Report:\n"
            f"OS: {sys.platform}\n"
            f"Python Version: {sys.version}\n"
            f"Version of the API: {_spec.API_VERSION}\n"
            f"SDK Package Version: {_spec.SDK_VERSION}"
        )

    def get_host_settings(self) -> list[Host]:
        """The servers of the API."""
        return _spec.hosts()

    def get_host_from_settings(
        self,
        index: int | None,
        variables: typing.Mapping[str, str] | None = None,
        servers: typing.Sequence[Host] | None = None,
    ) -> str:
        """The URL of a server with its variables filled in; the configured host for index None.

        ValueError for an index that does not exist and for a value that a variable does not allow.
        """
        if index is None:
            return self._base_path
        known = self.get_host_settings() if servers is None else servers
        if not -len(known) <= index < len(known):
            raise ValueError(
                f"Invalid index {index} when selecting the host settings. Must be less than {len(known)}"
            )
        url = known[index]["url"]
        for name, variable in known[index].get("variables", {}).items():
            value = (variables or {}).get(name, variable["default_value"])
            allowed = variable.get("enum_values")
            if allowed is not None and value not in allowed:
                raise ValueError(
                    f"The variable `{name}` in the host URL has invalid value {value}. Must be {allowed}."
                )
            url = url.replace("{" + name + "}", value)
        return url

    @property
    def host(self) -> str:
        """The base URL."""
        return self.get_host_from_settings(self.server_index, variables=self.server_variables)

    @host.setter
    def host(self, value: str) -> None:
        self._base_path = value
        self.server_index = None
