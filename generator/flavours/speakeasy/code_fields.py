"""The metadata of a field: its alias, its deprecation, and where it travels."""

from __future__ import annotations

from generator.flavours.speakeasy.code_imports import Imports
from generator.flavours.speakeasy.plan import (
    Binding,
    BodyBinding,
    Field,
    FormBinding,
    MultipartBinding,
    ParamBinding,
    SecurityBinding,
)
from generator.python.literals import string

_PARAMETERS = {
    "path": ("path", "PathParamMetadata"),
    "query": ("query", "QueryParamMetadata"),
    "header": ("header", "HeaderMetadata"),
    "cookie": ("header", "CookieMetadata"),
}


def field_options(field: Field, imports: Imports) -> list[str]:
    """``pydantic.Field(...)`` where the name on the wire is another, or the field is deprecated."""
    options = []
    if _is_content(field):
        options.append('alias=""')
    elif field.wire_name != field.name and not _is_security(field):
        options.append(f"alias={string(field.wire_name)}")
    if field.deprecated is not None:
        options.append(f"deprecated={string(field.deprecated)}")
    if field.excluded:
        options.append("exclude=True")
    if _is_security(field):
        options.append("repr=False")  # credentials do not belong into logs and tracebacks
    return [f"{imports.module('pydantic')}.Field({', '.join(options)})"] if options else []


def _is_content(field: Field) -> bool:
    return any(
        isinstance(binding, MultipartBinding) and binding.content for binding in field.bindings
    )


def _is_security(field: Field) -> bool:
    return any(isinstance(binding, SecurityBinding) for binding in field.bindings)


def binding_text(field: Field, imports: Imports) -> list[str]:
    """``FieldMetadata(...)`` with every place where the field travels."""
    parts = [_binding(binding, imports) for binding in field.bindings]
    if not parts:
        return []
    return [f"{imports.local('utils.metadata', 'FieldMetadata')}({', '.join(parts)})"]


def _binding(binding: Binding, imports: Imports) -> str:
    def made(name: str, arguments: list[str]) -> str:
        return f"{imports.local('utils.metadata', name)}({', '.join(arguments)})"

    if isinstance(binding, ParamBinding):
        keyword, name = _PARAMETERS[binding.location]
        if binding.serialization is not None:
            return f"{keyword}={made(name, [f'serialization={string(binding.serialization)}'])}"
        shape = [f"style={string(binding.style)}", f"explode={binding.explode}"]
        if binding.allow_reserved and binding.location == "query":
            name = f"Reserved{name}"
        return f"{keyword}={made(name, shape)}"
    if isinstance(binding, BodyBinding):
        return f"request={made('RequestMetadata', [f'media_type={string(binding.media_type)}'])}"
    if isinstance(binding, FormBinding):
        if binding.json:
            return f"form={made('FormMetadata', ['json=True'])}"
        explode = [f"style={string(binding.style)}", f"explode={binding.explode}"]
        plain = binding.style == "form" and binding.explode
        return f"form={'True' if plain else made('FormMetadata', explode)}"
    if isinstance(binding, MultipartBinding):
        told = [name for name in ("file", "content", "json") if getattr(binding, name)]
        if not told:
            return "multipart=True"
        return f"multipart={made('MultipartFormMetadata', [f'{name}=True' for name in told])}"
    return f"security={made('SecurityMetadata', _security(binding))}"


def _security(binding: SecurityBinding) -> list[str]:
    told = [f"{name}=True" for name in ("option", "scheme") if getattr(binding, name)]
    for name in ("scheme_type", "sub_type", "field_name"):
        value = getattr(binding, name)
        if value is not None:
            told.append(f"{name}={string(value)}")
    return told
