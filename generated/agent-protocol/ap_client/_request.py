"""Puts one request together, parameter by parameter, in the words of its OpenAPI description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Optional
from urllib.parse import quote

from . import _encode as encode
from ._media import carrying, concrete, is_form, is_json, is_urlencoded
from ._multipart import file_parts, one_media_type, value_parts
from ._security import choose
from ._settings import HostSetting
from .exceptions import ApiValueError

if TYPE_CHECKING:
    from .api_client import ApiClient, RequestSerialized


class Request:
    """A request in the making. Parameters which are None are left out."""

    def __init__(
        self, client: ApiClient, method: str, path: str, headers: Optional[Mapping[str, Any]]
    ) -> None:
        self.client = client
        self.method = method
        self.resource_path = path
        self.path_params: dict[str, Any] = {}
        self.query_params: list[tuple[str, Any]] = []
        self.header_params: dict[str, Any] = dict(headers or {})
        self.form_params: list[tuple[str, Any]] = []
        self.file_params: dict[str, Any] = {}
        self.collection_formats: dict[str, str] = {}
        self.content: Any = None
        self.auth_settings: list[str] = []
        self.base_url: Optional[str] = None

    def path(self, name: str, value: Any, style: str = "simple", explode: bool = False) -> None:
        """Fill in a `{name}` of the path; ApiValueError without a value, which a path cannot do without."""
        if value is None:
            raise ApiValueError(
                f"the parameter `{name}` of the path {self.resource_path} is missing"
            )
        safe = self.client.configuration.safe_chars_for_path_param
        self.path_params[name] = encode.path_value(name, value, style, explode, safe)

    def query(
        self,
        name: str,
        value: Any,
        style: str = "form",
        explode: bool = True,
        reserved: bool = False,
    ) -> None:
        """Add a query parameter; `reserved` leaves the reserved characters of RFC 3986 as they are."""
        if value is None:
            return
        if type(value) in (str, int) and style == "form" and not reserved:
            self.query_params.append((name, value))
            return
        if isinstance(value, datetime.date):
            value = self._date(value)
        items = encode.items_of(value)
        if encode.members_of(value) is not None:
            if style == "deepObject":
                self.query_params.extend(encode.deep_object(name, value))
            else:
                separator = {"spaceDelimited": "%20", "pipeDelimited": "|"}.get(style, ",")
                self.query_params.extend(encode.form_object(name, value, explode, separator))
        elif style == "deepObject":
            self.query_params.extend(encode.deep_object(name, value))
        elif reserved:
            values = (
                items
                if items is not None and explode
                else [",".join(map(encode.text, items or [value]))]
            )
            kept = "/?:@!$'()*,;[]"
            self.query_params.extend(
                (name, encode.Encoded(quote(encode.text(v), safe=kept))) for v in values
            )
        elif items is not None:
            single = {"spaceDelimited": "ssv", "pipeDelimited": "pipes", "tabDelimited": "tsv"}.get(
                style, "csv"
            )
            self.collection_formats[name] = "multi" if explode else single
            self.query_params.append((name, items))
        else:
            self.query_params.append((name, value))

    def query_content(self, name: str, value: Any) -> None:
        """Add a query parameter which is a JSON document."""
        if value is not None:
            self.query_params.append((name, encode.json_text(value)))

    def header(self, name: str, value: Any, explode: bool = False) -> None:
        """Set a header parameter."""
        if value is not None:
            self.header_params[name] = encode.header_value(value, explode)

    def header_content(self, name: str, value: Any) -> None:
        """Set a header parameter which is a JSON document."""
        if value is not None:
            self.header_params[name] = encode.json_text(value)

    def cookie(self, name: str, value: Any, explode: bool = True) -> None:
        """Add a cookie parameter."""
        if value is not None:
            pairs = encode.cookie_pairs(name, value, explode)
            self.header_params["Cookie"] = "; ".join(
                filter(None, [self.header_params.get("Cookie"), *pairs])
            )

    def form(
        self,
        name: str,
        value: Any,
        style: str = "form",
        explode: bool = True,
        content_type: Optional[str] = None,
    ) -> None:
        """Add a field of an urlencoded form."""
        if value is None:
            return
        if is_json(content_type):
            self.form_params.append((name, encode.json_text(value)))
            return
        items = encode.items_of(value)
        if style == "deepObject":
            self.form_params.extend(encode.deep_object(name, value))
        elif encode.members_of(value) is not None:
            flat = encode.form_object(name, value, explode)
            self.form_params.extend(flat if explode else [(name, ",".join(self._flat(value)))])
        elif items is None:
            self.form_params.append((name, encode.text(value)))
        elif explode:
            self.form_params.extend((name, encode.text(item)) for item in items)
        else:
            separator = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(style, ",")
            self.form_params.append((name, separator.join(map(encode.text, items))))

    def part(self, name: str, value: Any, content_type: Optional[str] = None) -> None:
        """Add a part of a multipart form which is no file."""
        if value is not None:
            self.form_params.extend(value_parts(name, value, one_media_type(content_type)))

    def file(self, name: str, value: Any, content_type: Optional[str] = None) -> None:
        """Add a file, or a list of files, to a multipart form."""
        if value is None:
            return
        media_type = one_media_type(content_type)
        if media_type is None:
            self.file_params[name] = value
        else:
            self.form_params.extend(file_parts(name, value, media_type))

    def body(self, value: Any) -> None:
        """Set the body."""
        self.content = value

    def accept(self, *media_types: str) -> None:
        """Say which media types the response may have, unless a header of the call says so."""
        if not (self.header_params and self._has_header("accept")):
            chosen = self.client.select_header_accept(list(media_types))
            if chosen is not None:
                self.header_params["Accept"] = chosen

    def content_type(self, forced: Optional[str], *media_types: str) -> None:
        """Set the media type of the body: the one that the call asks for, or the one to prefer of those declared."""
        chosen = forced or self._header("content-type")
        if chosen is None:
            fitting = carrying(media_types, self.content)
            chosen = self.client.select_header_content_type(fitting)
            if chosen is not None and "*" in chosen:
                chosen = concrete(chosen, self.content)
        if chosen is None:
            return
        if is_form(chosen) and encode.members_of(self.content) is not None:
            self._spread(chosen)
        if forced or not self._has_header("content-type"):
            self.header_params["Content-Type"] = chosen

    def security(self, *alternatives: Sequence[str]) -> None:
        """Say which security schemes will do: any one of the alternatives, all schemes of one."""
        self.auth_settings = choose(self.client.configuration, alternatives)

    def server(self, operation: str, servers: list[HostSetting], index: int) -> None:
        """Choose among the servers which the operation has of its own."""
        configuration = self.client.configuration
        if not index:
            index = configuration.server_operation_index.get(operation, 0)
        variables = {
            **configuration.server_variables,
            **configuration.server_operation_variables.get(operation, {}),
        }
        url = configuration.get_host_from_settings(index, variables, servers)
        self.base_url = url.rstrip("/") if "://" in url else url

    def serialize(self, request_auth: Optional[dict[str, Any]]) -> RequestSerialized:
        """The request as `ApiClient.call_api` takes it."""
        return self.client.param_serialize(
            method=self.method,
            resource_path=self.resource_path,
            path_params=self.path_params,
            query_params=self.query_params,
            header_params=self.header_params,
            body=self.content,
            post_params=self.form_params,
            files=self.file_params,
            auth_settings=self.auth_settings,
            collection_formats=self.collection_formats,
            _host=self.base_url,
            _request_auth=request_auth,
        )

    def _header(self, lower: str) -> Optional[str]:
        """The header of this name, whatever its case; None without it."""
        return next((v for name, v in self.header_params.items() if name.lower() == lower), None)

    def _has_header(self, lower: str) -> bool:
        return any(name.lower() == lower for name in self.header_params)

    def _spread(self, media_type: str) -> None:
        """Send the properties of the body as the fields of a form."""
        for name, value in (encode.members_of(self.content) or {}).items():
            if is_urlencoded(media_type):
                self.form(name, value)
            elif isinstance(value, (bytes, tuple)):
                self.file(name, value)
            else:
                self.part(name, value)
        self.content = None

    def _date(self, value: datetime.date) -> str:
        configuration = self.client.configuration
        is_time = isinstance(value, datetime.datetime)
        return encode.query_date(
            value, configuration.datetime_format if is_time else configuration.date_format
        )

    def _flat(self, value: Any) -> list[str]:
        return [
            part
            for key, item in (encode.members_of(value) or {}).items()
            for part in (key, encode.text(item))
        ]
