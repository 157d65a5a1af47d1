"""Servers and security schemes as the generated modules write them down."""

from __future__ import annotations

from collections.abc import Iterable

from generator.ir import Api, Operation, SecurityScheme, Server
from generator.python import literals

_NO_DESCRIPTION = "No description provided"


def auth_literal(operation: Operation, api: Api) -> str | None:
    """The alternatives that may authenticate a call: schemes, or tuples of those needed together.

    None when the operation needs none. The API's own requirements apply whatever pages show.
    """
    requirements = operation.security if operation.security is not None else api.security
    known = {scheme.key for scheme in api.security_schemes}
    alternatives: list[str] = []
    for requirement in requirements or ():
        keys = [literals.string(use.key) for use in requirement.schemes if use.key in known]
        if keys and len(keys) == len(requirement.schemes):
            alternatives.append(keys[0] if len(keys) == 1 else f"({', '.join(keys)})")
    if not alternatives:
        return None
    return "(" + "".join(f"{one}, " for one in dict.fromkeys(alternatives)).rstrip() + ")"


def hosts_literal(servers: Iterable[Server]) -> str:
    """Servers as the tuple of dictionaries that the runtime reads."""
    return "(" + "".join(f"{_host(server)}, " for server in servers).rstrip() + ")"


def _host(server: Server) -> str:
    parts = [
        f'"url": {literals.string(server.url)}',
        f'"description": {literals.string(server.description or _NO_DESCRIPTION)}',
    ]
    if server.variables:
        variables = []
        for one in server.variables:
            facts = [
                f'"description": {literals.string(one.description or _NO_DESCRIPTION)}',
                f'"default_value": {literals.string(one.default)}',
            ]
            if one.enum is not None:
                values = ", ".join(map(literals.string, one.enum))
                facts.append(f'"enum_values": [{values}]')
            variables.append(f"{literals.string(one.name)}: {{{', '.join(facts)}}}")
        parts.append(f'"variables": {{{", ".join(variables)}}}')
    return "{" + ", ".join(parts) + "}"


def scheme_kind(scheme: SecurityScheme) -> str | None:
    """How the runtime sends the credential of a scheme; None for what it cannot send."""
    if scheme.kind == "apiKey":
        return "api_key"
    if scheme.kind == "http":
        return scheme.http_scheme if scheme.http_scheme in ("basic", "bearer") else None
    return "oauth2" if scheme.kind in ("oauth2", "openIdConnect") else None


def scheme_literal(scheme: SecurityScheme) -> str | None:
    """A security scheme as the runtime reads it; None for what it cannot send."""
    kind = scheme_kind(scheme)
    if kind is None:
        return None
    location, name = "header", "Authorization"
    if kind == "api_key":
        location, name = scheme.location or "header", scheme.name or scheme.key
    facts = [scheme.key, kind, location, name]
    if kind == "bearer" and scheme.bearer_format:
        facts.append(scheme.bearer_format)
    return f"SecurityScheme({', '.join(map(literals.string, facts))})"
