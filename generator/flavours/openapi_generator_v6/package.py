"""Every code file of the package, and its tests.

Takes the plan of the client and gives the plan of the files: the runtime as it is, and a view with
a template for whatever depends on the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.flavours.base import Alias, FilePlan, Language, MethodAlias
from generator.flavours.openapi_generator_v6.models import (
    Export,
    Exports,
    model_exports,
    model_module,
    model_stub,
    settle_aliases,
)
from generator.flavours.openapi_generator_v6.package_tests import test_files
from generator.flavours.openapi_generator_v6.paths import endpoint_module, endpoint_stub
from generator.flavours.openapi_generator_v6.plan import ClientPlan, EndpointPlan
from generator.flavours.openapi_generator_v6.security_code import (
    hosts_literal,
    scheme_kind,
    scheme_literal,
)
from generator.ir import Source
from generator.python import literals
from generator.resources import templates_root

_RUNTIME = "openapi_generator_v6/runtime"
_PACKAGE = "openapi_generator_v6/package"
# Samples beside the runtime, so that it can be checked and tested as source.
_SAMPLES = ("_spec.py", "configuration.py")


@dataclass(frozen=True, slots=True)
class Spec:
    """``_spec.py``: finished literals."""

    package: str
    api_version: str
    sdk_version: str
    hosts: str
    schemes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Configuration:
    """``configuration.py``: which credentials its constructor takes."""

    api_key: bool
    basic: bool
    access_token: bool


@dataclass(frozen=True, slots=True)
class Root:
    """The package's own ``__init__.py``."""

    docstring: str
    version: str


@dataclass(frozen=True, slots=True)
class Member:
    """A member of ``PathValues`` or ``TagValues``, the class that it finds and where that is."""

    name: str
    value: str
    class_name: str
    module: str
    module_literal: str
    class_literal: str


@dataclass(frozen=True, slots=True)
class Members:
    """The enum of paths or of tags, and what finds the classes."""

    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class PathPackage:
    """``paths/x/__init__.py``."""

    constant: str


@dataclass(frozen=True, slots=True)
class Combined:
    """A class made of endpoint classes: an API by tag or by path."""

    docstring: str
    class_name: str
    imports: tuple[str, ...]
    bases: tuple[str, ...]
    endpoints: tuple[str, ...]
    """The assignments of their stand-ins."""
    aliases: tuple[MethodAlias, ...] = ()

    def with_aliases(self, aliases: tuple[Alias, ...]) -> Combined:
        """The class with methods under the names of the release before."""
        holders = {
            alias.new.source: alias.new.name
            for alias in aliases
            if alias.kind == "operation" and not alias.new.holder
        }
        kept = [
            MethodAlias(
                name=alias.old.name,
                literal=literals.string(alias.old.name),
                target=f"{holders[alias.new.source]}.{alias.new.name}",
                method=literals.string(alias.new.name),
            )
            for alias in aliases
            if alias.kind == "operation"
            and alias.new.holder == self.class_name
            and alias.new.source in holders
        ]
        return replace(self, aliases=tuple(kept)) if kept else self


def package_files(plan: ClientPlan) -> tuple[FilePlan, ...]:
    """The files of the import package and of its tests."""
    root = plan.package.replace(".", "/")
    return (
        *_runtime(root),
        *_root_files(plan, root),
        *_model_files(plan, root),
        *_path_files(plan, root),
        *_api_files(plan, root),
        *test_files(plan),
    )


def _file(path: str, template: str, view: object, source: Source | None = None) -> FilePlan:
    language: Language = "stub" if path.endswith(".pyi") else "python"
    return FilePlan(
        path=path, language=language, template=f"{_PACKAGE}/{template}", view=view, source=source
    )


def _runtime(root: str) -> Iterator[FilePlan]:
    for path in sorted((templates_root() / _RUNTIME).glob("*.py")):
        if path.name not in _SAMPLES:
            yield FilePlan(
                path=f"{root}/{path.name}",
                language="python",
                asset=f"{_RUNTIME}/{path.name}",
                format=False,
            )
    yield FilePlan(path=f"{root}/py.typed", text="", format=False)


def _root_files(plan: ClientPlan, root: str) -> Iterator[FilePlan]:
    schemes = [literal for one in plan.security_schemes if (literal := scheme_literal(one))]
    spec = Spec(
        package=literals.string(plan.package),
        api_version=literals.string(plan.info.version),
        sdk_version=literals.string(plan.version),
        hosts=hosts_literal(plan.servers) if plan.servers else hosts_of_none(),
        schemes=tuple(schemes),
    )
    yield _file(f"{root}/_spec.py", "spec.py.jinja", spec)
    kinds = {scheme_kind(one) for one in plan.security_schemes}
    configuration = Configuration(
        api_key="api_key" in kinds,
        basic="basic" in kinds,
        access_token=bool(kinds & {"bearer", "oauth2"}),
    )
    yield _file(f"{root}/configuration.py", "configuration.py.jinja", configuration)
    title = plan.info.title.strip() or plan.package
    view = Root(literals.docstring(f"{title}: the client."), literals.string(plan.version))
    yield _file(f"{root}/__init__.py", "root.py.jinja", view)


