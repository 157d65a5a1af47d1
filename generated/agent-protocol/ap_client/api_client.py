"""The client: turns parameters into requests and responses into data; shared by all `…Api` classes."""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Mapping
from types import TracebackType
from typing import Any, ClassVar, Optional, Union

from pydantic import SecretBytes, SecretStr

from . import _spec, rest
from ._decode import convert, decode, encoding_of
from ._download import save
from ._encode import decoded, delimiter, json_text, quoted, quoted_name, text
from ._multipart import File, file_parts
from ._params import Params, pairs_of, preferred, type_for, with_defaults, without_dot_segments
from ._policy import accepting
from ._security import put_credential
from .api_response import ApiResponse, answer
from .configuration import Configuration
from .exceptions import ApiException, ApiValueError

RequestSerialized = tuple[str, str, dict[str, Any], Any, list[Any]]
"""Method, URL, headers, body, form fields."""


class ApiClient:
    """A client of the API.

    :param configuration: its settings; the default configuration without one.
    :param header_name: a header to send with every request.
    :param header_value: the value of that header.
    :param cookie: the Cookie header to send with every request.
    """

    PRIMITIVE_TYPES = (float, bool, bytes, str, int)
    NATIVE_TYPES_MAPPING: ClassVar[dict[str, type]] = {
        "int": int,
        "long": int,
        "float": float,
        "str": str,
        "bool": bool,
        "bytes": bytes,
        "date": datetime.date,
        "datetime": datetime.datetime,
        "decimal": decimal.Decimal,
        "Decimal": decimal.Decimal,
        "object": object,
    }
    _default: ClassVar[Optional[ApiClient]] = None

    def __init__(
        self,
        configuration: Optional[Configuration] = None,
        header_name: Optional[str] = None,
        header_value: Optional[str] = None,
        cookie: Optional[str] = None,
    ) -> None:
        self.configuration = Configuration.get_default() if configuration is None else configuration
        self.rest_client = rest.RESTClientObject(self.configuration)
        self.default_headers: dict[str, Any] = {}
        if header_name is not None:
            self.default_headers[header_name] = header_value
        self.cookie = cookie
        self.user_agent = _spec.USER_AGENT
        self.client_side_validation = self.configuration.client_side_validation

    def __enter__(self) -> ApiClient:
        return self

    def __exit__(
        self,
        exc_type: Optional[type[BaseException]],
        exc_value: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        """Nothing to release: idle connections close with the pool."""

    @property
    def user_agent(self) -> str:
        """The User-Agent header of all requests."""
        return str(self.default_headers["User-Agent"])

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def set_default_header(self, header_name: str, header_value: Any) -> None:
        """Send a header with every request."""
        self.default_headers[header_name] = header_value

    @classmethod
    def get_default(cls) -> ApiClient:
        """The client of `…Api` objects which are made without one."""
        if cls._default is None:
            cls._default = ApiClient()
        return cls._default

    @classmethod
    def set_default(cls, default: Optional[ApiClient]) -> None:
        """Set the client of `…Api` objects which are made without one."""
        cls._default = default

    def param_serialize(
        self,
        method: str,
        resource_path: str,
        path_params: Optional[Params] = None,
        query_params: Optional[list[tuple[str, Any]]] = None,
        header_params: Optional[dict[str, Any]] = None,
        body: Any = None,
        post_params: Optional[Params] = None,
        files: Optional[dict[str, Any]] = None,
        auth_settings: Optional[list[str]] = None,
        collection_formats: Optional[dict[str, str]] = None,
        _host: Optional[str] = None,
        _request_auth: Optional[dict[str, Any]] = None,
    ) -> RequestSerialized:
        """Make the request that the parameters describe.

        `collection_formats` says for each list how its items are written (`csv`, `ssv`, `tsv`, `pipes`, `multi`);
        `_host` is the server of the operation itself, `_request_auth` replaces the credentials of the configuration.
        """
        headers = self._headers(header_params, collection_formats)
        if path_params:
            safe = self.configuration.safe_chars_for_path_param
            for name, value in self.parameters_to_tuples(path_params, collection_formats):
                written = quoted(self.sanitize_for_serialization(value), safe)
                resource_path = resource_path.replace(f"{{{name}}}", written)
        resource_path = without_dot_segments(resource_path)

        fields: list[Any] = []
        if post_params or files:
            plain = [(name, self._field(value)) for name, value in pairs_of(post_params or {})]
            fields = list(self.parameters_to_tuples(plain, collection_formats))
            fields.extend(self.files_parameters(files or {}))

        queries = list(query_params or [])
        self.update_params_for_auth(
            headers, queries, auth_settings, resource_path, method, body, request_auth=_request_auth
        )
        content = None if body is None else self.sanitize_for_serialization(body)

        ours = self.configuration.ignore_operation_servers or _host is None
        url = (self.configuration.host if ours or _host is None else _host) + resource_path
        query = self.parameters_to_url_query(queries, collection_formats) if queries else ""
        if query:
            url = f"{url}{'&' if '?' in url else '?'}{query}"
        return method, url, headers, content, fields

    def call_api(
        self,
        method: str,
        url: str,
        header_params: Optional[Mapping[str, Any]] = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: rest.Timeout = None,
    ) -> rest.RESTResponse:
        """Send a request; the response comes back unread, whatever its status."""
        return self.rest_client.request(
            method,
            url,
            headers=header_params,
            body=body,
            post_params=post_params,
            _request_timeout=_request_timeout,
        )

    def response_deserialize(
        self,
        response_data: rest.RESTResponse,
        response_types_map: Optional[Mapping[str, Optional[str]]] = None,
    ) -> ApiResponse[Any]:
        """Decode a response which was read.

        `response_types_map` gives the type of the body for each status (`200`), range (`4XX`) or `default`.
        ApiException, by its status, for a response that is no success; its `data` is the decoded body.
        """
        data = self._data_of(response_data, response_types_map)
        raw = response_data.read()
        return answer(response_data.status, response_data.getheaders(), data, raw)

    def _data_of(
        self,
        response_data: rest.RESTResponse,
        response_types_map: Optional[Mapping[str, Optional[str]]],
    ) -> Any:
        """What a response holds, decoded."""
        raw = response_data.data
        if raw is None:
            raise ApiValueError(
                "RESTResponse.read() must be called before passing it to response_deserialize()"
            )
        status = response_data.status
        types = response_types_map or {}
        wanted = type_for(status, types)
        content_type = response_data.getheader("content-type")
        body: Optional[str] = None
        data: Any = None
        failed = not 200 <= status <= 299
        try:
            if wanted in ("bytearray", "bytes") and not failed:
                data = raw
            elif wanted == "file" and not failed:
                data = save(
                    raw,
                    self.configuration.temp_folder_path,
                    response_data.getheader("Content-Disposition"),
                )
            elif wanted is not None:
                encoding = encoding_of(content_type)
                if failed or encoding != "utf-8" or _is_replaced(self.deserialize, _DESERIALIZE):
                    body = raw.decode(encoding)
                    data = self.deserialize(body, wanted, content_type)
                else:  # the parser of pydantic reads UTF-8 itself
                    data = self._decoded(raw, wanted, content_type)
        except Exception:
            if not failed:
                raise
        if failed:
            ApiException.from_response(http_resp=response_data, body=body, data=data)
        return data

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """A value as decoded JSON: models as dictionaries, enums as their values, dates in ISO 8601."""
        if isinstance(obj, (SecretStr, SecretBytes)):
            return obj.get_secret_value()
        if hasattr(obj, "value") and hasattr(type(obj), "__members__"):
            return obj.value
        if obj is None or isinstance(obj, self.PRIMITIVE_TYPES):
            return obj
        if isinstance(obj, (datetime.datetime, datetime.date, datetime.time)):
            return obj.isoformat()
        if isinstance(obj, decimal.Decimal):
            return str(obj)
        if isinstance(obj, (list, set, frozenset)):
            return [self.sanitize_for_serialization(item) for item in obj]
        if isinstance(obj, tuple):
            return tuple(self.sanitize_for_serialization(item) for item in obj)
        if hasattr(obj, "to_dict"):
            return self.sanitize_for_serialization(obj.to_dict())
        if not isinstance(obj, Mapping):
            members = getattr(obj, "__dict__", None)
            if members is None:
                return text(obj)
            obj = members
        return {key: self.sanitize_for_serialization(item) for key, item in obj.items()}

    def deserialize(
        self, response_text: str, response_type: Any, content_type: Optional[str]
    ) -> Any:
        """Decode the text of a body.

        `response_type` is a class, or the name of a type (`Pet`, `List[Pet]`, `Dict[str, int]`, `object`).
        ApiException (status 0) for a content type which is neither JSON nor text.
        """
        return self._decoded(response_text, response_type, content_type)

    def _decoded(
        self, body: Union[str, bytes], response_type: Any, content_type: Optional[str]
    ) -> Any:
        """Like `deserialize`; bytes are UTF-8."""
        settings = self.configuration
        unknown = getattr(settings, "accept_unknown_enum_values", False)
        ambiguous = getattr(settings, "accept_ambiguous_one_of", False)
        natives = self.NATIVE_TYPES_MAPPING
        if not (unknown or ambiguous):
            return decode(body, response_type, content_type, natives)
        with accepting(unknown_enum_values=unknown, ambiguous_one_of=ambiguous):
            return decode(body, response_type, content_type, natives)

    def __deserialize(self, data: Any, klass: Any) -> Any:
        """Decoded JSON as a type. Private, yet programs call it by its mangled name."""
        return convert(data, klass, self.NATIVE_TYPES_MAPPING)

    def parameters_to_tuples(
        self, params: Params, collection_formats: Optional[Mapping[str, str]]
    ) -> list[tuple[str, Any]]:
        """The parameters as pairs, lists joined or repeated as their format says."""
        formats = collection_formats or {}
        pairs: list[tuple[str, Any]] = []
        for name, value in pairs_of(params):
            form = formats.get(name)
            if form is None or not isinstance(value, (list, tuple, set)):
                pairs.append((name, value))
            elif form == "multi":
                pairs.extend((name, item) for item in value)
            else:
                pairs.append((name, delimiter(form).join(text(item) for item in value)))
        return pairs

    def parameters_to_url_query(
        self, params: Params, collection_formats: Optional[Mapping[str, str]]
    ) -> str:
        """The parameters as the query of a URL, percent-encoded."""
        formats = collection_formats or {}
        pairs: list[tuple[str, str]] = []
        for name, given in pairs_of(params):
            if type(given) is str and name not in formats:
                pairs.append((name, quoted(given)))
                continue
            value = decoded(given)
            form = formats.get(name)
            if form is None or not isinstance(value, (list, tuple, set)):
                written = json_text(value) if isinstance(value, (dict, list)) else value
                pairs.append((name, quoted(written)))
            elif form == "multi":
                pairs.extend((name, quoted(item)) for item in value)
            else:
                pairs.append((name, delimiter(form).join(quoted(item) for item in value)))
        return "&".join(f"{quoted_name(name)}={value}" for name, value in pairs)

    def files_parameters(
        self, files: Mapping[str, Union[File, list[str], list[bytes], list[tuple[str, bytes]]]]
    ) -> list[tuple[str, Any]]:
        """Files as parts of a multipart body; a string is the path of a file."""
        return [part for name, value in files.items() for part in file_parts(name, value)]

    def select_header_accept(self, accepts: list[str]) -> Optional[str]:
        """The media type to ask for: the first JSON one, else the first."""
        return preferred(accepts)

    def select_header_content_type(self, content_types: list[str]) -> Optional[str]:
        """The media type to send: the first JSON one, else the first."""
        return preferred(content_types)

    def update_params_for_auth(
        self,
        headers: dict[str, Any],
        queries: list[tuple[str, Any]],
        auth_settings: Optional[list[str]],
        resource_path: str,
        method: str,
        body: Any,
        request_auth: Optional[dict[str, Any]] = None,
    ) -> None:
        """Add credentials to headers and query: `request_auth`, or those of the named security schemes."""
        if not auth_settings:
            return
        known: Mapping[str, Any] = {} if request_auth else {**self.configuration.auth_settings()}
        chosen = [known[name] for name in auth_settings if name in known]
        for setting in [request_auth] if request_auth else chosen:
            self._apply_auth_params(headers, queries, resource_path, method, body, setting)

    def _apply_auth_params(
        self,
        headers: dict[str, Any],
        queries: list[tuple[str, Any]],
        resource_path: str,
        method: str,
        body: Any,
        auth_setting: Mapping[str, Any],
    ) -> None:
        where, key, value = auth_setting["in"], auth_setting.get("key"), auth_setting.get("value")
        if auth_setting.get("type") == "http-signature":
            signer = self.configuration.signing_info
            if signer is not None:
                headers.update(
                    signer.get_http_signature_headers(resource_path, method, headers, body, queries)
                )
        else:
            put_credential(headers, queries, where, key, value)

    def _headers(
        self, header_params: Optional[dict[str, Any]], collection_formats: Optional[dict[str, str]]
    ) -> dict[str, Any]:
        """The headers of the call as text, those of the client among them."""
        headers = with_defaults(header_params or {}, self.default_headers, self.cookie)
        if collection_formats and not collection_formats.keys().isdisjoint(headers):
            headers = dict(self.parameters_to_tuples(headers, collection_formats))
        for name, value in headers.items():
            if value is not None and type(value) is not str:
                headers[name] = text(self.sanitize_for_serialization(value))
        return headers

    def _field(self, value: Any) -> Any:
        """A form field; a part with its own media type is finished already."""
        return value if isinstance(value, tuple) else self.sanitize_for_serialization(value)


_DESERIALIZE = ApiClient.deserialize
_RESPONSE_DESERIALIZE = ApiClient.response_deserialize


def data_of(
    client: ApiClient, response: rest.RESTResponse, types: Mapping[str, Optional[str]]
) -> Any:
    """The data alone of what `response_deserialize` gives."""
    if _is_replaced(client.response_deserialize, _RESPONSE_DESERIALIZE):
        return client.response_deserialize(response, types).data
    return client._data_of(response, types)


def _is_replaced(method: object, ours: object) -> bool:
    """Whether a program has put something of its own in the place of the method."""
    return getattr(method, "__func__", None) is not ours
