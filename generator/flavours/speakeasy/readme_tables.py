"""Tables of the README: security schemes and global parameters."""

from __future__ import annotations

from collections.abc import Iterable

from generator.flavours.speakeasy.docs_table import narrow_table
from generator.flavours.speakeasy.docs_types import plain_type
from generator.flavours.speakeasy.plan import Field, Plan, SecurityBinding
from generator.flavours.speakeasy.quirks import Quirks

_SCHEMES = {
    ("apiKey", None): "API key",
    ("http", "bearer"): "HTTP Bearer",
    ("http", "basic"): "HTTP Basic",
    ("http", "custom"): "Custom HTTP",
    ("oauth2", None): "OAuth2 token",
    ("openIdConnect", None): "OpenID Connect Discovery",
}


def _scheme_label(binding: SecurityBinding) -> str:
    kind = binding.scheme_type or "oauth2"
    sub = binding.sub_type if kind == "http" else None
    return _SCHEMES.get((kind, sub), kind)


def security_table(plan: Plan, quirks: Quirks) -> tuple[str, ...]:
    """The table of the schemes of all operations; nothing where there are none."""
    security = plan.security
    if security is None:
        return ()
    rows: list[tuple[str, ...]] = []
    with_env = bool(plan.env_prefix)
    for shown, binding in schemes_of(plan.model(security.model).fields):
        inner = tuple(part for field in shown for part in _parts(plan, field))
        env = "<br/>".join(f"`{part.env[0]}`" for part in inner if part.env)
        if quirks.one_credential_variable and plan.env_prefix and len(shown) == 1:
            env = f"`{plan.env_prefix}_{shown[0].key.upper()}`"
        name = "<br/>".join(f"`{field.key}`" for field in shown)
        row = (name, binding.scheme_type or "", _scheme_label(binding))
        rows.append((*row, env) if with_env else row)
    header: tuple[str, ...] = ("Name", "Type", "Scheme")
    return narrow_table((*header, "Environment Variable") if with_env else header, rows)


def schemes_of(fields: Iterable[Field]) -> list[tuple[tuple[Field, ...], SecurityBinding]]:
    """The fields of every scheme; the two parts of HTTP Basic that stand side by side are one."""
    made: list[tuple[tuple[Field, ...], SecurityBinding]] = []
    for field in fields:
        binding = next((b for b in field.bindings if isinstance(b, SecurityBinding)), None)
        if binding is None:
            continue
        if made and binding.field_name == "password" and made[-1][1].field_name == "username":
            made[-1] = ((*made[-1][0], field), made[-1][1])
        else:
            made.append(((field,), binding))
    return made


def _parts(plan: Plan, field: Field) -> tuple[Field, ...]:
    if field.type.ref is not None and field.type.ref.kind == "model":
        return plan.model(field.type.ref).fields
    return (field,)


def globals_table(plan: Plan) -> tuple[str, ...]:
    """The table of global parameters; nothing where there are none."""
    if not plan.globals:
        return ()
    rows = []
    for field in plan.globals:
        told = field.doc if field.doc != "N/A" else f"The {field.key} parameter."
        row = (field.key, plain_type(field.type), told)
        rows.append((*row, field.env[0] if field.env else ""))
    return narrow_table(("Name", "Type", "Description", "Environment"), rows)
