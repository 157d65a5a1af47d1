"""Generate every document of a folder in every flavour, import every module, type-check, and count.

Usage: corpus.py DIR [--flavour F …] [--sample N] [--match TEXT] [--jobs N] [--no-types]
                 [--state FILE] [--timeout S]

What is a document of DIR says ``tools/corpus_documents.py``. Each result is one line of the state
file, so an interrupted run goes on where it stopped; a result is taken again only while the document
and the toolchain are the same. Prints a table of what is not right, then totals, and how much of the
documents is read whole (see ``tools/corpus_coverage.py``).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tools.corpus_coverage import Judgement, coverage_lines, judge
from tools.corpus_documents import documents, own_folder
from tools.resumable import finished, sampled

ROOT = Path(__file__).resolve().parent.parent
FLAVOURS = ("openapi_generator", "openapi_generator_v6", "speakeasy")
MEMORY = 4 << 30  # bytes of address space for one child

IMPORT_ALL = """
import importlib, json, os, sys, warnings
warnings.simplefilter("ignore")
root, package = sys.argv[1:]
sys.path.insert(0, root)
bad, count = [], 0
top = os.path.join(root, *package.split("."))
for folder, folders, files in os.walk(top):
    folders.sort()
    for name in sorted(files):
        if not name.endswith(".py"):
            continue
        module = os.path.relpath(os.path.join(folder, name), root)[:-3].replace(os.sep, ".")
        module = module.removesuffix(".__init__")
        count += 1
        try:
            found = importlib.import_module(module)
            for public in getattr(found, "__all__", ()):
                getattr(found, public)
        except BaseException as error:
            bad.append(f"{module}: {type(error).__name__}: {error}"[:300])
