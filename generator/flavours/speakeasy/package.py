"""The files of the package itself: the runtime as it is, everything else from the plan.

Takes the plan, gives the files below ``src/<package>/``. Pages, project files and the rest of the
output folder are planned elsewhere.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from generator.flavours.base import FilePlan, FlavourSettings
from generator.flavours.speakeasy.code_views import (
    BindingsModule,
    ErrorModule,
    ModelPackage,
    RootModule,
    SettingsModule,
    VersionModule,
)
from generator.flavours.speakeasy.groups import group_module
from generator.flavours.speakeasy.models import ModuleWriter, eager_enums
from generator.flavours.speakeasy.plan import DeclRef, Model, Module, Place, Plan
from generator.flavours.speakeasy.sdk_module import configuration_module, sdk_module
from generator.python.literals import docstring, string
from generator.resources import templates_root

_RUNTIME = "speakeasy/runtime"
_TEMPLATES = "speakeasy/package"
_KEPT = PurePosixPath("_hooks/registration.py")


def code_files(plan: Plan, settings: FlavourSettings) -> tuple[FilePlan, ...]:
    """All files of the package, sorted by path."""
    root = f"src/{plan.package.replace('.', '/')}"
    made = [
        *_runtime(root),
        *_small(plan, settings, root),
        *_modules(plan, root),
        *_groups(plan, root),
    ]
    return tuple(sorted(made, key=lambda file: file.path))


def runtime_files() -> tuple[str, ...]:
    """The modules of the runtime, relative to it."""
    folder = templates_root() / _RUNTIME
    return tuple(sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.py")))


def _runtime(root: str) -> list[FilePlan]:
    return [
        FilePlan(
            path=f"{root}/{name}",
            language="python",
            asset=f"{_RUNTIME}/{name}",
            format=False,
            keep=PurePosixPath(name) == _KEPT,
        )
        for name in runtime_files()
    ]


def _file(path: str, template: str, view: object) -> FilePlan:
    return FilePlan(path=path, language="python", template=f"{_TEMPLATES}/{template}", view=view)


def _small(plan: Plan, settings: FlavourSettings, root: str) -> list[FilePlan]:
    """The modules that tell the runtime about this API."""
    title = plan.sdk_class
    agent = f"speakeasy-sdk/python {settings.version} {settings.generator_version} {plan.openapi_version} {settings.project}"
    version = VersionModule(
        title=string(settings.project),
        version=string(settings.version),
        document=string(plan.openapi_version),
        generator=string(settings.generator_version),
        user_agent=string(agent),
    )
    prefix = plan.env_prefix
    known = SettingsModule(
        package=string(plan.package),
        env_prefix=string(prefix) if prefix else "None",
        debug_env=string(f"{prefix}_DEBUG".upper()) if prefix else "None",
        client_credentials=plan.security is not None and plan.security.oauth2_client_credentials,
    )
    security = plan.security.model if plan.security is not None else None
    bindings = BindingsModule(
        errors=".".join(plan.errors_place.path),
        default_module=plan.default_error.lower(),
        default_class=plan.default_error,
        security_package=".".join(security.place.path) if security else "",
        security_class=security.name if security else None,
    )
    packages = sorted({place.path[0] for place in plan.places})
    # errors that have no package of their own are caught by way of the root
    raised = (plan.base_error,) if plan.errors_place == plan.models_place else ()
    source = f".{'.'.join(plan.errors_place.path)}"
    names = [*packages, "SERVERS", "SDKConfiguration", *_REEXPORTED, *raised, title]
    return [
        _file(f"{root}/_version.py", "version.py.jinja", version),
        _file(f"{root}/_settings.py", "settings.py.jinja", known),
        _file(f"{root}/_bindings.py", "bindings.py.jinja", bindings),
        _file(f"{root}/sdkconfiguration.py", "configuration.py.jinja", configuration_module(plan)),
        _file(f"{root}/sdk.py", "sdk.py.jinja", sdk_module(plan)),
        _file(
            f"{root}/__init__.py",
            "root.py.jinja",
            RootModule(
                doc=docstring(plan.root.description or f"The {title} SDK."),
                sdk=title,
                packages=", ".join(packages),
                errors=tuple(f"from {source} import {name}" for name in raised),
                entries=(
                    *(f"{string(name)}: {string(f'.{name}:')}" for name in packages),
                    *(f"{string(name)}: {string(source)}" for name in raised),
                ),
                names=tuple(string(name) for name in sorted(names)),
            ),
        ),
        FilePlan(
            path=f"{root}/py.typed",
            text="# Marker file for PEP 561. The package enables type hints.\n",
        ),
        *_error_modules(plan, root),
    ]


_REEXPORTED = (
    "AsyncHttpClient",
    "BaseSDK",
    "ClientOwner",
    "HttpClient",
    "Logger",
    "OPENAPI_DOC_VERSION",
    "OptionalNullable",
    "RetryConfig",
    "SDKHooks",
    "SPEAKEASY_GENERATOR_VERSION",
    "UNSET",
    "USER_AGENT",
    "VERSION",
    "__gen_version__",
    "__openapi_doc_version__",
    "__title__",
    "__user_agent__",
    "__version__",
    "close_clients",
    "get_default_logger",
    "remove_suffix",
)


def _error_modules(plan: Plan, root: str) -> list[FilePlan]:
    folder = f"{root}/{'/'.join(plan.errors_place.path)}"
    base = plan.base_error
    made = (
        ("error_base.py.jinja", base.lower(), base),
        ("error_default.py.jinja", plan.default_error.lower(), plan.default_error),
        ("error_no_response.py.jinja", "no_response_error", "NoResponseError"),
        ("error_validation.py.jinja", "responsevalidationerror", "ResponseValidationError"),
    )
    return [
        _file(
            f"{folder}/{module}.py",
            template,
            ErrorModule(name=name, base=base, base_module=base.lower()),
        )
        for template, module, name in made
    ]


# --- models
def _modules(plan: Plan, root: str) -> list[FilePlan]:
    eager = eager_enums(plan)
    paged = frozenset(
        method.response.wrapper
        for method in plan.methods
        if method.pagination is not None and method.response.wrapper is not None
    )
    files = [
        _module(plan, module, root, ModuleWriter(plan, module, eager, paged))
        for module in plan.modules
    ]
    by_place: dict[Place, list[Module]] = {place: [] for place in plan.places}
    for module in plan.modules:
        by_place.setdefault(module.place, []).append(module)
    for place in list(by_place):
        for depth in range(1, len(place.path)):
            by_place.setdefault(Place(place.path[:depth]), [])
    for place, modules in by_place.items():
        folder = f"{root}/{'/'.join(place.path)}"
        view = _package(plan, place, modules, tuple(by_place))
        files.append(_file(f"{folder}/__init__.py", "model_package.py.jinja", view))
    return files


def _module(plan: Plan, module: Module, root: str, writer: ModuleWriter) -> FilePlan:
    path = f"{root}/{'/'.join(module.place.path)}/{module.name}.py"
    return _file(path, "model_module.py.jinja", writer.view())


def exported(plan: Plan, ref: DeclRef) -> tuple[str, ...]:
    """The names that a declaration gives: the class, and its TypedDict where it has one."""
    declared = plan.declarations[ref]
    if isinstance(declared, Model) and declared.role == "error_data":
        return (ref.name,)
    return tuple(dict.fromkeys((ref.name, ref.typed_dict)))


def _package(
    plan: Plan, place: Place, modules: list[Module], places: tuple[Place, ...]
) -> ModelPackage:
    named: dict[str, str] = {}
    imports: dict[str, list[str]] = {}
    for module in modules:
        for ref in module.declarations:
            for name in exported(plan, ref):
                named[name] = module.name
                imports.setdefault(module.name, []).append(name)
    if place == plan.errors_place:
        for name, module_name in (
            (plan.base_error, plan.base_error.lower()),
            (plan.default_error, plan.default_error.lower()),
            ("NoResponseError", "no_response_error"),
            ("ResponseValidationError", "responsevalidationerror"),
        ):
            named[name] = module_name
            imports.setdefault(module_name, []).append(name)
    inner = sorted(p.path[-1] for p in places if p.path[:-1] == place.path)
    return ModelPackage(
        doc=docstring("Names of this package, each imported when it is first asked for."),
        level="." * (len(place.path) + 1),
        imports=tuple([f"from . import {', '.join(inner)}"] if inner else [])
        + tuple(
            f"from .{module} import {', '.join(sorted(names))}"
            for module, names in sorted(imports.items())
        ),
        entries=tuple(f"{string(name)}: {string(f'.{name}:')}" for name in inner)
        + tuple(
            f"{string(name)}: {string('.' + module)}" for name, module in sorted(named.items())
        ),
        names=tuple(string(name) for name in sorted([*named, *inner])),
        packages=tuple(inner),
    )


# --- groups
def _groups(plan: Plan, root: str) -> list[FilePlan]:
    return [
        _file(f"{root}/{group.module}.py", "group.py.jinja", group_module(plan, group))
        for group in plan.groups
        if group.path
    ]
