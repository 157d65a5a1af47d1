"""The client: it holds a configuration and a pool of connections, and sends requests with credentials."""

from __future__ import annotations

import typing

from urllib3._collections import HTTPHeaderDict

from . import _spec, rest
from ._endpoints import ApiType
from ._operation import AuthSettings, Operation, Params, call, request_headers
from ._primitives import Unset, unset
from ._schema import AnyInput
from .configuration import Configuration
from .exceptions import ApiTypeError, ApiValueError

if typing.TYPE_CHECKING:
    from multiprocessing.pool import ThreadPool
    from types import TracebackType

    import urllib3
    from typing_extensions import Self

    from ._hosts import Host

_NOTHING: Params = {}


class ApiClient:
    """Sends requests.

    `header_name` and `header_value` are a header for every request, `cookie` a Cookie header. `pool_threads` is the
    number of threads of calls with `async_req`. Usable in a `with` statement, which closes it.
    """

    _pool: ThreadPool | None = None

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
        pool_threads: int = 1,
    ) -> None:
        self.configuration: Configuration = (
            Configuration() if configuration is None else configuration
        )
        self.pool_threads = pool_threads
        self.rest_client: rest.RESTClientObject = rest.RESTClientObject(self.configuration)
        self.default_headers: HTTPHeaderDict = HTTPHeaderDict()
        if header_name is not None:
            self.default_headers[header_name] = header_value or ""
        self.cookie = cookie
        self.user_agent = f"OpenAPI-Generator/{_spec.SDK_VERSION}/python"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Wait for the calls under way and let the connections go."""
        if self._pool is not None:
            self._pool.close()
            self._pool.join()
            self._pool = None
        self.rest_client.pool_manager.clear()

    @property
    def pool(self) -> ThreadPool:
        """The threads of calls with `async_req`, started when first needed."""
        if self._pool is None:
            import atexit
            from multiprocessing.pool import ThreadPool

            self._pool = ThreadPool(self.pool_threads)
            atexit.register(self.close)
        return self._pool

    @property
    def user_agent(self) -> str:
        """The User-Agent header of every request."""
        return self.default_headers["User-Agent"]

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Set a header for every request."""
        self.default_headers[header_name] = header_value

    if typing.TYPE_CHECKING:

        @typing.overload
        def call_api(
            self,
            resource_path: str,
            method: str,
            headers: HTTPHeaderDict | None = None,
            body: str | bytes | None = None,
            fields: rest.Fields | None = None,
            auth_settings: AuthSettings | None = None,
            async_req: typing.Literal[None, False] = None,
            stream: bool = False,
            timeout: rest.Timeout = None,
            host: str | None = None,
        ) -> urllib3.BaseHTTPResponse: ...

        @typing.overload
        def call_api(
            self,
            resource_path: str,
            method: str,
            headers: HTTPHeaderDict | None = None,
            body: str | bytes | None = None,
            fields: rest.Fields | None = None,
            auth_settings: AuthSettings | None = None,
            async_req: bool | None = None,
            stream: bool = False,
            timeout: rest.Timeout = None,
            host: str | None = None,
        ) -> typing.Any: ...

    def call_api(
        self,
        resource_path: str,
        method: str,
        headers: HTTPHeaderDict | None = None,
        body: str | bytes | None = None,
        fields: rest.Fields | None = None,
        auth_settings: AuthSettings | None = None,
        async_req: bool | None = None,
        stream: bool = False,
        timeout: rest.Timeout = None,
        host: str | None = None,
    ) -> typing.Any:
        """Send one request and return the response as received.

        With `async_req` the call is made by a thread of the pool, and its `AsyncResult` is returned. `host` replaces the
        configured base URL, `timeout` is in seconds.
        """
        arguments = (
            resource_path,
            method,
            headers,
            body,
            fields,
            auth_settings,
            stream,
            timeout,
            host,
        )
        if async_req:
            return self.pool.apply_async(self.__call_api, arguments)
        return self.__call_api(*arguments)

    def __call_api(
        self,
        resource_path: str,
        method: str,
        headers: HTTPHeaderDict | None,
        body: str | bytes | None,
        fields: rest.Fields | None,
        auth_settings: AuthSettings | None,
        stream: bool,
        timeout: rest.Timeout,
        host: str | None,
    ) -> urllib3.BaseHTTPResponse:
        used = HTTPHeaderDict(self.default_headers)
        if self.cookie:
            used["Cookie"] = self.cookie
        query = self.update_params_for_auth(used, auth_settings, resource_path, method, body)
        for name, value in (headers or {}).items():
            if name.lower() == "cookie" and "Cookie" in used:
                used["Cookie"] = f"{used['Cookie']}; {value}"
            else:
                used[name] = value
        if query:
            resource_path += ("&" if "?" in resource_path else "?") + query
        base = self.configuration.host if host is None else host
        url = base.rstrip("/") + resource_path
        return self.request(method, url, used, fields, body, stream, timeout)

    def request(
        self,
        method: str,
        url: str,
        headers: HTTPHeaderDict | None = None,
        fields: rest.Fields | None = None,
        body: str | bytes | None = None,
        stream: bool = False,
        timeout: rest.Timeout = None,
    ) -> urllib3.BaseHTTPResponse:
        """Send a request to a URL, with nothing added."""
        return self.rest_client.request(method, url, headers, fields, body, stream, timeout)

    def update_params_for_auth(
        self,
        headers: HTTPHeaderDict,
        auth_settings: AuthSettings | None,
        resource_path: str,
        method: str,
        body: str | bytes | None,
    ) -> str:
        """Add the credentials of the first alternative that is configured to the headers; those of the query are
        returned as `name=value&…`."""
        if not auth_settings:
            return ""
        available = self.configuration.auth_settings()
        query: list[str] = []
        for alternative in auth_settings:
            names = (alternative,) if isinstance(alternative, str) else tuple(alternative)
            if not all(name in available for name in names):
                continue
            for name in names:
                self._add_credential(
                    headers, query, typing.cast(typing.Mapping[str, str], available[name])
                )
            break
        return "&".join(query)

    @staticmethod
    def _add_credential(
        headers: HTTPHeaderDict, query: list[str], setting: typing.Mapping[str, str]
    ) -> None:
        from urllib.parse import quote

        name, value = setting["key"], setting["value"]
        if setting["in"] == "cookie":
            pair = f"{name}={quote(value, safe='')}"
            headers["Cookie"] = f"{headers['Cookie']}; {pair}" if "Cookie" in headers else pair
        elif setting["in"] == "header":
            headers[name] = value
        elif setting["in"] == "query":
            query.append(f"{quote(name, safe='')}={quote(value, safe='')}")
        else:
            raise ApiValueError("Authentication token must be in `query`, `header` or `cookie`")


