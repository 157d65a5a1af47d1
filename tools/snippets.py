"""Parse, type-check and run every Python block of every page, against a mock server that judges.

Usage: python -m tools.snippets [API …] [--spec FILE --flavour F --package P] [--show N]

Each package is generated in ``corrected`` mode from its document with the servers replaced by a mock
server on loopback. A block fails when it does not parse, does not pass ``mypy --strict``, raises,
prints that it caught an exception, or sends a request that does not fit the document. The
``exact`` pages must have as many blocks. Prints the counts; exits with 1 when anything fails.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.diagnostics import Report
from generator.document import load_document
from generator.manifest import digest
from generator.mock import MockServer
from generator.mock.judge import Judge
from generator.normalize import normalize
from generator.outputs import Output
from generator.pipeline import build, read_api
from generator.progress import Progress
from generator.settings import Settings, check_settings, load_settings

ROOT = Path(__file__).resolve().parent.parent
_FENCE = re.compile(r"^```(?:python|py|python3)[ \t]*\n(.*?)^```[ \t]*$", re.M | re.S)
_CAUGHT = re.compile(r"^Exception when calling", re.M)

# Imports the package once, then forks for each block: starting Python costs more than a call.
_RUNNER = """
import contextlib, io, json, os, sys, traceback, importlib
source, package, blocks = sys.argv[1:]
sys.path.insert(0, source)
importlib.import_module(package)
for name in sorted(os.listdir(blocks)):
    if not name.endswith(".py"):
        continue
    path = os.path.join(blocks, name)
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        told, failed = io.StringIO(), ""
        try:
            with contextlib.redirect_stdout(told):
                exec(compile(open(path).read(), path, "exec"), {"__name__": "__main__"})
        except BaseException:
            failed = traceback.format_exc()[-1500:]
        os.write(write, json.dumps([name, failed, told.getvalue()[-1500:]]).encode() + b"\\n")
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as answer:
        sys.stdout.buffer.write(answer.read())
    os.waitpid(child, 0)
"""


@dataclass(slots=True)
class Tally:
    """The counts of one package, and what failed."""

    name: str
    blocks: int = 0
    exact_blocks: int = 0
    parsed: int = 0
    typed: int = 0
    ran: int = 0
    requests: int = 0
    failures: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing failed."""
        return not self.failures and self.blocks == self.exact_blocks


def blocks_of(outputs: tuple[Output, ...]) -> Iterator[tuple[str, str]]:
    """Page and text of every Python block, in order."""
    for output in sorted(outputs, key=lambda each: each.path):
        if output.path.endswith(".md"):
            for found in _FENCE.finditer(output.data.decode("utf-8")):
                yield output.path, found[1]


def overlay(url: str) -> str:
    """An OpenAPI Overlay that moves an API to another address."""
    actions = [
        {"target": "$.servers", "remove": True},
        {"target": "$.paths[*].servers", "remove": True},
        {"target": "$.paths[*][*].servers", "remove": True},
        {"target": "$", "update": {"servers": [{"url": url}]}},
    ]
    about = {"title": "mock", "version": "1"}
    return json.dumps({"overlay": "1.0.0", "info": about, "actions": actions})


def check(settings: Settings, scratch: Path) -> Tally:
    """All blocks of one package."""
    tally = Tally(settings.name)
    report = Report()
    document = load_document(settings.spec, report, folder=settings.ref_root)
    api = normalize(document, report)
    tree = document.root.tree
    with MockServer(api, Judge(tree) if isinstance(tree, dict) else None) as server:
        moved = scratch / "mock.overlay.json"
        moved.write_text(overlay(server.url), "utf-8")
        settings = replace(settings, formatter="none", out=scratch / "out", lock=None)
        settings = replace(settings, overlays=(*settings.overlays, moved))
        quiet = Progress(quiet=True)
        document, api = read_api(settings, report)
        made, exact = (
            build(replace(settings, fidelity=fidelity), document, api, report, quiet).outputs
            for fidelity in ("corrected", "exact")
        )
        tally.exact_blocks = sum(1 for _ in blocks_of(exact))
        names = _write(made, scratch, tally)
        _types(scratch, names, tally)
        _run(settings.package, scratch, names, tally)
        tally.requests = len(server.calls)
        tally.failures += [f"request: {each}" for each in dict.fromkeys(server.violations)]
    return tally


