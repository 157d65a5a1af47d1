"""The package that these tests are about, generated once."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

from tests.speakeasy.runtime.building import import_package, write_package

SPEC = Path(__file__).with_name("acme.yaml")


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the generated package."""
    return write_package(SPEC, tmp_path_factory.mktemp("acme"), "acme_sdk")


@pytest.fixture(scope="session")
def acme(source: Path) -> Any:
    """The generated package. Its types are those of generated code, checked by the type test."""
    return import_package(source, "acme_sdk")


@pytest.fixture(autouse=True)
def no_waiting(acme: Any, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Retries note how long they would wait, and go on at once."""
    retries = importlib.import_module("acme_sdk.utils.retries")
    waits: list[float] = []

    async def pause(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(retries, "_sleep", waits.append)
    monkeypatch.setattr(retries, "_sleep_async", pause)
    return waits
