"""Everything around the package: build settings, requirements, continuous integration.

Takes the plan of the client and the files planned so far, gives the plan of the project files and
of the index that other tools of this format look for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.flavours.base import FilePlan
from generator.flavours.openapi_generator_v6.plan import ClientPlan
from generator.python import literals

_FOLDER = "openapi_generator_v6/project"
_GENERATOR = "6.4.0"
_PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13")
_REQUIREMENTS = (
    "certifi >= 14.5.14",
    "frozendict >= 2.3.4, < 3",
    "python-dateutil >= 2.7.0, < 3",
    "typing_extensions >= 4.3.0",
    "urllib3 >= 1.26.7, < 3",
)
_VERSION = re.compile(r"[0-9]+(\.[0-9]+)*((a|b|rc|\.post|\.dev)[0-9]+)*(\+[a-z0-9.]+)?\Z")
_LOCAL = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFiles:
    """What the project files print; names ending in ``_literal`` are Python."""

    docstring: str
    package: str
    name_literal: str
    version_literal: str
    title_literal: str
    author_literal: str
    email_literal: str
    license_literal: str
    """Empty when the API names no license."""
    description_literal: str
    package_data_literal: str
    requirements: tuple[str, ...]
    pythons: tuple[str, ...]


def project_files(client: ClientPlan, planned: Sequence[FilePlan]) -> tuple[FilePlan, ...]:
    """The project files, then the index of all files that a run writes."""
    view = _view(client)
    made = [
        FilePlan(path=path, template=f"{_FOLDER}/{name}", view=view)
        for path, name in (
            ("requirements.txt", "requirements.txt.jinja"),
            ("tox.ini", "tox.ini.jinja"),
            (".travis.yml", "travis.yml.jinja"),
            (".gitlab-ci.yml", "gitlab-ci.yml.jinja"),
        )
    ]
    made += (
        FilePlan(path=path, asset=f"{_FOLDER}/{name}", executable=path.endswith(".sh"))
        for path, name in (
            ("setup.cfg", "setup.cfg"),
            ("test-requirements.txt", "test-requirements.txt"),
            ("git_push.sh", "git_push.sh"),
            (".gitignore", "gitignore.txt"),
            (".openapi-generator-ignore", "ignore.txt"),
        )
    )
    made.append(
        FilePlan(
            path="setup.py", language="python", template=f"{_FOLDER}/setup.py.jinja", view=view
        )
    )
    index = "".join(f"{path}\n" for path in sorted(one.path for one in (*planned, *made)))
    made.append(FilePlan(path=".openapi-generator/FILES", text=index))
    made.append(FilePlan(path=".openapi-generator/VERSION", text=f"{_GENERATOR}\n"))
    return tuple(made)


def _view(client: ClientPlan) -> ProjectFiles:
    contact, license_ = client.info.contact or {}, client.info.license or {}
    title = literals.one_line(client.info.title)
    license_name = str(license_.get("name") or "")
    return ProjectFiles(
        docstring=literals.docstring(title),
        package=client.package,
        name_literal=literals.string(client.project),
        version_literal=literals.string(_release(client.version)),
        title_literal=literals.string(title),
        author_literal=literals.string(str(contact.get("name") or "OpenAPI Generator community")),
        email_literal=literals.string(str(contact.get("email") or "team@openapitools.org")),
        license_literal=literals.string(license_name) if license_name else "",
        description_literal=literals.string(client.info.description or title),
        package_data_literal=literals.literal({client.package: ["py.typed", "**/*.pyi"]}),
        requirements=_REQUIREMENTS,
        pythons=_PYTHONS,
    )


def _release(version: str) -> str:
    """The version as package installers take it (PEP 440): a name such as ``develop`` becomes the
    local part of release 0."""
    if _VERSION.match(version):
        return version
    return "0.0.0+" + _LOCAL.sub(".", version.lower()).strip(".")