def hosts_of_none() -> str:
    """What a document without servers means: the host that serves the document."""
    return '({"url": "http://localhost", "description": "No description provided"},)'


def _model_files(plan: ClientPlan, root: str) -> Iterator[FilePlan]:
    yield _file(f"{root}/model/__init__.py", "model_package.py.jinja", None)
    yield _file(f"{root}/models/__init__.py", "exports.py.jinja", model_exports(plan.models))
    for model in settle_aliases(plan.models, plan.models_by_key):
        base, source = f"{root}/model/{model.ref.module}", model.schema.schema.source
        yield _file(f"{base}.py", "model.py.jinja", model_module(model), source)
        stub = model_stub(model, plan.models_by_key)
        yield _file(f"{base}.pyi", "model.pyi.jinja", stub, source)


def _path_files(plan: ClientPlan, root: str) -> Iterator[FilePlan]:
    yield _file(f"{root}/_path_values.py", "path_values.py.jinja", _path_members(plan))
    yield _file(f"{root}/paths/__init__.py", "path_package.py.jinja", None)
    for path in plan.paths:
        view = PathPackage(enum_member(path.constant))
        yield _file(f"{root}/paths/{path.module}/__init__.py", "path.py.jinja", view)
    for endpoint in plan.endpoints:
        base = f"{root}/paths/{endpoint.path.module}/{endpoint.method}"
        source = endpoint.operation.source
        module = endpoint_module(endpoint, plan.api)
        yield _file(f"{base}.py", "endpoint.py.jinja", module, source)
        stub = endpoint_stub(endpoint, plan.models_by_key)
        yield _file(f"{base}.pyi", "endpoint.pyi.jinja", stub, source)


def enum_member(constant: str) -> str:
    """A constant as the name of an enum member: Python keeps ``_X_`` and ``__X`` for itself."""
    if constant.startswith("_") and (constant.endswith("_") or constant.startswith("__")):
        return f"X{constant}"
    return constant


def _member(name: str, value: str, class_name: str, module: str) -> Member:
    return Member(
        name=enum_member(name),
        value=literals.string(value),
        class_name=class_name,
        module=module,
        module_literal=literals.string(module),
        class_literal=literals.string(class_name),
    )


def _path_members(plan: ClientPlan) -> Members:
    found = (_member(one.constant, one.path, one.api_class, one.module) for one in plan.paths)
    return Members(tuple(found))


def _tag_members(plan: ClientPlan) -> Members:
    found = (_member(one.constant, one.tag, one.class_name, one.module) for one in plan.tags)
    return Members(tuple(found))


def _api_files(plan: ClientPlan, root: str) -> Iterator[FilePlan]:
    apis, paths, tags = f"{root}/apis", _path_members(plan), _tag_members(plan)
    yield _file(f"{apis}/__init__.py", "apis.py.jinja", None)
    yield _file(f"{apis}/paths/__init__.py", "path_exports.py.jinja", paths)
    yield _file(f"{apis}/_tag_values.py", "tag_values.py.jinja", tags)
    yield _file(f"{apis}/tags/__init__.py", "tag_package.py.jinja", None)
    yield _file(f"{apis}/path_to_api.py", "path_to_api.py.jinja", paths)
    yield _file(f"{apis}/tag_to_api.py", "tag_to_api.py.jinja", tags)
    for tag in plan.tags:
        chosen = [(one, one.class_name, one.method_name) for one in tag.endpoints]
        text = f"The operations tagged {tag.tag}."
        view = _combined(text, tag.class_name, chosen)
        yield _file(f"{apis}/tags/{tag.module}.py", "combined.py.jinja", view)
    by_path: dict[str, list[EndpointPlan]] = {}
    for endpoint in plan.endpoints:
        by_path.setdefault(endpoint.path.module, []).append(endpoint)
    for path in plan.paths:
        found = by_path.get(path.module, [])
        chosen = [(one, one.method_class, one.method) for one in found]
        view = _combined(f"The operations of {path.path}.", path.api_class, chosen)
        yield _file(f"{apis}/paths/{path.module}.py", "combined.py.jinja", view)


def _combined(
    text: str, class_name: str, chosen: Iterable[tuple[EndpointPlan, str, str]]
) -> Combined:
    """An API of some endpoints, each with the class and the method that it goes by there."""
    found = [(f"{one.path.module}.{one.method}", one, base, name) for one, base, name in chosen]
    return Combined(
        docstring=literals.docstring(text, indent="    "),
        class_name=class_name,
        imports=tuple(
            sorted(f"from ...paths.{module} import {base}" for module, _, base, _ in found)
        ),
        bases=tuple(base for _, _, base, _ in found),
        endpoints=tuple(
            f"{base} = _endpoint(_Api, __name__, "
            + ", ".join(map(literals.string, (module, base, name, one.base_method)))
            + ")"
            for module, one, base, name in found
        ),
    )


__all__ = ["Export", "Exports", "package_files"]
