"""Security schemes and requirements."""

from __future__ import annotations

from typing import Literal, cast

from generator import codes
from generator.ir import OAuthFlow, SchemeUse, SecurityRequirement, SecurityScheme
from generator.normalize.node import Node, extensions
from generator.normalize.trees import Trees

_HTTP_SCHEMES = ("basic", "bearer", "signature")
_FLOWS = (
    "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization",
)  # fmt: skip
_PLACES = ("query", "header", "cookie")
_OLD_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
FlowKind = Literal[
    "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"
]


class SecurityReader:
    """Reads the schemes first, so that requirements can be checked against them."""

    def __init__(self, trees: Trees) -> None:
        self._trees = trees
        if trees.dialect.family == "2.0":
            declared = trees.mapping(trees.root, "securityDefinitions")
        else:
            components = trees.mapping(trees.root, "components")
            declared = trees.mapping(components, "securitySchemes") if components else None
        # a scheme may be called x-something: this is a map of names, which has no extensions
        found = [self._scheme(key, child) for key, child in declared.children()] if declared else []
        self.schemes: tuple[SecurityScheme, ...] = tuple(each for each in found if each)
        self._keys = {scheme.key for scheme in self.schemes}
        self._declared = set(declared.mapping) if declared else set()

    def requirements(self, node: Node) -> tuple[SecurityRequirement, ...] | None:
        """``security`` of the document or an operation; None when it is absent."""
        trees = self._trees
        if node.mapping.get("security") is None:
            return None
        written = trees.sequence(node, "security")
        if written is None:
            return None
        found: list[SecurityRequirement] = []
        for item in written.items():
            if not trees.is_mapping(item, "a security requirement"):
                continue
            uses: list[SchemeUse] = []
            for key, child in item.children():
                if key in self._keys:
                    uses.append(SchemeUse(key, trees.texts(item, key) or ()))
                elif key not in self._declared:
                    message = f"no security scheme is called {key!r}; it is left out"
                    declared = ", ".join(self._keys and [s.key for s in self.schemes])
                    hint = f"declared are: {declared}" if declared else "declare the scheme"
                    trees.say(codes.SECURITY_UNKNOWN, message, child, hint)
            if uses or not item.mapping:
                found.append(SecurityRequirement(tuple(uses)))
        if not found and written.value:
            return None
        return tuple(found)

    def _scheme(self, key: str, node: Node) -> SecurityScheme | None:
        trees = self._trees
        resolved = trees.deref(node, "securitySchemes")
        if resolved is None or not trees.is_mapping(resolved[0], key):
            return None
        at = resolved[0]
        kind = trees.text(at, "type")
        if kind == "apiKey":
            return self._api_key(key, at)
        if kind == "basic" and trees.dialect.family == "2.0":
            return self._made(key, at, "http", http_scheme="basic")
        if kind == "http":
            scheme = trees.text(at, "scheme")
            if scheme is None:
                return self._skip(at, f"the scheme {key!r} does not say which (`scheme`)",
                                  "add `scheme: bearer` or another")  # fmt: skip
            if scheme.lower() not in _HTTP_SCHEMES:
                message = f"clients make no credentials of the HTTP scheme {scheme!r}"
                hint = "set the header of each request, or sign requests in the transport"
                trees.say(codes.SECURITY_HTTP, message, at.child("scheme"), hint)
            return self._made(key, at, "http", http_scheme=scheme.lower())
        if kind == "oauth2":
            return self._made(key, at, "oauth2", flows=self._flows(at))
        if kind == "openIdConnect":
            return self._made(key, at, "openIdConnect")
        if kind == "mutualTLS":
            return self._made(key, at, "mutualTLS")
        shown = "has no `type`" if kind is None else f"has the unknown type {kind!r}"
        hint = "the types are apiKey, http, oauth2, openIdConnect and mutualTLS"
        return self._skip(at, f"the scheme {key!r} {shown}", hint)

    def _skip(self, node: Node, message: str, hint: str) -> SecurityScheme | None:
        self._trees.say(codes.SECURITY_SCHEME, f"{message}; it is skipped", node, hint)
        return None

    def _api_key(self, key: str, node: Node) -> SecurityScheme | None:
        place = self._trees.text(node, "in")
        name = self._trees.text(node, "name")
        if place not in _PLACES:
            return self._skip(node, f"the key of {key!r} stands in {place!r}",
                              f"the places are {', '.join(_PLACES)}")  # fmt: skip
        if name is None:
            return self._skip(node, f"the key of {key!r} has no `name`",
                              "name the header, cookie or query parameter")  # fmt: skip
        location = cast("Literal['query', 'header', 'cookie']", place)
        return self._made(key, node, "apiKey", location=location, name=name)

    def _made(
        self,
        key: str,
        node: Node,
        kind: Literal["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"],
        *,
        location: Literal["query", "header", "cookie"] | None = None,
        name: str | None = None,
        http_scheme: str | None = None,
        flows: tuple[OAuthFlow, ...] = (),
    ) -> SecurityScheme:
        trees = self._trees
        return SecurityScheme(
            key=key,
            kind=kind,
            source=trees.source(node),
            description=trees.text(node, "description"),
            location=location,
            name=name,
            http_scheme=http_scheme,
            bearer_format=trees.text(node, "bearerFormat"),
            flows=flows,
            open_id_connect_url=trees.text(node, "openIdConnectUrl"),
            extensions=extensions(node.mapping),
        )

    def _flows(self, node: Node) -> tuple[OAuthFlow, ...]:
        trees = self._trees
        if trees.dialect.family == "2.0":
            kind = _OLD_FLOWS.get(trees.text(node, "flow") or "")
            return () if kind is None else (self._flow(cast("FlowKind", kind), node),)
        written = trees.mapping(node, "flows")
        found: list[OAuthFlow] = []
        for kind, child in written.fields() if written else ():
            if kind not in _FLOWS:
                message = f"{kind!r} is no OAuth 2 flow; it is skipped"
                hint = f"the flows are {', '.join(_FLOWS)}"
                trees.say(codes.UNKNOWN_VALUE, message, child, hint)
            elif trees.is_mapping(child, kind):
                found.append(self._flow(cast("FlowKind", kind), child))
        return tuple(found)

    def _flow(self, kind: FlowKind, node: Node) -> OAuthFlow:
        trees = self._trees
        scopes = trees.mapping(node, "scopes")
        names = [key for key, _ in scopes.fields()] if scopes else []
        return OAuthFlow(
            kind=kind,
            authorization_url=trees.text(node, "authorizationUrl"),
            token_url=trees.text(node, "tokenUrl"),
            refresh_url=trees.text(node, "refreshUrl"),
            device_authorization_url=trees.text(node, "deviceAuthorizationUrl"),
            scopes=tuple((name, trees.text(scopes, name) or "") for name in names if scopes),
            extensions=extensions(node.mapping),
        )
