"""Everything around the package: build settings, requirements, continuous integration, tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.flavours.base import Fidelity, FilePlan
from generator.flavours.openapi_generator.plan import Client
from generator.flavours.openapi_generator.project_settings import ProjectSettings
from generator.flavours.openapi_generator.project_tests import test_files
from generator.python.literals import docstring, one_line, string

_GENERATOR = "7.13.0"
_PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A requirement: distribution and allowed versions."""

    name: str
    bound: str


_PINS = (
    Pin(name="urllib3", bound=">= 2.5.0, < 3.0.0"),  # CVE-2025-50181
    Pin(name="python-dateutil", bound=">= 2.8.2"),
    Pin(name="pydantic", bound=">= 2"),
    Pin(name="typing-extensions", bound=">= 4.7.1"),
)
_SIGNING = Pin(name="pycryptodome", bound=">= 3.9.0")
"""For APIs whose requests are signed."""
_TEST_PINS = (
    Pin(name="pytest", bound=">= 7.2.1"),
    Pin(name="pytest-cov", bound=">= 2.8.1"),
    Pin(name="tox", bound=">= 3.9.0"),
    Pin(name="flake8", bound=">= 4.0.0"),
    Pin(name="types-python-dateutil", bound=">= 2.8.19.14"),
    Pin(name="mypy", bound=">= 1.5"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """What the project files print; names ending in ``_literal`` are Python, in ``_toml`` TOML."""

    header: str
    package: str
    package_literal: str
    package_toml: str
    name_literal: str
    name_toml: str
    version_literal: str
    version_toml: str
    title_literal: str
    title_toml: str
    description_literal: str
    license_toml: str
    url_literal: str
    repository_toml: str
    has_repository: bool
    typed_toml: str
    poetry: bool
    pins: tuple[Pin, ...]
    test_pins: tuple[Pin, ...]
    requirements: tuple[str, ...]
    pythons: tuple[str, ...]
    python_matrix: str
    git_host: str
    git_user_id: str
    git_repo_id: str


def _pins(client: Client) -> tuple[Pin, ...]:
    signed = any(method.kind == "signature" for method in client.auth_methods)
    return (*_PINS[:2], _SIGNING, *_PINS[2:]) if signed else _PINS


def project_files(
    client: Client, project: ProjectSettings, files: Sequence[FilePlan], fidelity: Fidelity
) -> tuple[FilePlan, ...]:
    """The project files, then the index of all files that a run writes."""
    view = _view(client, project, fidelity)
    made = [
        FilePlan(path=path, template=f"openapi_generator/project/{name}.j2", view=view)
        for path, name in _TEXTS
    ]
    made.append(
        FilePlan(
            path="setup.py",
            language="python",
            template="openapi_generator/project/setup.py.j2",
            view=view,
        )
    )
    made.append(
        FilePlan(
            path="git_push.sh",
            template="openapi_generator/project/git_push.sh.j2",
            view=view,
            executable=True,
        )
    )
    made.append(FilePlan(path=".gitignore", asset="openapi_generator/project/gitignore.txt"))
    made.append(
        FilePlan(path=".openapi-generator-ignore", asset="openapi_generator/project/ignore.txt")
    )
    made.extend(test_files(client))
    paths = sorted(plan.path for plan in (*files, *made))
    index = "".join(f"{path}\n" for path in paths)
    made.append(FilePlan(path=".openapi-generator/FILES", text=index))
    made.append(FilePlan(path=".openapi-generator/VERSION", text=f"{_GENERATOR}\n"))
    return tuple(made)


_TEXTS = (
    ("setup.cfg", "setup.cfg"),
    ("pyproject.toml", "pyproject.toml"),
    ("tox.ini", "tox.ini"),
    ("requirements.txt", "requirements.txt"),
    ("test-requirements.txt", "test-requirements.txt"),
    (".travis.yml", "travis.yml"),
    (".gitlab-ci.yml", "gitlab-ci.yml"),
    (".github/workflows/python.yml", "workflow.yml"),
)


def _view(client: Client, project: ProjectSettings, fidelity: Fidelity) -> ProjectView:
    title = one_line(client.title or client.package)
    return ProjectView(
        header=docstring(title),
        package=client.package,
        package_literal=string(client.package),
        package_toml=toml(client.package),
        name_literal=string(client.project),
        name_toml=toml(client.project),
        version_literal=string(client.version),
        version_toml=toml(client.version),
        title_literal=string(title),
        title_toml=toml(title),
        description_literal=string(client.about),
        license_toml=toml(client.license_name or "NoLicense"),
        url_literal=string(project.url if project.is_set else ""),
        repository_toml=toml(project.url),
        has_repository=project.is_set,
        typed_toml=toml(f"{client.package}/py.typed"),
        poetry=fidelity == "exact",
        pins=_pins(client),
        test_pins=_TEST_PINS,
        requirements=tuple(string(f"{pin.name} {pin.bound}") for pin in _pins(client)),
        pythons=_PYTHONS,
        python_matrix=", ".join(f'"{version}"' for version in _PYTHONS),
        git_host=_word(project.git_host),
        git_user_id=_word(project.git_user_id),
        git_repo_id=_word(project.git_repo_id),
    )


def toml(text: str) -> str:
    """A basic string of TOML 1.0; control characters are written as escapes."""
    body = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(_escaped(char) for char in body) + '"'


def _escaped(char: str) -> str:
    point = ord(char)
    if point >= 0x20 and point != 0x7F and not 0xD800 <= point <= 0xDFFF:
        return char
    return f"\\u{point:04x}" if point < 0xD800 or point > 0xDFFF else "\\ufffd"


def _word(text: str) -> str:
    """A part of a URL inside a double-quoted shell word."""
    return "".join(char for char in text if char.isalnum() or char in "._-/:")
