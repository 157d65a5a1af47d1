"""The plan of a whole client: one call from the model to final names and types."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from generator.flavours.openapi_generator.hoist import hoist
from generator.flavours.openapi_generator.plan import Client
from generator.flavours.openapi_generator.plan_bodies import BodyReader
from generator.flavours.openapi_generator.plan_drafts import ModelReader
from generator.flavours.openapi_generator.plan_inherit import Inheritance
from generator.flavours.openapi_generator.plan_models import make_models
from generator.flavours.openapi_generator.plan_operations import OperationMaker
from generator.flavours.openapi_generator.plan_parameters import ParameterReader
from generator.flavours.openapi_generator.plan_security import Security
from generator.flavours.openapi_generator.plan_values import ValueMaker
from generator.flavours.openapi_generator.types import TypeReader
from generator.flavours.openapi_generator.types_property import PropertyReader
from generator.flavours.openapi_generator.types_text import escape_lines, escape_text
from generator.ir import Api, Info, Json, JsonObject, Server

_NONE: Mapping[str, str] = {}
_VARIABLE = re.compile(r"\{([^}]+)\}")
_ABSOLUTE = re.compile(r"[a-zA-Z][0-9a-zA-Z.+\-]+://.+")
_RELATIVE = re.compile(r"(/[A-Za-z0-9_]+)+")
_LOCALHOST = "http://localhost"

_NO_INFO = Info(title="OpenAPI", version="0.0.1", description="OpenAPI")
"""What the original says of a document without ``info``."""
_NO_VERSION = "1.0.0"
"""What the original says of an ``info`` without a version."""


def _info(info: Info) -> Info:
    """What the document says of itself, and what the original puts in where that is missing."""
    if "info" in info.invented:
        return _NO_INFO
    return replace(info, version=_NO_VERSION) if "version" in info.invented else info


def make_client(
    api: Api, *, package: str, project: str, version: str, published: Mapping[str, str] = _NONE
) -> Client:
    """Settle every name and type of a client for this API. ``published`` are the names of an earlier
    run, as ``Client.names`` gave them."""
    tree = hoist(api, published)
    given = set(tree.renamed.values())
    keys = [*tree.renamed, *(key for key in tree.schemas if key not in given)]
    types = TypeReader(tree)
    props = PropertyReader(tree, types)
    maker = ValueMaker(tree, types)
    models = ModelReader(tree, types, props, Inheritance(tree))
    security = Security(api)
    operations = OperationMaker(
        api=api,
        tree=tree,
        package=package,
        props=props,
        maker=maker,
        parameters=ParameterReader(tree, props, maker, models),
        bodies=BodyReader(tree, types, props, models),
        security=security,
    )
    made = make_models(tree, models, maker)
    info = _info(api.info)
    contact = api.info.contact or {}
    return Client(
        package=package,
        project=project,
        version=version,
        title=info.title,
        about=info.description or "",
        app_name=escape_text(info.title) or "",
        app_version=escape_text(info.version) or "",
        app_description=escape_lines(info.description) if info.description else None,
        info_email=_text(contact, "email"),
        info_name=_text(contact, "name"),
        info_url=_text(contact, "url"),
        license_name=_text(api.info.license or {}, "name"),
        base_path=base_path(api.servers),
        servers=api.servers,
        apis=operations.groups(tree.operations),
        webhooks=operations.groups(tree.webhooks),
        models=made,
        auth_methods=security.everything(),
        names={**published, **{key: tree.renamed.get(key, key) for key in keys}},
        by_class={model.classname: model for model in made},
    )


def _text(value: JsonObject, key: str) -> str | None:
    found: Json = value.get(key)
    return escape_text(found) if isinstance(found, str) else None


def base_path(servers: tuple[Server, ...]) -> str:
    """The URL that pages name: the first server's, variables filled in, no slash at the end."""
    if not servers:
        return _LOCALHOST
    first = servers[0]
    if _RELATIVE.fullmatch(first.url):
        return first.url.removesuffix("/")
    if not first.url.strip():
        return _LOCALHOST
    return (escape_text(_complete(server_url(first))) or "").removesuffix("/")


def server_url(server: Server) -> str:
    """The URL of a server with its variables' defaults."""
    defaults = {variable.name: variable.default for variable in server.variables}
    return _VARIABLE.sub(lambda match: defaults.get(match.group(1)) or "", server.url)


def _complete(url: str) -> str:
    if url.startswith("//"):
        return "http:" + url
    if url.startswith("/"):
        return _LOCALHOST + url
    return url if _ABSOLUTE.fullmatch(url) else "http://" + url
