"""Names of the release before: they work, they warn, type checkers know them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.explain.acme import ACME, FLAVOURS

RENAMED = """
[renamed.schemas]
Rocket = "Vehicle"
[renamed.operations]
dismiss = "sendHome"
"""
USE = {
    "openapi_generator": """\
from {p} import CrewApi, Rocket, Vehicle, models
from {p}.models import Rocket as second
from {p}.models.rocket import Rocket as third
assert Rocket is second is third is models.Rocket is Vehicle
api = CrewApi()
vars(api)["send_home"] = lambda *a, **k: (a, k)
assert api.dismiss("x", _headers=None) == (("x",), {{"_headers": None}})
assert callable(api.dismiss_with_http_info)
assert callable(api.dismiss_without_preload_content)
""",
    "openapi_generator_v6": """\
from {p}.apis.tags.crew_api import CrewApi
from {p}.models import Rocket, Vehicle
from {p}.model.rocket import Rocket as second
assert Rocket is second is Vehicle
api = CrewApi()
api.send_home = lambda *a, **k: (a, k)
assert api.dismiss(path_params={{}}) == ((), {{"path_params": {{}}}})
""",
    "speakeasy": """\
import asyncio
from {p} import models
from {p}.models import Rocket, RocketTypedDict, Vehicle, VehicleTypedDict
from {p}.models.rocket import Rocket as second
assert Rocket is second is models.Rocket is Vehicle
assert RocketTypedDict is VehicleTypedDict
from {p}.crew import Crew
api = Crew.__new__(Crew)
api.send_home = lambda *a, **k: (a, k)
async def twin(*a, **k): return a, k
api.send_home_async = twin
assert api.dismiss(member_id="x") == ((), {{"member_id": "x"}})
assert asyncio.run(api.dismiss_async(member_id="x")) == ((), {{"member_id": "x"}})
""",
}
TYPED = {
    "openapi_generator": """\
from {p} import CrewApi, Rocket
CrewApi().dismiss("x")
Rocket(serialNumber="s").thrust
CrewApi().dismiss(b"wrong")
""",
    "openapi_generator_v6": """\
from {p}.apis.tags.crew_api import CrewApi
from {p}.models import Rocket
CrewApi().dismiss(path_params={{"memberId": "x"}})
Rocket(serialNumber="s").serialNumber
CrewApi().dismiss(path_params=b"wrong")
""",
    "speakeasy": """\
from {p}.crew import Crew
from {p}.models import Rocket
def use(api: Crew) -> None:
    api.dismiss(member_id="x")
    Rocket(serial_number="s").thrust
    api.dismiss(member_id=b"wrong")
""",
}


_BUILD = "api.rockets_api.RocketsApi.build_rocket"
NOT_KEPT = {
    # arguments that are called like the schema of the body
    "openapi_generator": {_BUILD, f"{_BUILD}_with_http_info", f"{_BUILD}_without_preload_content"},
    # names inside the module of an operation
    "openapi_generator_v6": {"paths.crew_member_id.delete.Dismiss", "paths.rockets.post.request_body_rocket"},
    "speakeasy": set(),
}  # fmt: skip
"""What is said to be covered by no alias."""


def renamed_document() -> dict[str, Any]:
    text = json.dumps(ACME).replace("schemas/Rocket", "schemas/Vehicle").replace('"Rocket": {', '"Vehicle": {')  # fmt: skip
    tree: dict[str, Any] = json.loads(text.replace('"dismiss"', '"sendHome"'))
    return tree


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Packages of all flavours, generated before and after two things were renamed."""
    root = tmp_path_factory.mktemp("renamed")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        patch.setenv("SDKLOOM_CACHE", str(root / "cache"))
        for flavour in FLAVOURS:
            folder = root / "specs" / flavour
            folder.mkdir(parents=True)
            settings = f'spec = "a.json"\nflavour = "{flavour}"\npackage = "{flavour}_acme"\nversion = "1.2.0"\n'
            (folder / "a.json").write_text(json.dumps(ACME))
            (folder / "sdk.toml").write_text(settings)
        assert main(["generate", "--quiet"]) == 0
        for flavour in FLAVOURS:
            folder = root / "specs" / flavour
            (folder / "a.json").write_text(json.dumps(renamed_document()))
            (folder / "sdk.toml").write_text((folder / "sdk.toml").read_text() + RENAMED)
        (root / "report.json").write_text("")
        assert main(["generate", "--quiet"]) == 0
    return root


