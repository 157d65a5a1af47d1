"""The address that pages and clients start from, and the security schemes that calls use.

Takes servers and security of the model; the rules are those of OpenAPI 3.0.3 sections 4.7.5 and
4.7.30, the order of schemes is the original's.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.flavours.openapi_generator_v6.javahash import hash_order
from generator.ir import Api, Operation, SecurityRequirement, Server

_LOCAL = "http://localhost"
_RELATIVE = re.compile(r"(/[a-zA-Z0-9_]+)+")


def server_url(server: Server) -> str:
    """The URL with each variable's default put in."""
    url = server.url
    for variable in server.variables:
        url = url.replace("{" + variable.name + "}", variable.default)
    return url


def trimmed(servers: tuple[Server, ...]) -> tuple[Server, ...]:
    """The servers without a slash at the end of their URLs: paths begin with one."""
    return tuple(replace(one, url=one.url.removesuffix("/")) for one in servers)


def base_url(servers: tuple[Server, ...]) -> str:
    """The first server's address: absolute, without a slash at its end."""
    if not servers:
        return _LOCAL
    url = server_url(servers[0])
    if not url:
        return _LOCAL
    if url.startswith("//"):
        url = "http:" + url
    elif url.startswith("/"):
        url = _LOCAL + url
    elif "://" not in url:
        url = "http://" + url
    scheme, _, rest = url.partition("://")
    if scheme.lower() not in ("http", "https"):
        return _LOCAL
    return f"{scheme.lower()}://{rest}".removesuffix("/")


def shown_base_url(client_url: str, servers: tuple[Server, ...], *, keep_relative: bool) -> str:
    """The address on pages: a relative one as it is written where that is kept."""
    if keep_relative and servers and _RELATIVE.fullmatch(servers[0].url):
        return servers[0].url
    return client_url


def runtime_security(api: Api, operation: Operation) -> tuple[str, ...]:
    """The keys of the declared schemes that a call of the operation can use."""
    return _security(api, operation, api.security)


def page_security(api: Api, operation: Operation, *, with_global: bool) -> tuple[str, ...]:
    """The keys of the schemes that the operation's page shows."""
    return _security(api, operation, api.security if with_global else None)


def _security(
    api: Api, operation: Operation, inherited: tuple[SecurityRequirement, ...] | None
) -> tuple[str, ...]:
    if operation.security == ():
        return ()
    own = _declared(api, operation.security or ())
    return own or _declared(api, inherited or ())


def _declared(api: Api, requirements: tuple[SecurityRequirement, ...]) -> tuple[str, ...]:
    known = {scheme.key for scheme in api.security_schemes}
    used = (use.key for requirement in requirements for use in requirement.schemes)
    return hash_order(key for key in used if key in known)
