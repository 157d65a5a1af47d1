"""What holds for the package as a whole: types, lazy imports, deep circles of models, names."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.speakeasy.runtime.building import write_package

MYPY = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file", ""]


def run(source: Path, code: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(source)!r})\n{code}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_code_is_strictly_typed(source: Path, tmp_path: Path) -> None:
    cache = ["--cache-dir", str(tmp_path / "cache")]
    done = subprocess.run(
        [*MYPY, *cache, "-p", "acme_sdk"], cwd=source, capture_output=True, text=True, check=False
    )
    assert done.stdout == ""
    assert done.returncode == 0


def test_what_users_write_is_typed(source: Path, tmp_path: Path) -> None:
    program = source / "program.py"
    program.write_text(
        "from acme_sdk import Acme, UNSET\n"
        "from acme_sdk import models\n"
        "sdk = Acme(security=models.Security(key='k'))\n"
        "thing = sdk.things.update(thing_id='a', name='n', owner=None, note=UNSET, shape={'kind': 'circle'})\n"
        "name: str = thing.name\n"
        "sdk.things.update(thing_id=1, name='n', owner=None)\n"
        "with sdk.things.watch() as stream:\n"
        "    for tick in stream:\n"
        "        tick.data.nothing\n"
    )
    done = subprocess.run(
        [*MYPY, "--cache-dir", str(tmp_path / "cache"), "program.py"],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
    )
    program.unlink()
    found = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert len(found) == 2
    assert 'program.py:6: error: Argument "thing_id"' in found[0]
    assert 'program.py:9: error: "Thing" has no attribute "nothing"' in found[1]


def test_importing_loads_no_model_and_no_group(source: Path) -> None:
    code = "import acme_sdk; print([m for m in sys.modules if m.startswith('acme_sdk.')])"
    loaded = run(source, code)
    assert "acme_sdk.sdk" in loaded
    assert "acme_sdk.things" not in loaded
    assert "acme_sdk.models.thing" not in loaded
    assert "acme_sdk.types.basemodel" not in loaded


def test_importing_needs_nothing_beyond_httpx_and_pydantic(source: Path) -> None:
    code = (
        "import httpx\nfrom pydantic import BaseModel\nknown = set(sys.modules)\nimport acme_sdk\n"
        "print(sorted(m for m in set(sys.modules) - known if not m.startswith('acme_sdk')))"
    )
    assert run(source, code).strip() == "[]"


def chain(length: int) -> dict[str, Any]:
    """A document whose schemas refer to each other in one long circle, and across it."""

    def ref(at: int) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/S{at % length}"}

    schemas = {
        f"S{at}": {
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "next": ref(at + 1),
                "list": {"type": "array", "items": ref(at * 7 + 3)},
            },
        }
        for at in range(length)
    }
    answer = {"description": "ok", "content": {"application/json": {"schema": ref(0)}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Chain", "version": "1"},
        "paths": {"/s": {"get": {"operationId": "get", "responses": {"200": answer}}}},
        "components": {"schemas": schemas},
    }


def test_long_circles_of_models_are_built_on_demand_from_many_threads(tmp_path: Path) -> None:
    spec = tmp_path / "chain.json"
    spec.write_text(json.dumps(chain(90)))
    source = write_package(spec, tmp_path / "out", "chain_sdk")
    code = (
        "import threading\nfrom chain_sdk import models\nmade = []\n"
        "def make(): made.append(models.S0(id='a', next={'id': 'b', 'list': [{'id': 'c'}]}).next.list[0].id)\n"
        "threads = [threading.Thread(target=make) for _ in range(16)]\n"
        "[t.start() for t in threads]; [t.join() for t in threads]\n"
        "sys.setrecursionlimit(400)\n"
        "print(made, models.S45(next={'id': 'x'}).next.id)\n"
    )
    assert run(source, code).split() == [*str(["c"] * 16).split(), "x"]


def test_names_are_where_users_of_the_original_look(acme: Any) -> None:
    for path in (
        "models.Thing", "models.ThingTypedDict", "models.UpdateThingRequest", "errors.APIError", "errors.AcmeError",
        "errors.NoResponseError", "errors.ResponseValidationError", "errors.ProblemError", "errors.ProblemErrorData",
        "utils.RetryConfig", "utils.BackoffStrategy", "utils.eventstreaming.EventStream", "types.UNSET", "_hooks.SDKHooks",
        "httpclient.HttpClient", "sdkconfiguration.SERVERS", "VERSION", "USER_AGENT",
    ):  # fmt: skip
        found = acme
        for part in path.split("."):
            if not hasattr(found, part):
                __import__(f"{found.__name__}.{part}")
            found = getattr(found, part)
    assert {"things", "styles"} <= set(dir(acme.Acme(server_url="http://x.test")))
    with pytest.raises(AttributeError):
        _ = acme.Acme(server_url="http://x.test").nothing
    with pytest.raises(AttributeError):
        _ = acme.models.Nothing
