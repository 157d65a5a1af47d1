"""The Python code of a package: which files there are, and what each is made from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from generator.flavours.base import Alias, FilePlan
from generator.flavours.openapi_generator.code_links import links
from generator.flavours.openapi_generator.code_names import mended
from generator.flavours.openapi_generator.code_views import EnumModule, ModelModule, ObjectModule
from generator.flavours.openapi_generator.models import model_module
from generator.flavours.openapi_generator.operations import api_module, host_settings
from generator.flavours.openapi_generator.plan import AuthMethod, Client
from generator.python.literals import docstring, one_line, string
from generator.resources import templates_root

RUNTIME = (
    "_call",
    "_checks",
    "_decode",
    "_download",
    "_encode",
    "_enum",
    "_events",
    "_lazy",
    "_media",
    "_model",
    "_multipart",
    "_params",
    "_policy",
    "_pools",
    "_request",
    "_security",
    "_settings",
    "_union",
    "api_client",
    "api_response",
    "configuration",
    "exceptions",
    "rest",
)
"""The modules of the runtime, copied as they are."""

_EXCEPTIONS = (
    "OpenApiException",
    "ApiTypeError",
    "ApiValueError",
    "ApiKeyError",
    "ApiAttributeError",
    "ApiException",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A name that a package gives, and the module below it that defines it."""

    name: str
    module: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportsModule:
    """An ``__init__`` module: names imported on demand."""

    header: str
    package: str
    module: str
    version: str | None
    exports: tuple[Export, ...]

    def with_aliases(self, aliases: tuple[Alias, ...]) -> ExportsModule:
        """The package with the classes that it had in the release before."""
        known = {each.name: each.module for each in self.exports}
        added = tuple(
            Export(
                name=alias.old.name,
                module=".".join(
                    (*known[alias.new.name].split(".")[:-1], PurePosixPath(alias.old.path).stem)
                ),
            )
            for alias in aliases
            if alias.kind == "schema" and alias.new.name in known
        )
        return replace(self, exports=(*self.exports, *added)) if added else self


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecModule:
    """What the runtime knows of the API as a whole."""

    header: str
    package_version: str
    api_version: str
    user_agent: str
    default_host: str
    hosts: tuple[str, ...]
    schemes: tuple[str, ...]
    setting_imports: tuple[str, ...]
    settings: tuple[str, ...]


def code_files(client: Client, user_agent: str | None = None) -> tuple[FilePlan, ...]:
    """All files below the package's folder."""
    client = mended(client)
    root = client.package.replace(".", "/")
    found = links(client)
    files = [
        _python(f"{root}/__init__.py", "exports", _package_exports(client)),
        _python(f"{root}/_spec.py", "spec", _spec(client, user_agent)),
        _python(f"{root}/api/__init__.py", "exports", _api_exports(client)),
        _python(f"{root}/models/__init__.py", "exports", _model_exports(client)),
        FilePlan(path=f"{root}/py.typed", text=""),
    ]
    for name in RUNTIME:
        asset = f"openapi_generator/runtime/{name}.py"
        files.append(
            FilePlan(path=f"{root}/{name}.py", language="python", asset=asset, format=False)
        )
    if any(_kind(method) == "http-signature" for method in client.auth_methods):
        files = _signed(root, files)
    for api in client.apis:
        view = api_module(api, client, _header(client, api.classname))
        files.append(_python(f"{root}/api/{api.module}.py", "api", view))
    for model in client.models:
        module = model_module(model, client, found, _header(client, model.classname))
        path = f"{root}/models/{model.module}.py"
        files.append(
            _python(
                path,
                _template(module),
                module,
            )
        )
    return tuple(files)


_UNSIGNED = "        access_token: Optional[str] = None,\n"
_NO_SIGNER = "        self.signing_info: Any = None\n"


def _signed(root: str, files: list[FilePlan]) -> list[FilePlan]:
    """The files of a client whose requests are signed: one module more, and a configuration that
    takes the signer where that of the original does."""
    source = (templates_root() / "openapi_generator/runtime/configuration.py").read_text("utf-8")
    argument = f"{_UNSIGNED}        signing_info: Optional[Any] = None,\n"
    setting = (
        "        self.signing_info: Any = signing_info\n"
        "        if signing_info is not None:\n"
        "            signing_info.host = self.host\n"
    )
    text = source.replace(_UNSIGNED, argument).replace(_NO_SIGNER, setting)
    path = f"{root}/configuration.py"
    signer = FilePlan(
        path=f"{root}/signing.py",
        language="python",
        asset="openapi_generator/runtime/signing.py",
        format=False,
    )
    kept = [file for file in files if file.path != path]
    return [*kept, FilePlan(path=path, language="python", text=text, format=False), signer]


