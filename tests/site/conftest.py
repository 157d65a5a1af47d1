"""One small site for all tests that only look at it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.project import ROOT
from tests.site.sites import make_site, write_specs


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zoo in every flavour, with the project's guides."""
    root = tmp_path_factory.mktemp("site")
    write_specs(root)
    return make_site(root, "--guides", str(ROOT / "docs"))
