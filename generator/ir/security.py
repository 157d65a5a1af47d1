"""Security schemes and requirements (OpenAPI 3.1 sections 4.8.27 and 4.8.30)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.ir.json import Json, JsonObject
from generator.ir.source import Source

_NO_EXTENSIONS: Mapping[str, Json] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthFlow:
    """One OAuth 2 flow; ``scopes`` pairs a scope with its description, in document order."""

    kind: Literal[
        "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"
    ]
    authorization_url: str | None = None
    token_url: str | None = None
    refresh_url: str | None = None
    device_authorization_url: str | None = None
    scopes: tuple[tuple[str, str], ...] = ()
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """One security scheme; ``key`` is its name under ``components/securitySchemes``.

    ``location`` and ``name`` are those of an API key; ``http_scheme`` is lower case as RFC 9110
    compares it (``basic``, ``bearer``, …).
    """

    key: str
    kind: Literal["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]
    source: Source
    description: str | None = None
    location: Literal["query", "header", "cookie"] | None = None
    name: str | None = None
    http_scheme: str | None = None
    bearer_format: str | None = None
    flows: tuple[OAuthFlow, ...] = ()
    open_id_connect_url: str | None = None
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True)
class SchemeUse:
    """A scheme as one requirement names it, with the scopes asked for."""

    key: str
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityRequirement:
    """Schemes that are needed together; no scheme at all (``{}``) allows an anonymous call."""

    schemes: tuple[SchemeUse, ...]