class Api(metaclass=ApiType):
    """The base of the endpoint classes; `api_client` is shared by all that are made with it."""

    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.api_client: ApiClient = ApiClient() if api_client is None else api_client

    @staticmethod
    def _verify_typed_dict_inputs_oapg(cls: type, data: typing.Mapping[str, typing.Any]) -> None:
        """ApiTypeError for missing and for unknown keys, ApiValueError for required ones that are `unset`."""
        required: frozenset[str] = getattr(cls, "__required_keys__", frozenset())
        known = required | getattr(cls, "__optional_keys__", frozenset())
        missing = sorted(key for key in required if key not in data)
        if missing:
            raise ApiTypeError(
                f"{cls.__name__} missing {len(missing)} required arguments: {missing}"
            )
        unsets = sorted(key for key in required if data[key] is unset)
        if unsets:
            raise ApiValueError(
                f"{cls.__name__} contains invalid unset values for {len(unsets)} required keys: {unsets}"
            )
        unknown = [key for key in data if key not in known]
        if unknown:
            raise ApiTypeError(
                f"{cls.__name__} got {len(unknown)} unexpected keyword arguments: {unknown}"
            )

    def _get_host_oapg(
        self,
        operation_id: str,
        servers: typing.Sequence[Host] = (),
        host_index: int | None = None,
    ) -> str | None:
        """The URL of the operation's own server that is chosen; ApiValueError for an index that does not exist."""
        settings = self.api_client.configuration
        index = host_index
        if index is None:
            index = settings.server_operation_index.get(operation_id, settings.server_index)
        if index is not None and servers and not 0 <= index < len(servers):
            raise ApiValueError(f"Invalid host index. Must be 0 <= index < {len(servers)}")
        variables = settings.server_operation_variables.get(operation_id, settings.server_variables)
        return settings.get_host_from_settings(index, variables=variables, servers=servers)

    def _call_oapg(
        self,
        operation: Operation,
        body: AnyInput | Unset = unset,
        content_type: str | None = None,
        query_params: Params = _NOTHING,
        header_params: Params = _NOTHING,
        path_params: Params = _NOTHING,
        cookie_params: Params = _NOTHING,
        accept_content_types: typing.Sequence[str] | None = None,
        host_index: int | None = None,
        stream: bool = False,
        timeout: rest.Timeout = None,
        skip_deserialization: bool = False,
    ) -> typing.Any:
        """Call the operation; the answer, or ApiException when its status is not 2xx."""
        host = None
        if operation.servers is not None:
            host = self._get_host_oapg(operation.operation_id, operation.servers, host_index)
        headers = request_headers(operation, header_params, cookie_params, accept_content_types)
        return call(
            self.api_client,
            operation,
            path_params,
            query_params,
            headers,
            body,
            content_type,
            host,
            stream,
            timeout,
            skip_deserialization,
        )
