"""What every test shares: an own cache, the search for unread goldens, settings of hypothesis."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.goldens import SEEN, unread_goldens, updating

settings.register_profile(
    "sdkloom",
    deadline=None,  # a slow machine is no failure
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "sdkloom"))

_CACHE = "SDKLOOM_CACHE"


def pytest_configure(config: pytest.Config) -> None:
    """Before workers start: a folder in which each of them notes the goldens it reads."""
    config.addinivalue_line("markers", "golden: compares with accepted files (make golden)")
    if not _is_worker(config):
        os.environ[SEEN] = tempfile.mkdtemp(prefix="sdkloom-goldens-")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what may compare with a golden: every test of a module that has the helper."""
    for item in items:
        module = item.getparent(pytest.Module)
        if module is not None and hasattr(module.obj, "assert_golden"):
            item.add_marker("golden")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """After a whole, passing run: fail when a golden was read by nobody."""
    if _is_worker(session.config):
        return
    seen = Path(os.environ.pop(SEEN))
    try:
        if exitstatus == 0 and _is_whole(session.config):
            unread = unread_goldens(seen)
            if unread:
                listed = "\n  ".join(unread)
                session.exitstatus = pytest.ExitCode.TESTS_FAILED
                print(f"\n\nthese goldens are read by no test:\n  {listed}\n")
    finally:
        shutil.rmtree(seen, ignore_errors=True)


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


def _is_whole(config: pytest.Config) -> bool:
    """Whether everything was run: no path, no -k, no -m, nothing narrowed."""
    narrowed = any(
        config.getoption(name, None) for name in ("keyword", "markexpr", "lf", "deselect")
    )
    named = list(config.args) != list(config.getini("testpaths"))
    return not narrowed and not named and not updating()


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The caches of the toolchain, kept away from those of the person who runs the tests."""
    before = os.environ.get(_CACHE)
    os.environ[_CACHE] = str(tmp_path_factory.mktemp("cache"))
    yield
    if before is None:
        del os.environ[_CACHE]
    else:
        os.environ[_CACHE] = before