def _write(made: tuple[Output, ...], scratch: Path, tally: Tally) -> dict[str, str]:
    """The package and each distinct block as a file; the name of a block's file → its page."""
    for output in made:
        target = scratch / "out" / output.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(output.data)
    folder = scratch / "blocks"
    folder.mkdir()
    names: dict[str, str] = {}
    for at, (page, text) in enumerate(blocks_of(made)):
        tally.blocks += 1
        name = f"block_{at:05d}_{digest(text.encode())[:8]}.py"
        try:
            compile(text, page, "exec")
        except SyntaxError as error:
            tally.failures.append(f"{page}: does not parse: {error}")
            continue
        tally.parsed += 1
        (folder / name).write_text(text, "utf-8")
        names[name] = page
    return names


def _source(scratch: Path) -> Path:
    return scratch / "out" / "src" if (scratch / "out" / "src").is_dir() else scratch / "out"


def _types(scratch: Path, names: dict[str, str], tally: Tally) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    command += ["--no-color-output", "--follow-imports=silent", f"--cache-dir={scratch / 'cache'}"]
    environment = {**os.environ, "MYPYPATH": str(_source(scratch))}
    files = [f"blocks/{name}" for name in sorted(names)]
    ran = subprocess.run([*command, *files], cwd=scratch, env=environment, capture_output=True, text=True, check=False)  # fmt: skip
    wrong: set[str] = set()
    for line in ran.stdout.splitlines():
        found = re.match(r"blocks/(block_\w+\.py):\d+: error: (.*)", line)
        if found:
            wrong.add(found[1])
            tally.failures.append(f"{names[found[1]]} ({found[1]}): types: {found[2]}")
    if ran.returncode not in (0, 1):
        tally.failures.append(f"mypy: {(ran.stdout + ran.stderr)[-500:]}")
    tally.typed = len(names) - len(wrong)


def _run(package: str, scratch: Path, names: dict[str, str], tally: Tally) -> None:
    secrets = dict.fromkeys(("ACCESS_TOKEN", "BEARER_TOKEN", "API_KEY", "USERNAME", "PASSWORD"), "secret")  # fmt: skip
    environment = {**os.environ, **secrets, "PYTHONWARNINGS": "ignore"}
    (scratch / "example.file").write_bytes(b"what an example uploads")
    command = [sys.executable, "-c", _RUNNER, str(_source(scratch)), package, str(scratch / "blocks")]  # fmt: skip
    ran = subprocess.run(command, cwd=scratch, env=environment, capture_output=True, text=True, check=False)  # fmt: skip
    answers = 0
    for line in ran.stdout.splitlines():
        name, failed, told = json.loads(line)
        answers += 1
        caught = _CAUGHT.search(told)
        if failed or caught:
            detail = failed.strip().splitlines()[-1] if failed else told[caught.start() if caught else 0 :]  # fmt: skip
            tally.failures.append(f"{names[name]} ({name}): {' '.join(detail.split())[:400]}")
        else:
            tally.ran += 1
    if answers != len(names):
        tally.failures.append(f"only {answers} of {len(names)} ran: {ran.stderr.strip()[-500:]}")


def main() -> int:
    """Check the packages of specs/, or of one document."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("apis", nargs="*")
    parser.add_argument("--spec", type=Path)
    parser.add_argument("--flavour", default="speakeasy")
    parser.add_argument("--package", default="client")
    parser.add_argument("--show", type=int, default=20, help="how many failures are printed")
    parser.add_argument("--keep", type=Path, help="work in this folder, and leave it there")
    options = parser.parse_args()
    if options.spec is not None:
        settings = Settings(name=options.package, spec=options.spec, flavour=options.flavour,
                            package=options.package, out=Path("out"))  # fmt: skip
        jobs = [check_settings(settings)]
    else:
        found = sorted((ROOT / "specs").glob("*/sdk.toml"))
        jobs = [load_settings(file) for file in found if not options.apis or file.parent.name in options.apis]  # fmt: skip
    clean = True
    for job in jobs:
        with tempfile.TemporaryDirectory(prefix="snippets-") as folder:
            scratch = Path(folder) if options.keep is None else options.keep / job.name
            scratch.mkdir(parents=True, exist_ok=True)
            tally = check(job, scratch)
        clean = clean and tally.clean
        print(
            f"{tally.name}: {tally.blocks} blocks ({tally.exact_blocks} in exact mode), "
            f"{tally.parsed} parse, {tally.typed} type-check, {tally.ran} run, "
            f"{tally.requests} requests, {len(tally.failures)} failures"
        )
        for failure in tally.failures[: options.show]:
            print(f"  {failure}")
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
