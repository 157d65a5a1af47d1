"""Ways to authenticate, as the original lists them: one entry for each flow of an OAuth scheme."""

from __future__ import annotations

from collections.abc import Iterable

from generator.flavours.openapi_generator.plan import AuthKind, AuthMethod, Scope
from generator.flavours.openapi_generator.types_text import escape_text
from generator.ir import Api, OAuthFlow, SecurityRequirement, SecurityScheme

_FLOWS = {
    "password": "password",
    "implicit": "implicit",
    "clientCredentials": "application",
    "authorizationCode": "accessCode",
    "deviceAuthorization": "device",
}
_HTTP: dict[str | None, AuthKind] = {"basic": "basic", "bearer": "bearer", "signature": "signature"}


def hash_order(keys: Iterable[str]) -> list[str]:
    """Keys in the order of a Java ``HashMap``: the order of an operation's methods on its page."""
    keys = list(dict.fromkeys(keys))
    size = 16
    while len(keys) > size * 0.75:
        size *= 2
    return sorted(keys, key=lambda key: _spread(key) & (size - 1))


def _spread(key: str) -> int:
    value = 0
    data = key.encode("utf-16-be")
    for index in range(0, len(data), 2):
        value = (value * 31 + int.from_bytes(data[index : index + 2], "big")) & 0xFFFFFFFF
    return value ^ (value >> 16)


def methods(scheme: SecurityScheme, scopes: Iterable[str] | None = None) -> list[AuthMethod]:
    """The methods of a scheme; with ``scopes`` only those scopes are listed."""
    if scheme.kind == "apiKey":
        return [
            AuthMethod(
                name=scheme.key,
                kind="api_key",
                location=scheme.location,
                key_name=scheme.name,
                scheme=scheme,
            )
        ]
    if scheme.kind == "http":
        kind = _HTTP.get(scheme.http_scheme, "other")
        bearer_format = scheme.bearer_format if kind == "bearer" else None
        return [AuthMethod(name=scheme.key, kind=kind, bearer_format=bearer_format, scheme=scheme)]
    if scheme.kind == "oauth2":
        wanted = None if scopes is None else set(scopes)
        flows = {flow.kind: flow for flow in scheme.flows}
        return [
            _flow(scheme, flows[kind], name, wanted)
            for kind, name in _FLOWS.items()
            if kind in flows
        ]
    return [AuthMethod(name=scheme.key, kind="other", scheme=scheme)]


def _flow(
    scheme: SecurityScheme, flow: OAuthFlow, name: str, wanted: set[str] | None
) -> AuthMethod:
    return AuthMethod(
        name=scheme.key,
        kind="oauth",
        flow=name,
        authorization_url=flow.authorization_url,
        token_url=flow.token_url,
        scopes=tuple(
            Scope(name=scope, description=escape_text(text) or "")
            for scope, text in flow.scopes
            if wanted is None or scope in wanted
        ),
        scheme=scheme,
    )


class Security:
    """Answers for one API."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.schemes = {scheme.key: scheme for scheme in api.security_schemes}

    def everything(self) -> tuple[AuthMethod, ...]:
        """All methods of all schemes, in document order."""
        return tuple(each for scheme in self.api.security_schemes for each in methods(scheme))

    def listed(
        self, requirements: tuple[SecurityRequirement, ...] | None
    ) -> tuple[AuthMethod, ...]:
        """The flat list of an operation's page. ``()`` means none; a list that names no known
        scheme counts as not written."""
        if requirements == ():
            return ()
        found = self._flat(requirements)
        return found if found else self._flat(self.api.security)

    def _flat(self, requirements: tuple[SecurityRequirement, ...] | None) -> tuple[AuthMethod, ...]:
        scopes: dict[str, list[str]] = {}
        for requirement in requirements or ():
            for use in requirement.schemes:
                if use.key in self.schemes:
                    scopes.setdefault(use.key, []).extend(use.scopes)
        return tuple(
            each for key in hash_order(scopes) for each in methods(self.schemes[key], scopes[key])
        )

    def alternatives(
        self, requirements: tuple[SecurityRequirement, ...] | None
    ) -> tuple[tuple[AuthMethod, ...], ...]:
        """The alternatives as the document means them: any of the tuples, all within one."""
        effective = self.api.security if requirements is None else requirements
        return tuple(
            tuple(
                each
                for use in requirement.schemes
                if use.key in self.schemes
                for each in methods(self.schemes[use.key], use.scopes)[:1]
            )
            for requirement in effective or ()
        )
