"""Files of the project around the package: README, metadata, notes, scripts."""

from __future__ import annotations

import json
from dataclasses import dataclass

from generator.flavours.base import FilePlan, FlavourSettings
from generator.flavours.speakeasy.readme import readme_page
from generator.flavours.speakeasy.samples_calls import Snippets
from generator.ir import Api

_TEMPLATES = "speakeasy/project"
_DEPENDENCIES = ("httpcore>=1.0.9", "httpx>=0.28.1", "pydantic>=2.11.2")
_PAGINATION = "jsonpath-python>=1.0.6"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFiles:
    """What the metadata and the notes say; texts are TOML strings where TOML prints them."""

    project: str
    name: str
    version: str
    description: str
    python: str
    folder: str
    authors: tuple[str, ...]
    license: str
    dependencies: tuple[str, ...]
    links: tuple[tuple[str, str], ...]


def toml_string(text: str) -> str:
    """A TOML basic string (TOML 1.0); JSON's escapes are a subset of its own."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def project_files(api: Api, settings: FlavourSettings, snippets: Snippets) -> tuple[FilePlan, ...]:
    """The plans of the files around ``src/`` and ``docs/``."""
    options = snippets.options
    repository = options.repository.removesuffix(".git").rstrip("/")
    readme = readme_page(api, settings, snippets)
    base = f"{repository}/blob/main/" if repository else ""
    pypi = readme_page(api, settings, snippets, base=base) if base else readme
    links = [
        (name, toml_string(link))
        for name, link in (("Homepage", options.homepage), ("Repository", repository))
        if link
    ]
    dependencies = list(_DEPENDENCIES)
    if snippets.plan.has_pagination:
        dependencies = sorted([*dependencies, _PAGINATION])
    project = ProjectFiles(
        project=settings.project,
        name=toml_string(settings.project),
        version=toml_string(settings.version),
        description=toml_string(" ".join(options.description.split())),
        python=">=3.9.2",
        folder=settings.package.split(".")[0],
        authors=tuple(toml_string(author) for author in options.authors),
        license=toml_string(options.license) if options.license else "",
        dependencies=tuple(dependencies),
        links=tuple(links),
    )
    return (
        _file("README.md", "readme.md.jinja", readme, "markdown"),
        _file("README-PYPI.md", "readme.md.jinja", pypi, "markdown"),
        _file("USAGE.md", "usage.md.jinja", readme, "markdown"),
        _file("CONTRIBUTING.md", "contributing.md.jinja", project, "markdown"),
        _file("pyproject.toml", "pyproject.toml.jinja", project, "text"),
        FilePlan(
            path="RELEASES.md",
            language="markdown",
            text=f"## {settings.version}\n### Generated\n- python v{settings.version} .\n",
            keep=True,
        ),
        FilePlan(
            path="py.typed", text="# Marker file for PEP 561. The package enables type hints.\n"
        ),
        FilePlan(path="scripts/publish.sh", asset=f"{_TEMPLATES}/publish.sh", executable=True),
        FilePlan(
            path="scripts/prepare_readme.py",
            asset=f"{_TEMPLATES}/prepare_readme.py",
            language="python",
            format=False,
        ),
    )


def _file(path: str, template: str, view: object, language: str) -> FilePlan:
    return FilePlan(
        path=path,
        language="markdown" if language == "markdown" else "text",
        template=f"{_TEMPLATES}/{template}",
        view=view,
        format=False,
    )
