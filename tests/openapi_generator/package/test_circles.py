"""Models that refer to each other and descend from each other, whichever module comes first."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main

_REF = "#/components/schemas/"
_CHAIN = ("Base", "Thing", "Work", "Media", "Image")


def _schema(name: str) -> object:
    above = _CHAIN[_CHAIN.index(name) - 1] if name != "Base" else None
    own: dict[str, object] = {
        "type": "object",
        "properties": {name.lower(): {"type": "string"}, f"{name}Image": {"$ref": _REF + "Image"}},
    }
    if above is None:
        return {**own, "discriminator": {"propertyName": "base"}, "required": ["base"]}
    return {"allOf": [{"$ref": _REF + above}, own]}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("circles")
    content = {"application/json": {"schema": {"$ref": _REF + "Work"}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a",
                                 "responses": {"200": {"description": "d", "content": content}}}}},
        "components": {"schemas": {name: _schema(name) for name in _CHAIN}},
    }  # fmt: skip
    spec = folder / "api.json"
    spec.write_text(json.dumps(document))
    status = main(["generate", "--spec", str(spec), "--flavour", "openapi_generator",
                   "--package", "circles", "--out", str(folder / "out"), "--formatter", "none",
                   "--quiet"])  # fmt: skip
    assert status == 0
    return folder / "out"


@pytest.mark.parametrize("first", _CHAIN)
def test_any_module_may_come_first(package: Path, first: str) -> None:
    program = f"""
import circles.models.{first.lower()}
from circles import _lazy, models
for name in models.__all__:
    getattr(models, name).model_rebuild()
assert not _lazy._pending and not _lazy._blocked
image = models.Image.from_dict({{"base": "Image", "ThingImage": {{"base": "Image", "image": "deep"}}}})
print(image.thing_image.image)
"""
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=package, capture_output=True, text=True, check=False
    )
    assert (ran.stdout.strip(), ran.returncode) == ("deep", 0), ran.stderr


def test_a_circle_may_be_long(tmp_path: Path) -> None:
    size = 60
    schemas = {
        f"M{at}": {"type": "object", "properties": {"next": {"$ref": f"{_REF}M{(at + 1) % size}"}}}
        for at in range(size)
    }
    document = {"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {},
                "components": {"schemas": schemas}}  # fmt: skip
    spec = tmp_path / "api.json"
    spec.write_text(json.dumps(document))
    status = main(["generate", "--spec", str(spec), "--flavour", "openapi_generator",
                   "--package", "ring", "--out", str(tmp_path / "out"), "--formatter", "none",
                   "--quiet"])  # fmt: skip
    assert status == 0
    program = """
from ring.models import M5
from ring import _lazy
assert not _lazy._pending and not _lazy._blocked
print(M5.from_dict({"next": {"next": {}}}).to_dict())
"""
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path / "out", capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert (ran.stdout.strip(), ran.returncode) == ("{'next': {'next': {}}}", 0), ran.stderr[-2000:]
