"""Settings of a client: server, credentials, TLS, proxy, logging, and how strictly answers are read."""

from __future__ import annotations

import base64
import copy
import logging
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Optional, Union, cast

from . import _spec
from ._events import DEFAULT_LIMIT
from ._settings import APIKeyAuthSetting as APIKeyAuthSetting
from ._settings import BasicAuthSetting as BasicAuthSetting
from ._settings import BearerAuthSetting as BearerAuthSetting
from ._settings import BearerFormatAuthSetting as BearerFormatAuthSetting
from ._settings import GenericAuthSetting as GenericAuthSetting
from ._settings import HostSetting as HostSetting
from ._settings import HostSettingVariable as HostSettingVariable
from ._settings import HTTPSignatureAuthSetting as HTTPSignatureAuthSetting
from ._settings import OAuth2AuthSetting as OAuth2AuthSetting
from ._settings import Scheme
from ._spec import AuthSettings as AuthSettings

if TYPE_CHECKING:
    import urllib3
    from typing_extensions import Self

JSON_SCHEMA_VALIDATION_KEYWORDS = {
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "pattern",
}

ServerVariablesT = dict[str, str]

_SHARED = ("logger", "logger_file_handler", "logger_stream_handler", "_logger_file")
"""What copies of a configuration have in common: loggers cannot be copied."""
_LOG_FORMAT = "%(asctime)s %(levelname)s %(message)s"


