"""Every snippet of mended pages runs, against a server on loopback that gives fitting answers."""

from __future__ import annotations

import json
import re
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import FlavourSettings, load_flavour
from generator.flavours.speakeasy.gen_config import read_options
from generator.flavours.speakeasy.plan import Method, Plan, Type
from generator.flavours.speakeasy.resolve import plan_api
from generator.flavours.speakeasy.samples_invent import Inventor
from generator.ir import Json, Server
from generator.normalize import normalize
from generator.render import Renderer
from generator.settings import load_settings
from tests.goldens import TESTS

SPEC = TESTS.parent / "specs" / "meibel"
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Answer:
    """What the server gives to one operation."""

    method: str
    path: re.Pattern[str]
    status: int
    media_type: str
    body: bytes


def _answer(plan: Plan, method: Method) -> Answer:
    case = next(case for case in method.response.cases if case.outcome == "return")
    pattern = re.sub(r"\\\{[^}]*\\\}", "[^/?]+", re.escape(method.path))
    body = b""
    if case.type is not None:
        kind = case.type if case.type.kind not in ("sse", "jsonl") else case.type.item
        text = json.dumps(_value(plan, method, kind or Type(kind="any")))
        body = b"event: connected\ndata: {}\n\n" if case.decode == "sse" else text.encode()
    status = case.statuses[0]
    return Answer(
        method=method.http_method,
        path=re.compile(pattern + r"(\?.*)?\Z"),
        status=int(status) if status.isdigit() else 200,
        media_type=case.media_type or "application/json",
        body=body,
    )


def _value(plan: Plan, method: Method, kind: Type) -> Json:
    return Inventor(plan, f"answer {method.key}", optional=True).type(kind, "", "", 0, None)


@dataclass
class Loopback:
    """A server that knows its operations by method and path, the longest pattern first."""

    server: ThreadingHTTPServer
    answers: list[Answer]
    seen: list[str]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"


@pytest.fixture(scope="module")
def loopback() -> Iterator[Loopback]:
    answers: list[Answer] = []
    seen: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            seen.append(f"{self.command} {self.path}")
            for answer in answers:
                if answer.method == self.command and answer.path.match(self.path):
                    self.send_response(answer.status)
                    self.send_header("Content-Type", answer.media_type)
                    self.send_header("Content-Length", str(len(answer.body)))
                    self.end_headers()
                    self.wfile.write(answer.body)
                    return
            self.send_response(501)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Loopback(server, answers, seen)
    server.shutdown()
    server.server_close()
    thread.join()


@dataclass(frozen=True)
class Sdk:
    """A generated SDK on the disk, its pages and its plan."""

    folder: Path
    pages: dict[str, str]
    plan: Plan


@pytest.fixture(scope="module")
def sdk(loopback: Loopback, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sdk]:
    folder = tmp_path_factory.mktemp("sdk")
    configured = load_settings(SPEC / "sdk.toml")
    report = Report()
    api = normalize(load_document(SPEC / "openapi.yaml", report), report)
    api = replace(api, servers=(Server(url=loopback.url), Server(url=loopback.url)))
    settings = FlavourSettings(
        package="meibelai",
        project="meibelai",
        version="1.0.0",
        fidelity="corrected",
        options=configured.options,
    )
    package = load_flavour("speakeasy").plan(api, settings, report)
    renderer = Renderer()
    pages = {}
    for file in package.files:
        data = renderer.render(file)
        if file.path.endswith(".md"):
            pages[file.path] = data.decode()
        elif file.path.startswith("src/"):
            path = folder / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    (folder / "example.file").write_bytes(b"sample")
    plan = plan_api(api, settings, read_options(configured.options, sdk_class="SDK"), Report())
    loopback.answers[:] = sorted(
        (_answer(plan, method) for method in plan.methods),
        key=lambda answer: answer.path.pattern.count("[^/?]+"),
    )
    sys.path.insert(0, str(folder / "src"))
    yield Sdk(folder, pages, plan)
    sys.path.remove(str(folder / "src"))
    for name in [name for name in sys.modules if name.partition(".")[0] == "meibelai"]:
        del sys.modules[name]


def _blocks(pages: dict[str, str]) -> Iterator[tuple[str, str]]:
    for path, text in pages.items():
        for number, match in enumerate(_BLOCK.finditer(text)):
            yield f"{path} block {number}", match.group(1)


def test_every_snippet_runs(
    sdk: Sdk,
    loopback: Loopback,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(sdk.folder)
    failed = []
    count = 0
    for name, source in _blocks(sdk.pages):
        count += 1
        try:
            exec(compile(source, name, "exec"), {"__name__": "snippet"})
        except Exception as error:
            failed.append(f"{name}: {type(error).__name__}: {error}"[:400])
    capsys.readouterr()
    assert not failed, "\n".join(failed)
    assert count > 90
    called = {method.key for method in sdk.plan.methods}
    assert len(called) == 68
    for answer in loopback.answers:
        assert any(
            line.startswith(f"{answer.method} ") and answer.path.match(line.partition(" ")[2])
            for line in loopback.seen
        ), answer.path.pattern