def source(project: Path, flavour: str) -> Path:
    out = project / "generated" / flavour
    return out / "src" if (out / "src").is_dir() else out


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_old_names_work_and_warn(flavour: str, project: Path) -> None:
    code = f"""\
import sys, warnings
sys.path.insert(0, {str(source(project, flavour))!r})
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    exec(compile({USE[flavour].format(p=flavour + "_acme")!r}, "program.py", "exec"), {{"__name__": "program"}})
kinds = {{(str(w.message).split(";")[0], w.category, w.filename) for w in told}}
for old, new in (("Rocket", "Vehicle"), ("dismiss", "send_home")):
    assert (f"{{old}} is called {{new}} now", DeprecationWarning, "program.py") in kinds, kinds
assert all(name == "program.py" for *_, name in kinds), kinds
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_new_names_do_not_warn(flavour: str, project: Path) -> None:
    code = USE[flavour].format(p=f"{flavour}_acme").splitlines()
    new = [line for line in code if line.startswith(("from", "import")) and "Rocket" not in line]
    program = "\n".join(
        [f"import sys; sys.path.insert(0, {str(source(project, flavour))!r})", *new]
    )
    command = [sys.executable, "-W", "error::DeprecationWarning", "-c", program]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


def test_type_checkers_know_them(project: Path, tmp_path: Path) -> None:
    files = []
    for flavour in FLAVOURS:
        file = tmp_path / f"use_{flavour}.py"
        file.write_text(TYPED[flavour].format(p=f"{flavour}_acme"))
        files.append(str(file))
    path = ":".join(str(source(project, flavour)) for flavour in FLAVOURS)
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", f"--cache-dir={tmp_path / 'mypy'}", *files],
        env={"MYPYPATH": path, "PATH": "/usr/bin"}, cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    errors = [line for line in ran.stdout.splitlines() if ": error:" in line]
    assert len(errors) == 3, ran.stdout + ran.stderr
    assert all(
        "use_" in line and ("arg-type" in line or "call-overload" in line) for line in errors
    ), ran.stdout


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_what_keeps_its_old_name_breaks_nothing(
    flavour: str, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    monkeypatch.setenv("SDKLOOM_CACHE", str(project / "cache"))
    (project / "specs" / flavour / "a.json").write_text(json.dumps(renamed_document()) + "\n")
    assert main(["generate", flavour, "--report", "json"]) == 0
    (api,) = json.loads(capsys.readouterr().out)["apis"]
    found = api["proposal"]
    assert found["api"] == []
    gone = {each["name"].partition(".")[2] for each in found["names"] if each["breaking"]}
    assert gone == NOT_KEPT[flavour]
    assert main(["release", flavour, "--dry-run"]) == 0
    told = capsys.readouterr()
    assert "'dismiss' still works as an alias of 'sendHome'" in told.err


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ('[renamed.schemas]\nOld = "Rockets"\n', "there is no schema 'Rockets'"),
        ('[renamed.operations]\nold = "nothing"\n', "there is no operation 'nothing'"),
        ('[renamed.schemas]\nStage = "Rocket"\n', "there is a schema 'Stage' again"),
        ('[renamed.tags]\nold = "new"\n', "unknown table 'renamed.tags'"),
        ("[renamed.schemas]\nOld = 1\n", "must map old names to new ones"),
    ],
)
def test_refusals(
    table: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    Path("specs/acme").mkdir(parents=True)
    Path("specs/acme/openapi.json").write_text(json.dumps(ACME))
    Path("specs/acme/sdk.toml").write_text(
        f'spec = "openapi.json"\nflavour = "speakeasy"\npackage = "acme"\n{table}'
    )
    assert main(["generate"]) == 2
    assert told in capsys.readouterr().err
    assert not Path("generated").exists()
