"""The modules of ``<package>/model`` and ``<package>/models``: one class per component schema.

Takes the plan of the client and gives the views of these files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from generator.flavours.base import Alias
from generator.flavours.openapi_generator_v6.code_imports import import_block
from generator.flavours.openapi_generator_v6.code_inherited import inherited_references
from generator.flavours.openapi_generator_v6.code_stubs import StubWriter
from generator.flavours.openapi_generator_v6.code_types import Names, is_plain, names_of
from generator.flavours.openapi_generator_v6.plan import ModelPlan
from generator.flavours.openapi_generator_v6.plan_schema import ModelRef
from generator.flavours.openapi_generator_v6.schema_code import assignment, class_lines
from generator.python import literals


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


def settle_aliases(
    found: Sequence[ModelPlan], models: Mapping[str, ModelPlan]
) -> tuple[ModelPlan, ...]:
    """The models with every alias pointing at a model of its own.

    A module that imported the next of a long chain of aliases would exhaust the stack.
    """
    grounds: dict[str, ModelRef] = {}
    for model in found:
        chain: list[ModelPlan] = []
        at: ModelPlan | None = model
        while at is not None and at.schema.ref is not None and at.ref.key not in grounds:
            if len(chain) > len(models):  # a circle: left as it is
                break
            chain.append(at)
            at = models.get(at.schema.ref.key)
        if at is not None and (at.schema.ref is None or at.ref.key in grounds):
            end = grounds.get(at.ref.key, at.ref)
            grounds.update((one.ref.key, end) for one in chain)
    return tuple(_settled(model, grounds.get(model.ref.key)) for model in found)


def _settled(model: ModelPlan, ground: ModelRef | None) -> ModelPlan:
    if ground is None or model.schema.ref is None:
        return model
    return replace(model, schema=replace(model.schema, ref=ground, references=(ground,)))


def model_module(model: ModelPlan) -> ModelModule:
    """The module of a model. Other models are imported when they are first needed."""
    schema, name = model.schema, model.ref.class_name
    names = names_of((schema,), schema.references, (name,))
    if schema.ref is not None:
        lines = [f"{name} = {names.models[schema.ref]}"]
    elif is_plain(schema):
        lines = assignment(name, schema, names, ".")
    else:
        lines = class_lines(name, schema, names, ".", schema.description or schema.title)
    code = "\n".join(lines)
    aliased = () if schema.ref is None else (schema.ref,)
    return ModelModule(
        docstring=literals.docstring(f"The schema {model.ref.key}."),
        imports=import_block(code, names, package="..", models=aliased),
        code=code,
    )


def model_stub(model: ModelPlan, models: Mapping[str, ModelPlan]) -> ModelStub:
    """The stub of a model."""
    schema, name = model.schema, model.ref.class_name
    every = dict.fromkeys((*schema.references, *inherited_references(schema, models)))
    refs = [ref for ref in every if ref != model.ref]
    names = names_of((schema,), every, (name,))
    if model.ref in names.models:  # inside its own module a model goes by its own name
        names = Names(names.modules, {**names.models, model.ref: name}, names.taken)
    writer = StubWriter(names, models)
    code = "\n".join(writer.assignment(name, schema, nested=False))
    return ModelStub(imports=import_block(code, names, package="..", models=refs), code=code)


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

    def with_aliases(self, aliases: tuple[Alias, ...]) -> Exports:
        """The package with the classes that it had in the release before."""
        known = {each.name for each in self.exports}
        added = tuple(
            _export(alias.old.name, PurePosixPath(alias.old.path).stem)
            for alias in aliases
            if alias.kind == "schema" and alias.new.name in known
        )
        return replace(self, exports=(*self.exports, *added)) if added else self


def _export(name: str, module: str) -> Export:
    return Export(name, module, literals.string(name), literals.string(f"model.{module}"))


def model_exports(models: Iterable[ModelPlan]) -> Exports:
    """``models/__init__.py``: every model by its class name."""
    found = sorted({(one.ref.class_name, one.ref.module) for one in models})
    return Exports(
        docstring=literals.docstring("All models, each imported when it is first asked for."),
        exports=tuple(_export(name, module) for name, module in found),
    )
