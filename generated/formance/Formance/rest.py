"""HTTP through urllib3: pools, TLS, proxies, redirects, and nothing of the API."""

from __future__ import annotations

import importlib.machinery
import logging
import os
import re
import ssl
import typing

import urllib3
from urllib3._collections import HTTPHeaderDict
from urllib3.fields import RequestField

from . import _spec
from .exceptions import ApiException, ApiValueError

if typing.TYPE_CHECKING:
    from ._configuration import ConfigurationBase

logger: logging.Logger = logging.getLogger(__name__)

Timeout = typing.Union[int, float, tuple[float, float], None]
Fields = typing.Sequence[typing.Union[RequestField, tuple[str, str]]]
_METHOD = re.compile(r"[A-Z0-9!#$%&'*+.^_`|~-]+")  # a token of RFC 9110, section 5.6.2
_WITHOUT_BODY = frozenset(("GET", "HEAD", "TRACE"))
_KEPT_AT_HOME = frozenset(("authorization", "cookie", "proxy-authorization"))


def secret_headers() -> frozenset[str]:
    """The headers, lower case, that carry credentials: not sent on to another host, not logged."""
    schemes = (
        scheme.name.lower() for scheme in _spec.SECURITY_SCHEMES if scheme.location == "header"
    )
    return _KEPT_AT_HOME.union(schemes)


