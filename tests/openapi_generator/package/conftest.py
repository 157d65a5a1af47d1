"""A package with one of every kind of thing, generated once and imported."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.openapi_generator.wire.package import Generated

NAME = "shapes_client"


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the package is."""
    return tmp_path_factory.mktemp("shapes")


@pytest.fixture(scope="session")
def generated(folder: Path) -> Generated:
    """The package and its plan."""
    spec = folder / "api.yaml"
    shutil.copy(Path(__file__).with_name("api.yaml"), spec)
    return Generated(spec, NAME, folder)


@pytest.fixture(scope="session")
def package(generated: Generated) -> Any:
    """The package."""
    return generated.module
