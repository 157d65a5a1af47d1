"""Credentials: which are global, which belong to operations, and the models that hold them.

A security model has one field for every scheme that some alternative needs. A scheme with parts
(user name and password, client id and secret) spreads over the model when it is alone, else it is
a model of its own (``SchemeBasicAuth``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.flavours.speakeasy.gen_config import Options
from generator.flavours.speakeasy.names import class_name, field_name, snake
from generator.flavours.speakeasy.plan import Place, SecurityBinding
from generator.flavours.speakeasy.plan_drafts import Draft, DraftField, DraftModel, Shape
from generator.ir import (
    ABSENT,
    Absent,
    Api,
    Json,
    Operation,
    SchemeUse,
    SecurityRequirement,
    SecurityScheme,
)

Alternatives = tuple[SecurityRequirement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityDraft:
    """The security of an API. ``key`` is the draft of the global model, None without one."""

    key: str | None
    alternatives: Alternatives
    schemes: tuple[SecurityScheme, ...]


def _keys(requirement: SecurityRequirement) -> frozenset[str]:
    return frozenset(use.key for use in requirement.schemes)


def global_alternatives(api: Api, options: Options) -> Alternatives:
    """The requirement that the client as a whole satisfies: the document's own, else the one that
    its operations agree on (with ``hoistGlobalSecurity``: that most of them ask for)."""
    if api.security is not None:
        return tuple(found for found in api.security if found.schemes)
    asked: Counter[Alternatives] = Counter()
    for operation in api.operations:
        if operation.security:
            asked[_without_scopes(operation.security)] += 1
    if not asked:
        return ()
    if len(asked) == 1 or options.hoist_security:
        return asked.most_common(1)[0][0]
    return ()


def _without_scopes(security: Alternatives) -> Alternatives:
    return tuple(
        SecurityRequirement(tuple(SchemeUse(use.key) for use in found.schemes))
        for found in security
        if found.schemes
    )


def uses_global(operation: Operation, alternatives: Alternatives) -> bool:
    """Whether the client's own credentials satisfy an operation."""
    if operation.security is None:
        return bool(alternatives)
    known = {_keys(found) for found in alternatives}
    return all(not found.schemes or _keys(found) in known for found in operation.security)


def draft_security(
    drafts: dict[str, Draft],
    key: str,
    name: str,
    module: str,
    place: Place,
    alternatives: Alternatives,
    schemes: Mapping[str, SecurityScheme],
    *,
    optional: bool,
) -> str | None:
    """Draft a security model; None when no scheme of it can be used."""
    used = tuple(
        dict.fromkeys(
            use.key for found in alternatives for use in found.schemes if use.key in schemes
        )
    )
    usable = tuple(schemes[used_key] for used_key in used if schemes[used_key].kind != "mutualTLS")
    if not usable:
        return None
    fields: list[DraftField] = []
    alone = len(usable) == 1
    for scheme in usable:
        parts = scheme_parts(scheme)
        if parts and alone:
            fields.extend(parts)
        elif parts:
            part_key = f"#/components/securitySchemes/{scheme.key}#scheme"
            if part_key not in drafts:
                drafts[part_key] = Draft(
                    key=part_key,
                    wanted=(f"Scheme{class_name(scheme.key)}",),
                    place=place,
                    module=f"scheme{snake(scheme.key).replace('_', '')}",
                    settled=True,
                    role="scheme",
                    content=DraftModel(fields=tuple(_inside(part) for part in parts)),
                )
            fields.append(
                DraftField(
                    wire_name=scheme.key,
                    name=field_name(scheme.key),
                    shape=Shape(kind="ref", key=part_key),
                    required=not optional,
                    bindings=(_whole(scheme),),
                )
            )
        else:
            fields.append(_simple(scheme, required=not optional and len(alternatives) == 1))
    if optional and alone:
        fields = [_optional(field) for field in fields]
    drafts[key] = Draft(
        key=key,
        wanted=(name,),
        place=place,
        module=module,
        settled=True,
        role="security",
        content=DraftModel(fields=tuple(fields)),
    )
    return key


def _optional(field: DraftField) -> DraftField:
    return replace(field, required=False)