class RESTClientObject:
    """A pool of connections with the settings of a configuration."""

    def __init__(
        self,
        configuration: ConfigurationBase,
        pools_size: int = 4,
        maxsize: int | None = None,
    ) -> None:
        settings: dict[str, typing.Any] = {
            "num_pools": pools_size,
            "maxsize": maxsize or configuration.connection_pool_maxsize or 4,
            "cert_reqs": ssl.CERT_REQUIRED if configuration.verify_ssl else ssl.CERT_NONE,
            "ca_certs": configuration.ssl_ca_cert or _trusted(),
            "cert_file": configuration.cert_file,
            "key_file": configuration.key_file,
            "retries": _retries(configuration.retries),
        }
        for name in ("assert_hostname", "socket_options"):
            value = getattr(configuration, name)
            if value is not None:
                settings[name] = value
        self.pool_manager: urllib3.PoolManager
        if configuration.proxy:
            self.pool_manager = urllib3.ProxyManager(
                proxy_url=configuration.proxy, proxy_headers=configuration.proxy_headers, **settings
            )
        else:
            self.pool_manager = urllib3.PoolManager(**settings)

    def request(
        self,
        method: str,
        url: str,
        headers: HTTPHeaderDict | None = None,
        fields: Fields | None = None,
        body: str | bytes | None = None,
        stream: bool = False,
        timeout: Timeout = None,
    ) -> urllib3.BaseHTTPResponse:
        """Send a request and return the response, whatever its status.

        `fields` are the parts of a multipart body, `body` is any other body. With `stream` the response is not read
        yet. `timeout` is in seconds: one for all, or a pair for connecting and reading. ApiValueError for a header with
        a line break, ApiException with status 0 when TLS fails.
        """
        method = method.upper()
        if not _METHOD.fullmatch(method):
            raise ApiValueError(f"{method!r} is no HTTP method")
        if fields and body:
            raise ApiValueError("body parameter cannot be used with fields parameter.")
        sent = HTTPHeaderDict(headers or {})
        for name, value in sent.itermerged():
            if any(char in name + value for char in "\r\n\0"):
                raise ApiValueError(
                    f"Invalid header {name!r}: a header may not contain line breaks"
                )
        options: dict[str, typing.Any] = {"preload_content": not stream, "headers": sent}
        if timeout is not None:
            options["timeout"] = _timeout(timeout)
        if method not in _WITHOUT_BODY or body is not None:
            if fields is not None:
                sent.pop("Content-Type", None)  # urllib3 writes it anew, with the boundary
                options.update(fields=list(fields), encode_multipart=True)
            elif body is not None:
                options["body"] = body.encode("utf-8") if isinstance(body, str) else body
        try:
            response = self.pool_manager.request(method, url, **options)
        except urllib3.exceptions.SSLError as error:
            raise ApiException(status=0, reason=f"{type(error).__name__}\n{error}") from error
        logger.debug("%s %s: %s", method, url.partition("?")[0], response.status)
        return response

    def GET(
        self,
        url: str,
        headers: HTTPHeaderDict | None = None,
        stream: bool = False,
        timeout: Timeout = None,
        fields: Fields | None = None,
    ) -> urllib3.BaseHTTPResponse:
        """`request` with method GET."""
        return self.request(
            "GET", url, headers=headers, stream=stream, timeout=timeout, fields=fields
        )

    def HEAD(
        self,
        url: str,
        headers: HTTPHeaderDict | None = None,
        stream: bool = False,
        timeout: Timeout = None,
        fields: Fields | None = None,
    ) -> urllib3.BaseHTTPResponse:
        """`request` with method HEAD."""
        return self.request(
            "HEAD", url, headers=headers, stream=stream, timeout=timeout, fields=fields
        )

    def OPTIONS(
        self,
        url: str,
        headers: HTTPHeaderDict | None = None,
        body: str | bytes | None = None,
        stream: bool = False,
        timeout: Timeout = None,
        fields: Fields | None = None,
    ) -> urllib3.BaseHTTPResponse:
        """`request` with method OPTIONS."""
        return self.request(
            "OPTIONS",
            url,
            headers=headers,
            fields=fields,
            body=body,
            stream=stream,
            timeout=timeout,
        )

    def DELETE(
        self,
        url: str,
        headers: HTTPHeaderDict | None = None,
        body: str | bytes | None = None,
        stream: bool = False,
        timeout: Timeout = None,
        fields: Fields | None = None,
    ) -> urllib3.BaseHTTPResponse:
        """`request` with method DELETE."""
        return self.request(
            "DELETE", url, headers=headers, fields=fields, body=body, stream=stream, timeout=timeout
        )

    def POST(
        self,
        url: str,
        headers: HTTPHeaderDict | None = None,
        body: str | bytes | None = None,
        stream: bool = False,
        timeout: Timeout = None,
        fields: Fields | None = None,
    ) -> urllib3.BaseHTTPResponse:
        """`request` with method POST."""
        return self.request(
            "POST", url, headers=headers, fields=fields, body=body, stream=stream, timeout=timeout
        )

    def PUT(
        self,
        url: str,
        headers: HTTPHeaderDict | None = None,
        body: str | bytes | None = None,
        stream: bool = False,
        timeout: Timeout = None,
        fields: Fields | None = None,
    ) -> urllib3.BaseHTTPResponse:
        """`request` with method PUT."""
        return self.request(
            "PUT", url, headers=headers, fields=fields, body=body, stream=stream, timeout=timeout
        )

    def PATCH(
        self,
        url: str,
        headers: HTTPHeaderDict | None = None,
        body: str | bytes | None = None,
        stream: bool = False,
        timeout: Timeout = None,
        fields: Fields | None = None,
    ) -> urllib3.BaseHTTPResponse:
        """`request` with method PATCH."""
        return self.request(
            "PATCH", url, headers=headers, fields=fields, body=body, stream=stream, timeout=timeout
        )


def _trusted() -> str:
    """The certificates of certifi, found without importing it: its own import takes as long as ten models."""
    found = importlib.machinery.PathFinder.find_spec("certifi")
    if found is not None and found.origin is not None:
        path = os.path.join(os.path.dirname(found.origin), "cacert.pem")
        if os.path.isfile(path):
            return path
    import certifi

    return certifi.where()


def _retries(setting: typing.Any) -> urllib3.Retry:
    """The retries that are set, made to drop every credential on the way to another host."""
    policy = setting if isinstance(setting, urllib3.Retry) else urllib3.Retry.from_int(setting)
    return policy.new(
        remove_headers_on_redirect=policy.remove_headers_on_redirect | secret_headers()
    )


def _timeout(seconds: int | float | tuple[float, float]) -> urllib3.Timeout:
    if isinstance(seconds, tuple):
        return urllib3.Timeout(connect=seconds[0], read=seconds[1])
    return urllib3.Timeout(total=seconds)
