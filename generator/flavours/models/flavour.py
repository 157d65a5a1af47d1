"""Types only: one module of pydantic models, made by datamodel-code-generator.

Takes the model of an API; gives a package with ``models.py``, its re-exports and a project file.
No client, no page: for programs that bring their own way of talking to the API.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generator.codes import MODELS_SKIPPED, MODELS_UNION
from generator.diagnostics import Report
from generator.flavours.base import FilePlan, FlavourSettings, Named, Option, Package
from generator.flavours.models import naming
from generator.flavours.models.export import export
from generator.flavours.models.source import Source, SourceError, make_source
from generator.ir import Api
from generator.python import literals

_EMPTY = Source(imports="", definitions="", classes=())


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsView:
    """The module of models: ``docstring``, imports and definitions are finished source."""

    docstring: str
    imports: str
    definitions: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportsView:
    """The package's own module, from which every class can be imported."""

    docstring: str
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """Project file and README; every field is a finished TOML string or a plain name."""

    project: str
    version: str
    description: str
    package: str
    folder: str
    classes: tuple[str, ...]


class Models:
    """The flavour ``models``."""

    name: ClassVar[str] = "models"
    options: ClassVar[Mapping[str, Option]] = {}

    def plan(self, api: Api, settings: FlavourSettings, report: Report) -> Package:
        """One module, whatever the size of the API."""
        published = naming.usable(settings.published)
        exported = export(api, published)
        for schema in exported.approximated:
            report.add(
                MODELS_UNION,
                "a union beside properties: its alternatives are not checked, and what they add is "
                "kept as it comes",
                schema.source,
            )
        source = _EMPTY
        if exported.classes:
            try:
                source = make_source(exported)
            except SourceError as error:
                report.add(
                    MODELS_SKIPPED,
                    f"the models cannot be made: {error}",
                    api.source,
                    hint="Report it with the document; another flavour may still be used.",
                )
        folder = settings.package.replace(".", "/")
        docstring = literals.docstring(f"Models of {literals.one_line(api.info.title)}.")
        classes = tuple(sorted(source.classes))
        models = ModelsView(
            docstring=docstring, imports=source.imports, definitions=source.definitions
        )
        exports = ExportsView(docstring=docstring, classes=classes)
        project = ProjectView(
            project=json.dumps(settings.project),
            version=json.dumps(settings.version),
            description=_toml(f"Models of {literals.one_line(api.info.title)}"),
            package=settings.package,
            folder=folder,
            classes=classes,
        )
        return Package(
            ledger={"names": {**published, **exported.classes}},
            names=tuple(
                Named(
                    kind="schema",
                    name=name,
                    path=f"{folder}/models.py",
                    source=source_of,
                )
                for name, source_of in exported.sources.items()
                if name in classes
            ),
            files=(
                _python(f"{folder}/__init__.py", "models/package/__init__.py.j2", exports),
                _python(f"{folder}/models.py", "models/package/models.py.j2", models),
                FilePlan(path=f"{folder}/py.typed", text=""),
                FilePlan(
                    path="pyproject.toml", template="models/project/pyproject.toml.j2", view=project
                ),
                FilePlan(
                    path="README.md",
                    language="markdown",
                    template="models/project/README.md.j2",
                    view=project,
                ),
            ),
        )


def _python(path: str, template: str, view: ModelsView | ExportsView) -> FilePlan:
    return FilePlan(path=path, language="python", template=template, view=view)


def _toml(text: str) -> str:
    """A basic string of TOML (``one_line`` has escaped what JSON and TOML spell differently)."""
    return json.dumps(text, ensure_ascii=False)


FLAVOUR = Models()
