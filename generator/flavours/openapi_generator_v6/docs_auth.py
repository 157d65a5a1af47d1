"""How pages show authorization: the lines above an example and the code inside it.

Takes security schemes of the model, gives lines of text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.flavours.openapi_generator_v6.docs_notes import python_value
from generator.flavours.openapi_generator_v6.docs_text import html, prose
from generator.ir import OAuthFlow, SecurityScheme
from generator.python import literals

_FLOW_NAMES = {
    "password": "password",
    "implicit": "implicit",
    "clientCredentials": "application",
    "authorizationCode": "accessCode",
    "deviceAuthorization": "device",
}
_FLOWS = tuple(_FLOW_NAMES)


def shown_schemes(
    keys: Iterable[str], schemes: Mapping[str, SecurityScheme]
) -> tuple[SecurityScheme, ...]:
    """The schemes as pages list them: OAuth once for each of its flows, OpenID Connect never."""
    found = (schemes[key] for key in keys)
    return tuple(
        one
        for one in found
        if one.kind not in ("openIdConnect", "mutualTLS")
        for _ in (one.flows or (None,))
    )


def auth_label(scheme: SecurityScheme) -> str | None:
    """The line above an example; None for kinds that the format does not know."""
    kind = _kind(scheme)
    if kind is None:
        return None
    return f"* {kind} Authentication ({html(scheme.key)}):"


def auth_code(
    scheme: SecurityScheme, package: str, host: str, *, lose_host: bool
) -> tuple[str, ...]:
    """The lines of an example that configure one scheme; ``lose_host`` when those for HTTP
    authentication forget the address."""
    address = () if lose_host else (f"    host = {literals.string(host)},",)
    if scheme.kind == "oauth2":
        return (
            f"# Configure OAuth2 access token for authorization: {literals.one_line(scheme.key)}",
            f"configuration = {package}.Configuration(",
            f"    host = {literals.string(host)},",
            "    access_token = 'YOUR_ACCESS_TOKEN'",
            ")",
        )
    if scheme.kind == "apiKey":
        key = _single_quoted(scheme.key)
        return (
            f"# Configure API key authorization: {literals.one_line(scheme.key)}",
            f"configuration.api_key[{key}] = 'YOUR_API_KEY'",
            "",
            "# Uncomment below to setup prefix (e.g. Bearer) for API key, if needed",
            f"# configuration.api_key_prefix[{key}] = 'Bearer'",
        )
    if scheme.http_scheme == "basic":
        return (
            f"# Configure HTTP basic authorization: {literals.one_line(scheme.key)}",
            f"configuration = {package}.Configuration(",
            *address,
            "    username = 'YOUR_USERNAME',",
            "    password = 'YOUR_PASSWORD'",
            ")",
        )
    if scheme.http_scheme == "bearer":
        form = f" ({scheme.bearer_format})" if scheme.bearer_format else ""
        return (
            f"# Configure Bearer authorization{prose(form)}: {literals.one_line(scheme.key)}",
            f"configuration = {package}.Configuration(",
            *address,
            "    access_token = 'YOUR_BEARER_TOKEN'",
            ")",
        )
    return ()


def scheme_lines(shown: Sequence[SecurityScheme]) -> tuple[tuple[str, ...], ...]:
    """What the README says of each scheme; one with several flows is told one flow at a time."""
    seen: dict[str, int] = {}
    found: list[tuple[str, ...]] = []
    for scheme in shown:
        number = seen[scheme.key] = seen.get(scheme.key, -1) + 1
        found.append(_described(scheme, number))
    return tuple(found)


def _described(scheme: SecurityScheme, flow_number: int) -> tuple[str, ...]:
    if scheme.kind == "apiKey":
        places = {"header": "HTTP header", "query": "URL query string"}
        return (
            "- **Type**: API key",
            f"- **API key parameter name**: {scheme.name}",
            f"- **Location**: {places.get(scheme.location or '', '')}",
        )
    if scheme.kind == "oauth2":
        flows = sorted(scheme.flows, key=lambda one: _FLOWS.index(one.kind))
        flow = flows[flow_number] if flows else None
        return _flow(flow)
    if scheme.http_scheme == "basic":
        return ("- **Type**: HTTP basic authentication",)
    if scheme.http_scheme == "bearer":
        form = f" ({scheme.bearer_format})" if scheme.bearer_format else ""
        return (f"- **Type**: Bearer authentication{form}",)
    if scheme.http_scheme == "signature":
        return ("- **Type**: HTTP signature authentication",)
    return ()


def _flow(flow: OAuthFlow | None) -> tuple[str, ...]:
    if flow is None:
        return ("- **Type**: OAuth",)
    scopes = tuple(f" - **{scope}**: {prose(text)}" for scope, text in flow.scopes)
    return (
        "- **Type**: OAuth",
        f"- **Flow**: {_FLOW_NAMES[flow.kind]}",
        f"- **Authorization URL**: {flow.authorization_url or ''}",
        "- **Scopes**: " if scopes else "- **Scopes**: N/A",
        *scopes,
    )


def _kind(scheme: SecurityScheme) -> str | None:
    if scheme.kind == "oauth2":
        return "OAuth"
    if scheme.kind == "apiKey":
        return "Api Key"
    if scheme.http_scheme == "basic":
        return "Basic"
    if scheme.http_scheme == "bearer":
        return f"Bearer ({scheme.bearer_format})" if scheme.bearer_format else "Bearer"
    return None


def _single_quoted(text: str) -> str:
    return "'" + python_value(text)[1:-1].replace("'", "\\'") + "'"