print(json.dumps([count, bad]))
"""
"""A program that imports every module of a package (arguments: its folder, its name)."""


@dataclass(slots=True)
class Result:
    """What became of one document in one flavour."""

    document: str
    flavour: str
    key: str
    state: str = ""
    """generated, refused (exit 2), crashed, timeout"""
    seconds: float = 0.0
    megabytes: int = 0
    files: int = 0
    modules: int = 0
    bad_modules: list[str] = field(default_factory=list)
    type_errors: int | None = None
    type_sample: list[str] = field(default_factory=list)
    codes: dict[str, int] = field(default_factory=dict)
    message: str = ""

    @property
    def whole(self) -> bool:
        """Whether the package is there, imports and type-checks."""
        return self.state == "generated" and not self.bad_modules and not self.type_errors


def _limits() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def check(path: Path, base: Path, flavour: str, key: str, options: argparse.Namespace) -> Result:
    """Generate, import and type-check one document in a scratch folder."""
    shown = path.relative_to(base).as_posix() if path != base else path.name
    result = Result(shown, flavour, key)
    package = "corpus_client"
    with tempfile.TemporaryDirectory(prefix="corpus-") as scratch:
        out = Path(scratch) / "out"
        command = [sys.executable, "-m", "generator", "generate", "--spec", str(path)]
        command += ["--flavour", flavour, "--package", package, "--out", str(out)]
        command += ["--formatter", "ruff", "--report", "json", "--keep-going"]
        command += ["--ref-root", str(own_folder(path, base))]
        started = time.monotonic()
        try:
            ran = subprocess.run(
                command, capture_output=True, text=True, cwd=ROOT, timeout=options.timeout,
                preexec_fn=_limits, check=False, env={**os.environ, "PYTHONHASHSEED": "0"},
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            result.state = "timeout"
            return result
        result.seconds = round(time.monotonic() - started, 2)
        try:
            table = json.loads(ran.stdout)["apis"][0]
            result.codes = dict(Counter(each["code"] for each in table["diagnostics"]))
        except (ValueError, KeyError, IndexError):
            pass
        if ran.returncode != 0 or not out.is_dir():
            result.state = "refused" if ran.returncode == 2 and "Traceback" not in ran.stderr else "crashed"  # fmt: skip
            result.message = (ran.stderr.strip() or ran.stdout.strip())[-600:]
            return result
        result.state = "generated"
        result.files = sum(len(files) for _, _, files in os.walk(out))
        source = out / "src" if (out / "src").is_dir() else out
        _imports(result, source, package)
        if not options.no_types:
            _types(result, source, package, options.timeout)
    return result


def _imports(result: Result, source: Path, package: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, str(source), package],
        capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    try:
        result.modules, result.bad_modules = json.loads(ran.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        result.bad_modules = [ran.stderr.strip()[-300:] or "no answer"]


def _types(result: Result, source: Path, package: str, timeout: float) -> None:
    cache = Path(tempfile.gettempdir()) / f"corpus-mypy-{result.flavour}-{threading.get_ident()}"
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    command += ["--no-color-output", f"--cache-dir={cache}", "-p", package]
    try:
        ran = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False, timeout=timeout)  # fmt: skip
    except subprocess.TimeoutExpired:
        result.type_errors, result.type_sample = 1, ["mypy timed out"]
        return
    errors = [line for line in ran.stdout.splitlines() if ": error:" in line]
    if ran.returncode not in (0, 1):
        errors.append((ran.stdout + ran.stderr)[-300:])
    result.type_errors, result.type_sample = len(errors), errors[:3]
    # one package after the other shares the name, so only the libraries' part of the cache is kept
    for version in cache.parent.glob(f"{cache.name}*/*"):
        shutil.rmtree(version / package, ignore_errors=True)


def _key(path: Path, toolchain: str, options: argparse.Namespace) -> str:
    state = hashlib.sha256(f"{toolchain} {options.no_types}".encode())
    state.update(path.read_bytes())
    return state.hexdigest()[:20]


def _known(state: Path) -> dict[tuple[str, str, str], Result | Judgement]:
    """What earlier runs found, by document, flavour (none: a judgement) and key."""
    known: dict[tuple[str, str, str], Result | Judgement] = {}
    if state.is_file():
        for line in state.read_text("utf-8").splitlines():
            row = json.loads(line)
            made = Result(**row) if "flavour" in row else Judgement(**row)
            known[row["document"], row.get("flavour", ""), row["key"]] = made
    return known


def report(results: Sequence[Result]) -> int:
    """Print what is not right, then totals; 0 when everything is whole."""
    for row in results:
        if row.whole:
            continue
        detail = row.message or "; ".join([*row.bad_modules[:2], *row.type_sample[:2]])
        print(f"{row.flavour:21} {row.document}: {row.state}: {' '.join(detail.split())[:400]}")
    print(f"\n{'flavour':21} {'documents':>9} {'generated':>9} {'refused':>8} {'crashed':>8} "
          f"{'timeout':>8} {'import':>8} {'strict':>8} {'seconds':>8}")  # fmt: skip
    for flavour in FLAVOURS:
        rows = [row for row in results if row.flavour == flavour]
        if not rows:
            continue
        states = Counter(row.state for row in rows)
        done = [row for row in rows if row.state == "generated"]
        imported = sum(not row.bad_modules for row in done)
        strict = sum(row.type_errors == 0 for row in done)
        print(f"{flavour:21} {len(rows):9} {states['generated']:9} {states['refused']:8} "
              f"{states['crashed']:8} {states['timeout']:8} {imported:8} {strict:8} "
              f"{sum(row.seconds for row in rows):8.0f}")  # fmt: skip
    codes: Counter[str] = Counter()
    for row in results:
        codes.update(row.codes)
    for code, count in codes.most_common():
        print(f"  {code:40} {count}")
    whole = sum(row.whole for row in results)
    print(f"{whole}/{len(results)} whole")
    return 0 if whole == len(results) else 1


def main() -> int:
    """Run over the corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("folder", type=Path)
    parser.add_argument("--flavour", action="append", choices=FLAVOURS)
    parser.add_argument("--sample", type=int, default=0, help="only N documents, spread evenly")
    parser.add_argument("--match", default="", help="only documents whose path holds the text")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--no-types", action="store_true")
    parser.add_argument("--state", type=Path, default=Path(tempfile.gettempdir()) / "corpus.jsonl")
    parser.add_argument("--timeout", type=float, default=300.0)
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    from generator.freshness import toolchain_hash

    toolchain = toolchain_hash()
    base = options.folder.resolve()
    found = [path for path in documents(base) if options.match in str(path)]
    found = sampled(found, options.sample)
    known = _known(options.state)
    results: list[Result] = []
    judged: list[Judgement] = []
    todo: list[Callable[[], Result | Judgement]] = []
    for path in found:
        key = _key(path, toolchain, options)
        shown = path.relative_to(base).as_posix() if path != base else path.name
        for flavour in ("", *(options.flavour or FLAVOURS)):
            row = known.get((shown, flavour, key))
            if isinstance(row, Result):
                results.append(row)
            elif isinstance(row, Judgement):
                judged.append(row)
            elif flavour:
                todo.append(partial(check, path, base, flavour, key, options))
            else:
                todo.append(partial(judge, path, own_folder(path, base), shown, key, _limits))
    for made in finished(todo, options.jobs, options.state):
        if isinstance(made, Result):
            results.append(made)
        else:
            judged.append(made)
    results.sort(key=lambda row: (row.flavour, row.document))
    status = report(results)
    print("\n".join(coverage_lines(judged)))
    return status


if __name__ == "__main__":
    sys.exit(main())
