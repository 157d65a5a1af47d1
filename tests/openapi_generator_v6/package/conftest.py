"""The client of a document that uses most of what OpenAPI 3.0 has."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.openapi_generator_v6.wire.package import Generated

SPEC = Path(__file__).with_name("features.yaml")


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """The package, written and imported."""
    return Generated(SPEC, "features_client", tmp_path_factory.mktemp("features_v6"))
