"""Credentials on a request (OpenAPI, "Security Scheme Object"; RFC 6750, RFC 7617)."""

from __future__ import annotations

import base64
import os
from dataclasses import dataclass, field
from typing import Any, Callable, Optional, TypeVar, Union

from pydantic import BaseModel

from .. import _settings
from .fields import value_of, wire_fields
from .metadata import SecurityMetadata
from .values import is_set

M = TypeVar("M", bound=BaseModel)


@dataclass
class Credentials:
    """What a security model puts on a request."""

    headers: dict[str, str] = field(default_factory=dict[str, str])
    query: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    cookies: dict[str, str] = field(default_factory=dict[str, str])

    def all_headers(self) -> dict[str, str]:
        """Headers, the ``Cookie`` header included."""
        if not self.cookies:
            return self.headers
        return {
            **self.headers,
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
        }


def get_security(security: Any) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Headers and query parameters of a security model. Of several schemes all that have a value are applied."""
    found = credentials_of(security)
    return found.all_headers(), found.query


def credentials_of(security: Any) -> Credentials:
    """Credentials of a security model; none for None. Raises TypeError for anything else."""
    found = Credentials()
    if security is None:
        return found
    if not isinstance(security, BaseModel):
        raise TypeError(f"security is a model, not {type(security).__name__}")
    for entry in wire_fields(type(security)):
        value = value_of(security, entry.name)
        if entry.security is None or not is_set(value):
            continue
        if entry.security.option:
            # The first option with a value wins: options are alternatives.
            _apply_all(found, value)
            return found
        if entry.security.scheme:
            _apply(found, entry.security, entry.name, value, security)
    return found


def _apply_all(found: Credentials, option: Any) -> None:
    if not isinstance(option, BaseModel):
        raise TypeError(f"a security option is a model, not {type(option).__name__}")
    for entry in wire_fields(type(option)):
        value = value_of(option, entry.name)
        if entry.security is not None and entry.security.scheme and is_set(value):
            _apply(found, entry.security, entry.name, value, option)


def _apply(
    found: Credentials, scheme: SecurityMetadata, name: str, value: Any, holder: BaseModel
) -> None:
    if scheme.scheme_type == "http" and scheme.sub_type == "basic":
        _apply_basic(found, value if isinstance(value, BaseModel) else holder)
    elif isinstance(value, BaseModel):
        for entry in wire_fields(type(value)):
            inner = value_of(value, entry.name)
            if entry.security is not None and is_set(inner):
                _apply_value(found, scheme, entry.security.get_field_name(entry.name), inner)
    else:
        _apply_value(found, scheme, scheme.get_field_name(name), value)


def _apply_value(found: Credentials, scheme: SecurityMetadata, name: str, value: Any) -> None:
    kind, sub_type, text = scheme.scheme_type, scheme.sub_type, str(value)
    if kind == "apiKey" and sub_type == "query":
        found.query[name] = [text]
    elif kind == "apiKey" and sub_type == "cookie":
        found.cookies[name] = text
    elif kind == "apiKey":
        found.headers[name] = text
    elif kind == "oauth2" and sub_type == "client_credentials":
        return  # a hook fetches a token for these
    elif kind == "http" and sub_type == "custom":
        return  # a hook of the user's knows what to do
    elif kind in ("oauth2", "openIdConnect", "http"):
        found.headers[name] = _bearer(text)
    else:
        raise ValueError(f"no security scheme {kind!r}")


def _bearer(token: str) -> str:
    return token if token[:7].lower() == "bearer " else f"Bearer {token}"


def _apply_basic(found: Credentials, scheme: BaseModel) -> None:
    parts = {"username": "", "password": ""}
    for entry in wire_fields(type(scheme)):
        value = value_of(scheme, entry.name)
        if entry.security is not None and is_set(value):
            parts[entry.security.get_field_name(entry.name)] = str(value)
    pair = f"{parts['username']}:{parts['password']}".encode()
    found.headers["Authorization"] = "Basic " + base64.b64encode(pair).decode("ascii")


def flat_security(
    model: Callable[[], type[M]], field: str, given: Any
) -> Union[M, Callable[[], M], None]:
    """The security model of a single credential, or what makes it when the credential is given by a function."""
    if given is None:
        return None
    if callable(given):
        return lambda: model()(**{field: given()})
    return model()(**{field: given})


def get_security_from_env(security: Any, security_class: Any) -> Optional[BaseModel]:
    """The security given, else one read from the environment: ``<PREFIX>_<FIELD>``. None where there is neither."""
    if security is not None:
        given: Any = security
        return given if isinstance(given, BaseModel) else given()
    prefix = _settings.ENV_PREFIX
    if not prefix or security_class is None:
        return None
    if not (isinstance(security_class, type) and issubclass(security_class, BaseModel)):
        raise TypeError("security_class is a class of models")
    values = {
        entry.name: os.environ.get(f"{prefix}_{entry.name}".upper())
        for entry in wire_fields(security_class)
    }
    found = {name: value for name, value in values.items() if value}
    return security_class(**found) if found else None