def _python(path: str, template: str, view: object) -> FilePlan:
    return FilePlan(
        path=path,
        language="python",
        template=f"openapi_generator/package/{template}.py.j2",
        view=view,
    )


def _template(module: ModelModule) -> str:
    if isinstance(module, EnumModule):
        return "enum"
    return "model" if isinstance(module, ObjectModule) else "union"


def _header(client: Client, what: str) -> str:
    title = one_line(client.app_name or client.package)
    version = one_line(client.app_version or "")
    return docstring(
        f"{title} {version}: {what}.\n\nGenerated from the API description; do not edit."
    )


def _package_exports(client: Client) -> ExportsModule:
    exports = [Export(name=api.classname, module=f"api.{api.module}") for api in client.apis]
    exports += [
        Export(name="ApiResponse", module="api_response"),
        Export(name="ApiClient", module="api_client"),
        Export(name="Configuration", module="configuration"),
        *(Export(name=name, module="exceptions") for name in _EXCEPTIONS),
    ]
    if any(_kind(method) == "http-signature" for method in client.auth_methods):
        exports.append(Export(name="HttpSigningConfiguration", module="signing"))
    exports += [Export(name=m.classname, module=f"models.{m.module}") for m in client.models]
    return ExportsModule(
        header=_header(client, "the client package"),
        package=client.package,
        module=client.package,
        version=string(client.version),
        exports=_unique(exports),
    )


def _api_exports(client: Client) -> ExportsModule:
    return ExportsModule(
        header=_header(client, "the operations"),
        package=client.package,
        module=f"{client.package}.api",
        version=None,
        exports=_unique([Export(name=a.classname, module=a.module) for a in client.apis]),
    )


def _model_exports(client: Client) -> ExportsModule:
    return ExportsModule(
        header=_header(client, "the models"),
        package=client.package,
        module=f"{client.package}.models",
        version=None,
        exports=_unique([Export(name=m.classname, module=m.module) for m in client.models]),
    )


def _unique(exports: list[Export]) -> tuple[Export, ...]:
    """A later definition of a name wins, as it does when all are imported in turn."""
    return tuple({export.name: export for export in exports}.values())


def _spec(client: Client, user_agent: str | None) -> SpecModule:
    methods = {method.name: method for method in reversed(client.auth_methods)}
    ordered = [methods[name] for name in dict.fromkeys(m.name for m in client.auth_methods)]
    known = [method for method in ordered if _kind(method) is not None]
    rows = tuple(f"{string(m.name)}: {_setting(m)}" for m in known)
    return SpecModule(
        header=_header(client, "what the client knows of the API as a whole"),
        package_version=string(client.version),
        api_version=string(client.app_version or ""),
        user_agent=string(user_agent or f"OpenAPI-Generator/{client.version}/python"),
        default_host=string(client.base_path),
        hosts=host_settings(client.servers)
        or (f'{{"url": {string(client.base_path)}, "description": "No description provided"}}',),
        schemes=tuple(_scheme(m) for m in known),
        setting_imports=tuple(sorted({"HostSetting", "Scheme", *(_setting(m) for m in known)})),
        settings=rows,
    )


def _kind(method: AuthMethod) -> str | None:
    """How the runtime authenticates; None for what it has no credentials for."""
    if method.kind == "api_key":
        return "api_key" if method.key_name else None
    if method.kind == "other":
        kind = method.scheme.kind if method.scheme is not None else None
        return "oauth2" if kind == "openIdConnect" else None
    return {"basic": "basic", "bearer": "bearer", "oauth": "oauth2", "signature": "http-signature"}[
        method.kind
    ]


def _scheme(method: AuthMethod) -> str:
    kind = _kind(method) or ""
    parts = [string(method.name), string(kind)]
    if kind == "api_key":
        parts += [string(method.location or "header"), string(method.key_name or "")]
    elif kind == "bearer" and method.bearer_format:
        parts.append(f"bearer_format={string(method.bearer_format)}")
    return f"Scheme({', '.join(parts)})"


def _setting(method: AuthMethod) -> str:
    kind = _kind(method)
    if kind == "bearer":
        return "BearerFormatAuthSetting" if method.bearer_format else "BearerAuthSetting"
    return {
        "api_key": "APIKeyAuthSetting",
        "basic": "BasicAuthSetting",
        "oauth2": "OAuth2AuthSetting",
        "http-signature": "HTTPSignatureAuthSetting",
    }[kind or ""]