def _inside(field: DraftField) -> DraftField:
    """A part as a field of a model of its own: the scheme is told where the model is used."""
    made = tuple(
        replace(binding, scheme=False, scheme_type=None, sub_type=None)
        for binding in field.bindings
        if isinstance(binding, SecurityBinding)
    )
    return replace(field, bindings=made)


def client_credentials(scheme: SecurityScheme) -> bool:
    """Whether the SDK fetches tokens for a scheme itself (RFC 6749 section 4.4)."""
    return scheme.kind == "oauth2" and any(
        flow.kind == "clientCredentials" for flow in scheme.flows
    )


def _example(scheme: SecurityScheme) -> Json | Absent:
    return scheme.extensions.get("x-speakeasy-example", ABSENT)


def _two(scheme: SecurityScheme) -> tuple[Json | Absent, Json | Absent]:
    """The examples of a user name and a password: ``ada;secret``."""
    example = _example(scheme)
    if isinstance(example, str) and example.count(";") == 1:
        user, password = example.split(";")
        return user, password
    return ABSENT, ABSENT


def _simple(scheme: SecurityScheme, *, required: bool) -> DraftField:
    return DraftField(
        wire_name=scheme.key,
        name=field_name(scheme.key),
        shape=Shape(kind="str"),
        required=required,
        example=_example(scheme),
        bindings=(_whole(scheme),),
        source=scheme.source,
    )


def _whole(scheme: SecurityScheme) -> SecurityBinding:
    if scheme.kind == "apiKey":
        return SecurityBinding(
            scheme_type="apiKey", sub_type=scheme.location or "header", field_name=scheme.name
        )
    if scheme.kind == "http":
        sub = scheme.http_scheme or "bearer"
        if sub not in ("bearer", "basic"):
            sub = "custom"
        return SecurityBinding(scheme_type="http", sub_type=sub, field_name="Authorization")
    if client_credentials(scheme):
        return SecurityBinding(scheme_type="oauth2", sub_type="client_credentials", field_name=None)
    return SecurityBinding(
        scheme_type="oauth2" if scheme.kind == "oauth2" else "openIdConnect",
        field_name="Authorization",
    )


def scheme_parts(scheme: SecurityScheme) -> tuple[DraftField, ...]:
    """The parts of a scheme that takes more than one string, none for others."""
    if scheme.kind == "http" and scheme.http_scheme == "basic":
        binding = _whole(scheme)
        return tuple(
            DraftField(
                wire_name=part,
                name=part,
                shape=Shape(kind="str"),
                required=True,
                example=example,
                bindings=(
                    SecurityBinding(
                        scheme_type=binding.scheme_type, sub_type="basic", field_name=part
                    ),
                ),
            )
            for part, example in zip(("username", "password"), _two(scheme), strict=True)
        )
    if client_credentials(scheme):
        return _client_parts(scheme)
    return ()


def _client_parts(scheme: SecurityScheme) -> tuple[DraftField, ...]:
    flow = next(flow for flow in scheme.flows if flow.kind == "clientCredentials")
    made = [
        DraftField(
            wire_name=wire,
            name=field_name(wire),
            shape=Shape(kind="str"),
            required=True,
            default=default,
            bindings=(
                SecurityBinding(
                    scheme_type="oauth2", sub_type="client_credentials", field_name=wire
                ),
            ),
        )
        for wire, default in (
            ("clientID", ABSENT),
            ("clientSecret", ABSENT),
            ("tokenURL", flow.token_url if flow.token_url else ABSENT),
        )
    ]
    extra = flow.extensions.get("x-speakeasy-token-endpoint-additional-properties")
    if isinstance(extra, dict):
        for name, schema in extra.items():
            example: Json | Absent = (
                schema.get("example", ABSENT) if isinstance(schema, dict) else ABSENT
            )
            made.append(
                DraftField(
                    wire_name=name,
                    name=field_name(name),
                    shape=Shape(kind="str"),
                    required=True,
                    example=example,
                    bindings=(
                        SecurityBinding(
                            scheme_type="oauth2", sub_type="client_credentials", field_name=name
                        ),
                    ),
                )
            )
    return tuple(made)