class Configuration:
    """How a client reaches its API.

    :param host: base URL; without it the server of `server_index` is used.
    :param api_key: API keys, by the key of their security scheme in the API description.
    :param api_key_prefix: what to write before an API key (`Bearer`), by the key of the scheme.
    :param username: user name for HTTP basic authentication.
    :param password: password for HTTP basic authentication.
    :param access_token: token for HTTP bearer, OAuth 2 and OpenID Connect authentication.
    :param server_index: which server of the API description to use.
    :param server_variables: values for the variables in its URL.
    :param server_operation_index: which server an operation uses, by operation id, where it has servers of its own.
    :param server_operation_variables: values for the variables in their URLs, by operation id.
    :param ignore_operation_servers: use `host` even for operations which have servers of their own.
    :param ssl_ca_cert: path of a file of CA certificates (PEM) which replace the system's.
    :param retries: how often a failed request is repeated, or a `urllib3.Retry`; urllib3's default is 3.
    :param ca_cert_data: CA certificates, as PEM text or DER bytes.
    :param debug: log requests and responses, credentials left out.

    Reading answers more tolerantly than the API description asks (attributes, off by default):

    * `accept_unknown_enum_values`: a value which an enum does not list becomes a member of it, or stays as it is
      in an inline enum.
    * `accept_ambiguous_one_of`: of several `oneOf` schemas that fit, the one which knows most of the data is taken.

    `max_event_size` bounds one event of an event stream, in characters.
    """

    _default: ClassVar[Optional[Configuration]] = None

    def __init__(
        self,
        host: Optional[str] = None,
        api_key: Optional[dict[str, str]] = None,
        api_key_prefix: Optional[dict[str, str]] = None,
        username: Optional[str] = None,
        password: Optional[str] = None,
        access_token: Optional[str] = None,
        server_index: Optional[int] = None,
        server_variables: Optional[ServerVariablesT] = None,
        server_operation_index: Optional[Mapping[Any, int]] = None,
        server_operation_variables: Optional[Mapping[Any, ServerVariablesT]] = None,
        ignore_operation_servers: bool = False,
        ssl_ca_cert: Optional[str] = None,
        retries: Optional[Union[int, urllib3.Retry]] = None,
        ca_cert_data: Optional[Union[str, bytes]] = None,
        *,
        debug: Optional[bool] = None,
    ) -> None:
        self._base_path = _spec.DEFAULT_HOST if host is None else host
        self.server_index = 0 if host is None and server_index is None else server_index
        self.server_operation_index: Mapping[Any, int] = server_operation_index or {}
        self.server_variables: ServerVariablesT = server_variables or {}
        self.server_operation_variables: Mapping[Any, ServerVariablesT] = (
            server_operation_variables or {}
        )
        self.ignore_operation_servers = ignore_operation_servers
        self.temp_folder_path: Optional[str] = None

        self.api_key: dict[str, str] = api_key or {}
        self.api_key_prefix: dict[str, str] = api_key_prefix or {}
        self.refresh_api_key_hook: Optional[Callable[[Configuration], object]] = None
        self.username = username
        self.password = password
        self.access_token = access_token
        self.signing_info: Any = None

        self.logger: dict[str, logging.Logger] = {
            "package_logger": logging.getLogger(__package__),
            "urllib3_logger": logging.getLogger("urllib3"),
        }
        self.logger_stream_handler: Optional[logging.Handler] = None
        self.logger_file_handler: Optional[logging.FileHandler] = None
        self.logger_format = _LOG_FORMAT
        self.logger_file = None
        self._debug = False
        if debug is not None:
            self.debug = debug

        self.verify_ssl = True
        self.ssl_ca_cert = ssl_ca_cert
        self.ca_cert_data = ca_cert_data
        self.cert_file: Optional[str] = None
        self.key_file: Optional[str] = None
        self.assert_hostname: Optional[Union[bool, str]] = None
        self.tls_server_name: Optional[str] = None

        self.connection_pool_maxsize: Optional[int] = (os.cpu_count() or 1) * 5
        self.proxy: Optional[str] = None
        self.proxy_headers: Optional[Mapping[str, str]] = None
        self.socket_options: Optional[list[tuple[int, int, Union[int, bytes]]]] = None
        self.retries = retries

        self.safe_chars_for_path_param = ""
        self.client_side_validation = True
        self.datetime_format = "%Y-%m-%dT%H:%M:%S.%f%z"
        self.date_format = "%Y-%m-%d"

        self.accept_unknown_enum_values = False
        self.accept_ambiguous_one_of = False
        self.max_event_size = DEFAULT_LIMIT

    def __setattr__(self, name: str, value: Any) -> None:
        """Attributes are plain; a subclass may watch them here."""
        super().__setattr__(name, value)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        twin = type(self).__new__(type(self))
        memo[id(self)] = twin
        for name, value in self.__dict__.items():
            if name not in _SHARED:
                twin.__dict__[name] = copy.deepcopy(value, memo)
        twin.__dict__.update({name: self.__dict__[name] for name in _SHARED})
        return twin

    @classmethod
    def set_default(cls, default: Optional[Self]) -> None:
        """Set the configuration of clients which are made without one."""
        cls._default = default

    @classmethod
    def get_default_copy(cls) -> Self:
        """The same as `get_default`, under its older name."""
        return cls.get_default()

    @classmethod
    def get_default(cls) -> Self:
        """The configuration of clients which are made without one; the same object every time."""
        if cls._default is None:
            cls._default = cls()
        return cast("Self", cls._default)

    @property
    def logger_file(self) -> Optional[str]:
        """Path of the file to which the package and urllib3 log, None for none."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, value: Optional[str]) -> None:
        self._logger_file = value
        if value:
            handler = logging.FileHandler(value)
            handler.setFormatter(self.logger_formatter)
            self.logger_file_handler = handler
            for logger in self.logger.values():
                logger.addHandler(handler)

    @property
    def debug(self) -> bool:
        """Whether requests and responses are logged, at level DEBUG and without credentials."""
        return self._debug

    @debug.setter
    def debug(self, value: bool) -> None:
        self._debug = value
        for logger in self.logger.values():
            logger.setLevel(logging.DEBUG if value else logging.WARNING)
            if value and not logger.hasHandlers():  # the program has set up no logging of its own
                if self.logger_stream_handler is None:
                    self.logger_stream_handler = logging.StreamHandler()
                    self.logger_stream_handler.setFormatter(self.logger_formatter)
                logger.addHandler(self.logger_stream_handler)

    @property
    def logger_format(self) -> str:
        """The format of log lines, as `logging.Formatter` takes it."""
        return self._logger_format

    @logger_format.setter
    def logger_format(self, value: str) -> None:
        self._logger_format = value
        self.logger_formatter = logging.Formatter(value)

    def get_api_key_with_prefix(
        self, identifier: str, alias: Optional[str] = None
    ) -> Optional[str]:
        """The API key of a security scheme with its prefix; None when there is none."""
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        key = self.api_key.get(identifier)
        if key is None and alias is not None:
            key = self.api_key.get(alias)
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if key and prefix else key or None

    def get_basic_auth_token(self) -> Optional[str]:
        """The value of the Authorization header for HTTP basic authentication (RFC 7617)."""
        pair = f"{self.username or ''}:{self.password or ''}"
        try:
            raw = pair.encode("latin-1")
        except UnicodeEncodeError:
            raw = pair.encode("utf-8")
        return "Basic " + base64.b64encode(raw).decode("ascii")

    def auth_settings(self) -> AuthSettings:
        """What each security scheme sends, for those which have their credentials, by the key of the scheme."""
        found = {
            scheme.key: self._auth_setting(scheme) for scheme in _spec.SECURITY if self._has(scheme)
        }
        return cast("AuthSettings", found)

    def _has(self, scheme: Scheme) -> bool:
        if scheme.kind == "api_key":
            return scheme.key in self.api_key
        if scheme.kind == "basic":
            return self.username is not None and self.password is not None
        if scheme.kind == "http-signature":
            return self.signing_info is not None
        return self.access_token is not None

    def _auth_setting(self, scheme: Scheme) -> dict[str, Optional[str]]:
        setting: dict[str, Optional[str]] = {
            "type": scheme.kind,
            "in": scheme.location,
            "key": scheme.name,
        }
        if scheme.kind == "api_key":
            setting["value"] = self.get_api_key_with_prefix(scheme.key)
        elif scheme.kind == "basic":
            setting["value"] = self.get_basic_auth_token()
        elif scheme.kind == "http-signature":
            setting["value"] = None  # made anew for each request
        else:
            setting["value"] = f"Bearer {self.access_token}"
            if scheme.bearer_format is not None:
                setting["format"] = scheme.bearer_format
        return setting

    def to_debug_report(self) -> str:
        """What a bug report should say about the platform and the versions."""
        return (
            f"Python SDK Debug Report:\nOS: {sys.platform}\nPython Version: {sys.version}\n"
            f"Version of the API: {_spec.API_VERSION}\nSDK Package Version: {_spec.PACKAGE_VERSION}"
        )

    def get_host_settings(self) -> list[HostSetting]:
        """The servers of the API description."""
        return copy.deepcopy(_spec.HOSTS)

    def get_host_from_settings(
        self,
        index: Optional[int],
        variables: Optional[ServerVariablesT] = None,
        servers: Optional[list[HostSetting]] = None,
    ) -> str:
        """The URL of a server with its variables filled in; `host` without an index.

        ValueError for an index or a value of a variable which the API description does not allow.
        """
        if index is None:
            return self._base_path
        settings = _spec.HOSTS if servers is None else servers
        if not -len(settings) <= index < len(settings):
            raise ValueError(
                f"Invalid index {index} when selecting the host settings. Must be less than {len(settings)}"
            )
        url = settings[index]["url"]
        given = variables or {}
        for name, variable in settings[index].get("variables", {}).items():
            value = given.get(name, variable["default_value"])
            allowed = variable.get("enum_values")
            if allowed is not None and value not in allowed:
                raise ValueError(
                    f"The variable `{name}` in the host URL has invalid value {value}. Must be {allowed}."
                )
            url = url.replace(f"{{{name}}}", value)
        return url

    @property
    def host(self) -> str:
        """The base URL of requests; setting it overrides the servers of the API description."""
        return self.get_host_from_settings(self.server_index, variables=self.server_variables)

    @host.setter
    def host(self, value: str) -> None:
        self._base_path = value
        self.server_index = None
