"""The modules of ``<package>/model`` and ``<package>/models``: one class per component schema.

Takes the plan of the client and gives the views of these files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.flavours.openapi_generator_v6.code_stubs import StubWriter
from generator.flavours.openapi_generator_v6.code_types import Names, is_plain, names_of
from generator.flavours.openapi_generator_v6.plan import ModelPlan
from generator.flavours.openapi_generator_v6.plan_schema import SchemaPlan
from generator.flavours.openapi_generator_v6.schema_code import (
    assignment,
    class_lines,
    import_line,
)
from generator.python import literals

_STANDARD = ("datetime", "decimal", "functools", "io", "re", "typing", "uuid")


@dataclass(frozen=True, slots=True)
class ModelModule:
    """``model/wallet.py``: finished lines."""

    docstring: str
    imports: str
    code: str


@dataclass(frozen=True, slots=True)
class ModelStub:
    """``model/wallet.pyi``: finished lines."""

    imports: str
    code: str


def model_module(model: ModelPlan) -> ModelModule:
    """The module of a model. Other models are imported when they are first needed."""
    schema, name = model.schema, model.ref.class_name
    names = names_of((schema,), schema.references, (name,))
    if schema.ref is not None:
        lines = [f"{name} = {names.models[schema.ref]}"]
        imports = import_line(schema.ref, names, ".")
    elif is_plain(schema):
        lines = assignment(name, schema, names, ".")
        imports = schemas_import(names, "..")
    else:
        lines = class_lines(name, schema, names, ".", schema.description or schema.title)
        imports = "\n".join(
            [*standard_imports(lines, names, ("functools", "re")), schemas_import(names, "..")]
        )
    return ModelModule(
        docstring=literals.docstring(f"The schema {model.ref.key}."),
        imports=imports,
        code="\n".join(lines),
    )


def model_stub(model: ModelPlan, models: Mapping[str, ModelPlan]) -> ModelStub:
    """The stub of a model."""
    schema, name = model.schema, model.ref.class_name
    refs = [ref for ref in schema.references if ref != model.ref]
    names = names_of((schema,), schema.references, (name,))
    if model.ref in names.models:  # inside its own module a model goes by its own name
        names = Names(names.modules, {**names.models, model.ref: name}, names.taken)
    writer = StubWriter(names, models)
    lines = writer.assignment(name, schema, nested=False)
    imports = [import_line(ref, names, ".") for ref in refs]
    return ModelStub(
        imports="\n".join([*stub_imports(lines, names, ".."), *imports]), code="\n".join(lines)
    )


def schemas_import(names: Names, package: str) -> str:
    """The import of the schema classes."""
    alias = names.schemas
    return f"from {package} import schemas" + ("" if alias == "schemas" else f" as {alias}")


def standard_imports(
    lines: Iterable[str], names: Names, modules: Iterable[str] = _STANDARD
) -> list[str]:
    """Imports of those modules of the standard library that the code uses."""
    text = "\n".join(lines)
    found = []
    for module in modules:
        alias = names.modules[module]
        if f"{alias}." in text:
            found.append(f"import {module}" + ("" if alias == module else f" as {alias}"))
    return found


def stub_imports(lines: Iterable[str], names: Names, package: str) -> list[str]:
    """The imports of a stub, apart from models."""
    kept = list(lines)
    text = "\n".join(kept)
    found = standard_imports(kept, names)
    if "_Self" in text:
        found.append("from typing_extensions import Self as _Self")
    if "_TypeAlias" in text:
        found.append("from typing_extensions import TypeAlias as _TypeAlias")
    found.append(schemas_import(names, package))
    return found


@dataclass(frozen=True, slots=True)
class Export:
    """A name that a package gives, and the module below it that defines the name."""

    name: str
    module: str
    name_literal: str
    module_literal: str


@dataclass(frozen=True, slots=True)
class Exports:
    """A package that imports on demand."""

    docstring: str
    exports: tuple[Export, ...]


def model_exports(models: Iterable[ModelPlan]) -> Exports:
    """``models/__init__.py``: every model by its class name."""
    found = sorted({(one.ref.class_name, one.ref.module) for one in models})
    return Exports(
        docstring=literals.docstring("All models, each imported when it is first asked for."),
        exports=tuple(
            Export(name, module, literals.string(name), literals.string(f"model.{module}"))
            for name, module in found
        ),
    )


def references_of(schemas: Iterable[SchemaPlan]) -> tuple[str, ...]:
    """The modules of the models that some schemas name."""
    return tuple(dict.fromkeys(ref.module for one in schemas for ref in one.references))
