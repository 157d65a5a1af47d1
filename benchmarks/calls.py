"""What generated clients cost: importing with a first call, and calls per second over loopback."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from benchmarks.table import Row

ROOT = Path(__file__).resolve().parents[1]

_UUID = "123e4567-e89b-12d3-a456-426614174000"

# Finds a method that can be called with identifiers alone, and says which: class, method, arguments.
_FIND = """
import importlib, inspect, json, sys
package, base = sys.argv[1:3]
api = importlib.import_module(package + ".api")
root = importlib.import_module(package)
client = root.ApiClient(root.Configuration(host=base))
for name in sorted(dir(api)):
    found = getattr(api, name)
    if not inspect.isclass(found) or not name.endswith("Api"):
        continue
    for method, function in sorted(inspect.getmembers(found, inspect.isfunction)):
        if method.startswith("_") or method.endswith(("_with_http_info", "_without_preload_content")):
            continue
        needed = [p for p in list(inspect.signature(function).parameters.values())[1:]
                  if p.default is p.empty and p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)]
        arguments = [sys.argv[3] for _ in needed]
        try:
            getattr(found(client), method)(*arguments)
        except root.ApiException:
            print(json.dumps([name, method, arguments]))
            raise SystemExit
        except Exception:
            continue
"""

_FIRST = """
import json, sys, time
package, base, name, method, arguments = sys.argv[1:6]
started = time.perf_counter()
root = __import__(package)
api = getattr(root, name)(root.ApiClient(root.Configuration(host=base)))
try:
    getattr(api, method)(*json.loads(arguments))
except root.ApiException:
    pass
print(time.perf_counter() - started)
"""

_CALLS = """
import sys, time
base, setup, number = sys.argv[1], sys.argv[2], int(sys.argv[3])
space = {"base": base}
exec(setup, space)
one, many = space["one"], space["many"]
assert len(many()) == 100
assert "Rex" in repr(one())
def measured(call, times):
    for _ in range(max(10, times // 10)):
        call()
    started = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - started) / times
print(measured(one, number), measured(many, number // 4))
"""

_CLIENT = """
import {package}
api = {package}.PetsApi({package}.ApiClient({package}.Configuration(host=base)))
one = lambda: api.get_pet(1)
many = lambda: api.list_pets()
"""
_HTTPX = """
import httpx
client = httpx.Client(base_url=base)
one = lambda: client.get("/pets/1").json()
many = lambda: client.get("/pets").json()
"""
_URLLIB3 = """
import json, urllib3
pool = urllib3.PoolManager()
one = lambda: json.loads(pool.request("GET", base + "/pets/1").data)
many = lambda: json.loads(pool.request("GET", base + "/pets").data)
"""


@contextmanager
def serving() -> Iterator[str]:
    """The address of a loopback server."""
    program = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}/v1"
        finally:
            server.terminate()


def measure_import(
    name: str, package: str, folders: Mapping[str, Path], base: str, rounds: int
) -> Iterator[Row]:
    """Import of the package and one API class with its first call, each in a fresh process."""
    found = _python(_FIND, [package, base, _UUID], folders["ours"]).strip()
    if not found:
        return
    class_name, method, arguments = json.loads(found)
    times: dict[str, list[float]] = {who: [] for who in folders}
    for _ in range(max(3, rounds)):
        for who, folder in folders.items():
            said = _python(
                _FIRST, [package, base, class_name, method, json.dumps(arguments)], folder
            )
            times[who].append(float(said))
    ours = statistics.median(times["ours"])
    peer = statistics.median(times["original"]) if "original" in times else None
    yield Row(
        document=name,
        what="import, first call",
        ours=ours,
        unit="s",
        peer=peer,
        peer_name="original" if peer else "",
        target=0.7 if peer else None,
    )


def measure_calls(
    package: str, folders: Mapping[str, Path], base: str, rounds: int, number: int
) -> Iterator[Row]:
    """One object and a list of a hundred, against the original and against plain HTTP clients."""
    setups = {who: (_CLIENT.format(package=package), folder) for who, folder in folders.items()}
    setups |= {"raw httpx": (_HTTPX, ROOT), "raw urllib3": (_URLLIB3, ROOT)}
    times: dict[str, list[tuple[float, float]]] = {who: [] for who in setups}
    for _ in range(rounds):
        for who, (setup, folder) in setups.items():
            one, many = map(float, _python(_CALLS, [base, setup, str(number)], folder).split())
            times[who].append((one, many))
    for column, what in enumerate(("one model", "100 models")):
        ours = statistics.median(pair[column] for pair in times["ours"])
        for who, pairs in times.items():
            if who == "ours":
                continue
            yield Row(
                document="pets",
                what=f"call, {what}",
                ours=ours * 1e3,
                unit="ms",
                peer=statistics.median(pair[column] for pair in pairs) * 1e3,
                peer_name=who,
                target=0.5 if who == "original" and column == 1 else None,
            )


def _python(code: str, arguments: list[str], folder: Path) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if ran.returncode:
        raise RuntimeError(f"{folder}: {ran.stderr[-1500:]}")
    return ran.stdout
