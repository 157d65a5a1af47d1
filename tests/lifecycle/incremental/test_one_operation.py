"""A change of one operation touches the files that depend on it, and no other."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from generator.cli import main
from tests.cli.project import stamps
from tests.explain.acme import ACME, FLAVOURS, write_spec

OWN = {".sdkloom/manifest.json", ".sdkloom/lock.json"}


@pytest.fixture(params=FLAVOURS)
def out(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "specs/acme"
    folder.mkdir(parents=True)
    write_spec(folder / "openapi.json", ACME)
    (folder / "sdk.toml").write_text(
        f'spec = "openapi.json"\nflavour = "{request.param}"\npackage = "acme"\nfidelity = "exact"\n'
    )
    assert main(["generate", "--quiet"]) == 0
    return tmp_path / "generated/acme"


def texts(out: Path) -> dict[str, bytes]:
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize(
    ("change", "most"),
    [
        ({"summary": "Send one person home"}, 9),
        ({"description": "For good."}, 9),
        ({"deprecated": True}, 9),
        ({"responses": {"204": {"description": "Gone"}, "404": {"description": "Nobody"}}}, 9),
        (
            {
                "parameters": [
                    {
                        "name": "memberId",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    },
                    {"name": "politely", "in": "query", "schema": {"type": "boolean"}},
                ]
            },
            12,
        ),
    ],
    ids=["summary", "description", "deprecated", "response", "parameter"],
)
def test_only_what_depends_on_it_is_touched(
    out: Path, change: dict[str, object], most: int
) -> None:
    before, old = stamps(out), texts(out)
    tree = copy.deepcopy(ACME)
    tree["paths"]["/crew/{memberId}"]["delete"].update(change)
    write_spec(Path("specs/acme/openapi.json"), tree)
    assert main(["generate", "--quiet"]) == 0
    after, new = stamps(out), texts(out)
    touched = {path for path in after if after[path] != before.get(path)} - OWN
    assert touched == {path for path in new if new[path] != old.get(path)} - OWN
    assert len(touched) <= most, sorted(touched)
    assert touched or "deprecated" in change, "one flavour, like its original, does not tell that"
    for path in touched:
        assert "rocket" not in path.lower(), path
        assert "stage" not in path.lower(), path
        text = (new[path] + old.get(path, b"")).decode().lower()
        assert "dismiss" in text or "crew" in text, path


def test_a_schema_touches_what_names_it(out: Path) -> None:
    before = stamps(out)
    tree = copy.deepcopy(ACME)
    tree["components"]["schemas"]["Problem"]["properties"]["hint"] = {"type": "string"}
    write_spec(Path("specs/acme/openapi.json"), tree)
    assert main(["generate", "--quiet"]) == 0
    after = stamps(out)
    touched = {path for path in after if after[path] != before.get(path)} - OWN
    assert any("problem" in path for path in touched)
    assert not any("crew" in path or "stage" in path for path in touched)
    assert len(touched) <= 8, sorted(touched)
