"""HTTP: requests through urllib3, responses that are read when asked for."""

from __future__ import annotations

import io
import logging
import re
import ssl
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional, Union

import urllib3

from ._encode import json_text
from ._media import as_sequence, essence, is_sequence
from ._multipart import fields_of
from ._pools import Pools
from ._security import checked_headers, protect_logs, redacted, redacted_url, secret_headers
from .exceptions import ApiException as ApiException
from .exceptions import ApiValueError

if TYPE_CHECKING:
    from .configuration import Configuration

SUPPORTED_SOCKS_PROXIES = {"socks4", "socks4a", "socks5", "socks5h"}
RESTResponseType = urllib3.HTTPResponse

Timeout = Union[None, int, float, tuple[float, float]]
"""Seconds for a whole request, or for connecting and for each read."""

_METHOD = re.compile(r"[A-Z0-9!#$%&'*+.^_`|~-]+")  # a token of RFC 9110, section 5.6.2
_JSON = re.compile("json", re.IGNORECASE)
_log = logging.getLogger(__name__)


def is_socks_proxy_url(url: Optional[str]) -> bool:
    """Whether the URL of a proxy has the scheme of a SOCKS proxy."""
    scheme, separator, _ = (url or "").partition("://")
    return bool(separator) and scheme.lower() in SUPPORTED_SOCKS_PROXIES


class RESTResponse(io.IOBase):
    """A response whose body is read on demand; `response` is urllib3's."""

    def __init__(self, resp: Any) -> None:
        self.response: urllib3.HTTPResponse = resp
        self.status = resp.status
        self.reason = resp.reason
        self.data: Optional[bytes] = None

    def read(self) -> bytes:
        """The whole body; read from the connection once."""
        if self.data is None:
            self.data = self.response.data
        return self.data

    def getheaders(self) -> urllib3.HTTPHeaderDict:
        """The response headers; names are case-insensitive."""
        return self.response.headers

    def getheader(self, name: str, default: Optional[str] = None) -> Optional[str]:
        """One response header, or the default."""
        return self.response.headers.get(name, default)


class RESTClientObject:
    """Sends requests through a pool of connections which is set up from a `Configuration`."""

    def __init__(self, configuration: Configuration) -> None:
        options: dict[str, Any] = {
            "cert_reqs": ssl.CERT_REQUIRED if configuration.verify_ssl else ssl.CERT_NONE,
            "ca_certs": configuration.ssl_ca_cert,
            "ca_cert_data": configuration.ca_cert_data,
            "cert_file": configuration.cert_file,
            "key_file": configuration.key_file,
        }
        optional = {
            "assert_hostname": configuration.assert_hostname,
            "retries": configuration.retries,
            "server_hostname": configuration.tls_server_name or None,
            "socket_options": configuration.socket_options,
            "maxsize": configuration.connection_pool_maxsize,
        }
        options.update({name: value for name, value in optional.items() if value is not None})
        self.pool_manager = _pool(configuration, options)
        self._retries = urllib3.Retry.from_int(configuration.retries)
        self._policies: dict[frozenset[str], urllib3.Retry] = {}
        protect_logs()

    def request(
        self,
        method: str,
        url: str,
        headers: Optional[Mapping[str, Any]] = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: Timeout = None,
    ) -> RESTResponse:
        """Send a request and return as soon as the response headers are there.

        `body` is decoded JSON, text or bytes, by the Content-Type among the headers; `post_params` are the fields of
        a form. ApiValueError for a request that cannot be written; ApiException (status 0) for a TLS failure; other
        failures of the connection are urllib3's exceptions.
        """
        method = method.upper()
        if not _METHOD.fullmatch(method):
            raise ApiValueError(f"{method!r} is no HTTP method")
        if post_params and body:
            raise ApiValueError("body parameter cannot be used with post_params parameter.")
        sent = checked_headers(headers or {})
        options: dict[str, Any] = {
            **_content(method, sent, body, post_params),
            "headers": sent,
            "preload_content": False,
            "retries": self._policy(secret_headers(tuple(sent))),
            "timeout": _timeout(_request_timeout),
        }
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug("%s %s headers: %s", method, redacted_url(url), redacted(sent))
        try:
            response = RESTResponse(self.pool_manager.request(method, url, **options))
        except urllib3.exceptions.SSLError as error:
            raise ApiException(status=0, reason=f"{type(error).__name__}\n{error}") from error
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug(
                "%s %s headers: %s",
                response.status,
                response.reason,
                redacted(response.getheaders()),
            )
        return response

    def _policy(self, secret: frozenset[str]) -> urllib3.Retry:
        """The retries, with the headers which a redirect to another host loses."""
        policy = self._policies.get(secret)
        if policy is None:
            policy = self._retries.new(remove_headers_on_redirect=secret)
            self._policies[secret] = policy
        return policy


def _pool(configuration: Configuration, options: dict[str, Any]) -> urllib3.PoolManager:
    proxy = configuration.proxy
    if not proxy:
        return Pools(**options)
    if is_socks_proxy_url(proxy):
        from urllib3.contrib.socks import SOCKSProxyManager

        return SOCKSProxyManager(proxy_url=proxy, headers=configuration.proxy_headers, **options)
    return urllib3.ProxyManager(
        proxy_url=proxy, proxy_headers=configuration.proxy_headers, **options
    )


def _timeout(value: Timeout) -> Union[urllib3.Timeout, object]:
    """Without a value, the pool's own timeout stays in force."""
    if isinstance(value, tuple):
        return urllib3.Timeout(connect=value[0], read=value[1])
    return urllib3.Timeout(total=value) if value else urllib3.Timeout.DEFAULT_TIMEOUT


def _content(method: str, headers: dict[str, str], body: Any, post_params: Any) -> dict[str, Any]:
    """The body, as arguments of urllib3's `request`; takes a multipart Content-Type out, which urllib3 completes."""
    if method in ("GET", "HEAD", "TRACE") and body is None and not post_params:
        return {}
    key = next((name for name in headers if name.lower() == "content-type"), None)
    content_type = headers[key] if key is not None else ""
    media_type = essence(content_type)
    if media_type == "application/x-www-form-urlencoded" and not isinstance(body, (str, bytes)):
        fields = post_params or (list(body.items()) if isinstance(body, dict) else [])
        return {"fields": fields_of(fields), "encode_multipart": False}
    if (
        media_type.startswith("multipart/")
        and key is not None
        and not isinstance(body, (str, bytes))
    ):
        del headers[key]
        fields = fields_of(post_params or (list(body.items()) if isinstance(body, dict) else []))
        if media_type == "multipart/form-data":
            return {"fields": fields, "encode_multipart": True}
        parts, written = urllib3.encode_multipart_formdata(fields)
        headers[key] = written.replace("multipart/form-data", content_type, 1)
        return {"body": parts}
    if is_sequence(content_type) and isinstance(body, (list, tuple)):
        return {"body": as_sequence(content_type, body)}
    if not content_type or _JSON.search(content_type):
        return {"body": None if body is None else json_text(body)}
    if isinstance(body, tuple) and len(body) == 2:
        body = body[1]  # a file: its name has no place here
    if body is None or isinstance(body, (str, bytes)):
        return {"body": body}
    if media_type.startswith("text/") and isinstance(body, (bool, int, float)):
        return {"body": str(body).lower()}
    raise ApiException(status=0, reason=f"A {type(body).__name__} cannot be sent as {content_type}")
