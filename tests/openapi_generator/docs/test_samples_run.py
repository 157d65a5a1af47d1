"""Samples of corrected pages are run: each block by itself, against a server on loopback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.ir import Server
from tests.openapi_generator.planning import plans, read_api, write

ROOT = Path(__file__).resolve().parents[3]
SPECS = {
    "pk": Path(__file__).parent / "cases" / "everything_corrected" / "spec.yaml",
    "ap_client": ROOT / "specs" / "agent-protocol" / "openapi.yaml",
}
SECRETS = ("API_KEY", "ACCESS_TOKEN", "USERNAME", "PASSWORD", "BEARER_TOKEN")

RUN = r"""
import json, re, sys, traceback
from pathlib import Path
root, failed, count = Path(sys.argv[1]), [], 0
sys.path.insert(0, str(root))
for page in sorted([*root.glob("docs/*.md"), root / "README.md", root / "USAGE.md"]):
    for block in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.S):
        count += 1
        block = re.sub(r"except (Api)?Exception as e:\n +print\(.*\)", "finally:\n        pass", block)
        try:
            exec(compile(block, page.name, "exec"), {})
        except BaseException:
            failed.append(page.name + ": " + traceback.format_exc(limit=-2))
Path(sys.argv[2]).write_text(json.dumps([count, failed]), encoding="utf-8")
"""


class _Handler(BaseHTTPRequestHandler):
    seen: list[str]

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.rfile.read(length)
        self.seen.append(f"{self.command} {self.path.split('?')[0]}")
        self.send_response(204)
        self.end_headers()

    do_GET = do_PUT = do_POST = do_PATCH = do_DELETE = _answer

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on standard error."""


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    seen: list[str] = []
    handler = type("Handler", (_Handler,), {"seen": seen})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}", seen
        running.shutdown()
        thread.join()


@pytest.mark.parametrize("package", sorted(SPECS))
def test_every_block_runs_and_calls(
    package: str, server: tuple[str, list[str]], tmp_path: Path
) -> None:
    url, seen = server
    api = replace(read_api(SPECS[package]), servers=(Server(url=url),))
    write(api, package, "corrected", tmp_path / "out")
    result = tmp_path / "result.json"
    subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path / "out"), str(result)],
        env={**os.environ, **dict.fromkeys(SECRETS, "secret")},
        check=True,
        capture_output=True,
        timeout=120,
    )
    count, failed = json.loads(result.read_text(encoding="utf-8"))
    assert failed == []
    assert count > len(api.operations)
    called = {request.split(" ")[0] for request in seen}
    assert called == {each.method.upper() for each in api.operations}
    assert len(seen) >= len(api.operations)


def test_both_fidelities_have_the_same_pages() -> None:
    api = read_api(SPECS["pk"])
    exact, corrected = plans(api, "pk", "exact"), plans(api, "pk", "corrected")
    assert sorted(exact) == sorted(corrected)
