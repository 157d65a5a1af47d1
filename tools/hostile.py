"""Generate from documents that attack, and look for anything that worked.

Usage: hostile.py [DIR] [--flavour F …] [--only GLOB …] [--jobs N] [--json FILE]

DIR (``tests/hostile`` unless told otherwise) has an ``INDEX.tsv`` with the columns file, class, what
it tries, expected, checks. Expected is ``clean`` (a package, the text in it inert), ``diagnostic``
(status 2, a message with file and place, nothing written) or ``limit`` (the same, by a bound);
``a|b`` takes either. Checks, separated by ``;``: ``says`` a message with a place even for a package,
``at=N`` that place is line N give or take three, ``t=N`` it may take N seconds, ``any!~RE`` (``py!~``,
``md!~`` outside code) no file holds that, ``any=~RE`` some file does. ``NAME.recipe.json`` is a document
too large to keep: ``{"name", "parts": [text | {"repeat", "text"}]}``, where ``@i@``, ``@j@`` and ``@mN@``
stand for the number of the round, the next one, and the number modulo N.

Generator and package run in children under ``tools/sandbox.py``, which refuses and tells every file,
process and connection that is not theirs. Prints a line per document and flavour, then totals.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tools.hostile_tree import SECRET, problems_of_tree

ROOT = Path(__file__).resolve().parent.parent
FLAVOURS = ("openapi_generator", "openapi_generator_v6", "speakeasy")
MEMORY = 2 << 30
_PLACEHOLDER = re.compile(r"@(i|j|m\d+)@")
_TRACE = re.compile(r"(?m)^Traceback |^  File \".*\", line \d+, in ")
_PLACE = re.compile(r":(\d+):\d+: (error|warning|note): ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One document and what is expected of it."""

    file: str
    kind: str
    tries: str
    expected: frozenset[str]
    checks: tuple[str, ...] = ()

    @property
    def seconds(self) -> float:
        """How long it may take."""
        return next((float(each[2:]) for each in self.checks if each.startswith("t=")), 60.0)

    @property
    def line(self) -> int | None:
        """The line that a message has to name."""
        return next((int(each[3:]) for each in self.checks if each.startswith("at=")), None)


@dataclass(slots=True)
class Result:
    """What became of a document in one flavour."""

    file: str
    kind: str
    flavour: str
    expected: str
    status: int | None = None
    seconds: float = 0.0
    problems: list[str] = field(default_factory=list)


def read_cases(folder: Path) -> list[Case]:
    """The cases that a folder's index lists."""
    rows = (folder / "INDEX.tsv").read_text("utf-8").splitlines()[1:]
    found = []
    for row in rows:
        file, kind, tries, expected, checks = (*row.split("\t"), "")[:5]
        found.append(
            Case(
                file=file,
                kind=kind,
                tries=tries,
                expected=frozenset(expected.split("|")),
                checks=tuple(filter(None, checks.split(";"))),
            )
        )
    return found


def place(source: Path, folder: Path) -> Path:
    """Put a document (or what a recipe makes) into a folder."""
    if not source.name.endswith(".recipe.json"):
        return Path(shutil.copy(source, folder))
    recipe = json.loads(source.read_text("utf-8"))
    target = folder / str(recipe["name"])
    with target.open("w", encoding="utf-8") as out:
        for part in recipe["parts"]:
            if isinstance(part, str):
                out.write(part)
                continue
            for index in range(part["repeat"]):
                out.write(_round(part["text"], index))
    return target


def _round(text: str, index: int) -> str:
    """The text of one round of a recipe, with its numbers filled in."""

    def number(match: re.Match[str]) -> str:
        word = match[1]
        if word == "i":
            return str(index)
        return str(index + 1) if word == "j" else str(index % int(word[1:]))

    return _PLACEHOLDER.sub(number, text)


def check(case: Case, folder: Path, flavour: str) -> Result:
    """Generate, read and import in a scratch folder."""
    result = Result(case.file, case.kind, flavour, "|".join(sorted(case.expected)))
    with tempfile.TemporaryDirectory(prefix="hostile-") as scratch:
        work = _Work(Path(scratch).resolve(), flavour)
        spec = place(folder / case.file, work.folder("spec"))
        (work.root / "secret.yaml").write_text(f"Secret: {{type: string, title: {SECRET}}}\n")
        before = work.outside()
        message = work.generate(spec, case.seconds, result)
        result.problems += _problems_of_message(case, spec, message, result.status)
        if result.status == 0:
            if "clean" not in case.expected:
                result.problems.append("it was accepted")
            result.problems += problems_of_tree(work.out, case.checks)
            work.import_all(result)
        else:
            if result.status is not None and not case.expected & {"diagnostic", "limit"}:
                result.problems.append("it was refused")
            if work.out.exists():
                result.problems.append("something was written all the same")
            work.keeps_what_was_there(spec, case.seconds, result)
        if work.canary.exists():
            result.problems.append("a payload ran")
        result.problems += (f"changed outside: {name}" for name in work.outside() ^ before)
    result.problems = list(dict.fromkeys(result.problems))
    return result


def _problems_of_message(case: Case, spec: Path, message: str, status: int | None) -> Iterator[str]:
    if _TRACE.search(message):
        yield "a traceback"
    if SECRET in message or "root:x:0:0" in message:
        yield "the message holds what another file says"
    flat = " ".join(message.split())
    lines = [int(match[1]) for match in _PLACE.finditer(message)]
    located = spec.name in flat and (lines or "at: /" in message)
    due = status not in (0, None) or "says" in case.checks
    if due and not located:
        yield "no message with a place"
    elif due and case.line is not None and not any(abs(n - case.line) <= 3 for n in lines):
        yield f"no message about line {case.line}, but {sorted(set(lines))[:5]}"


class _Work:
    """A scratch folder and the runs in it."""

    def __init__(self, root: Path, flavour: str) -> None:
        self.root = root
        self.flavour = flavour
        self.out = self.folder("parent") / "out"
        self.canary = self.folder("tmp") / "canary"
        self.log = self.folder("log") / "audit"
        self.log.touch()
        self.folder("cache")

    def folder(self, name: str) -> Path:
        """A folder of the scratch folder, made when it is missing."""
        folder = self.root / name
        folder.mkdir(exist_ok=True)
        return folder

    def outside(self) -> frozenset[str]:
        """What there is outside the folders that may change."""
        own = ("tmp", "cache", "log")
        return frozenset(
            each.relative_to(self.root).as_posix()
            for each in self.root.rglob("*")
            if each.relative_to(self.root).parts[0] not in own
            and self.out not in (each, *each.parents)
        )

    def generate(self, spec: Path, seconds: float, result: Result) -> str:
        """Run the generator; what it says."""
        command = ["-m", "generator", "generate", "--spec", str(spec), "--flavour", self.flavour]
        command += ["--package", "pkg", "--out", str(self.out), "--formatter", "none", "--quiet"]
        read = [str(spec.parent), str(ROOT)]
        write = [str(self.out.parent), str(self.folder("tmp")), str(self.folder("cache"))]
        status, message = self._run(read, write, command, seconds, result, str(self.out))
        result.status = status
        if status is None:
            result.problems.append("it took too long")
        elif status not in (0, 2):
            result.problems.append(f"status {status}")
        return message

    def import_all(self, result: Result) -> None:
        """Import every module of the package."""
        source = self.out / "src" if (self.out / "src").is_dir() else self.out
        write = [str(self.folder("tmp"))]
        status, said = self._run(
            [str(source), str(ROOT)], write, ["import", str(source)], 120, result, str(source)
        )
        if status != 0:
            result.problems.append(f"import: {' '.join(said.split())[:200]}")

    def keeps_what_was_there(self, spec: Path, seconds: float, result: Result) -> None:
        """A run that fails leaves an earlier package as it was."""
        (self.out / "pkg").mkdir(parents=True, exist_ok=True)
        (self.out / "pkg" / "__init__.py").write_text("OLD = 1\n")
        old = {each: each.stat().st_mtime_ns for each in self.out.rglob("*")}
        if result.status is not None:
            self.generate(spec, seconds, Result("", "", "", ""))
        if old != {each: each.stat().st_mtime_ns for each in self.out.rglob("*")}:
            result.problems.append("a failed run changed what was there")

    def _run(
        self,
        read: Sequence[str],
        write: Sequence[str],
        command: Sequence[str],
        seconds: float,
        result: Result,
        own: str,
    ) -> tuple[int | None, str]:
        read = [*read, *_python_folders()]
        guarded = [sys.executable, str(ROOT / "tools" / "sandbox.py"), str(self.log), *read]
        guarded += ["--", *write, "--", own, "--", *command]
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "SDKLOOM_CANARY": str(self.canary),
            "SDKLOOM_CACHE": str(self.folder("cache")),
            "TMPDIR": str(self.folder("tmp")),
            "COLUMNS": "200",
        }
        started = time.monotonic()
        with (self.folder("log") / "said").open("w+b") as said:
            child = subprocess.Popen(
                guarded, cwd=self.folder("tmp"), env=environment, stdin=subprocess.DEVNULL,
                stdout=said, stderr=said, preexec_fn=_limit,
            )  # fmt: skip
            status: int | None
            try:
                status = child.wait(seconds)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
                status = None
            said.seek(0)
            message = said.read(4 << 20).decode("utf-8", "replace")
        result.seconds = round(max(result.seconds, time.monotonic() - started), 1)
        tried = self.log.read_text("utf-8", "replace").splitlines()
        result.problems += (f"refused: {line}" for line in tried)
        self.log.write_text("")
        return status, message


def _python_folders() -> list[str]:
    """Where Python, its libraries and what they look up on a system lie."""
    paths = [sys.prefix, sys.base_prefix, *sysconfig.get_paths().values()]
    paths += [os.path.realpath(sys.executable), "/usr", "/lib", "/proc/self", "/proc/sys", "/dev"]
    paths += ["/etc/localtime", "/etc/mime.types", "/etc/ssl", "/etc/os-release"]
    paths += ["/proc/cpuinfo", "/proc/meminfo", "/sys/fs/cgroup", "/proc/stat", "/proc/mounts"]
    return list(dict.fromkeys(paths))


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> int:
    """Run the set and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "tests" / "hostile")
    parser.add_argument("--flavour", action="append", choices=FLAVOURS)
    parser.add_argument("--only", action="append", help="only documents whose name matches")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--json", type=Path, help="write the results to a file")
    options = parser.parse_args()
    if not (options.folder / "INDEX.tsv").is_file():
        parser.error(f"there is no {options.folder / 'INDEX.tsv'}")
    cases = [
        case
        for case in read_cases(options.folder)
        if not options.only or any(fnmatch.fnmatch(case.file, each) for each in options.only)
    ]
    jobs = [(case, flavour) for case in cases for flavour in options.flavour or FLAVOURS]
    results: list[Result] = []
    with ThreadPoolExecutor(options.jobs) as pool:
        for row in pool.map(lambda job: check(job[0], options.folder, job[1]), jobs):
            results.append(row)
            word = "FAIL" if row.problems else "held"
            told = f"status {row.status}  {row.seconds:5.1f} s"
            print(f"{word}  {row.flavour:21} {row.file:48} {row.expected:17} {told}  "
                  f"{'; '.join(row.problems[:4])}", flush=True)  # fmt: skip
    if options.json:
        options.json.write_text(json.dumps([asdict(row) for row in results], indent=1) + "\n")
    print(f"\n{'class':12}" + "".join(f"{flavour:>24}" for flavour in options.flavour or FLAVOURS))
    for kind in dict.fromkeys(case.kind for case in cases):
        cells = []
        for flavour in options.flavour or FLAVOURS:
            rows = [row for row in results if row.kind == kind and row.flavour == flavour]
            cells.append(f"{sum(not row.problems for row in rows)}/{len(rows)} held")
        print(f"{kind:12}" + "".join(f"{cell:>24}" for cell in cells))
    held = sum(not row.problems for row in results)
    print(f"{held}/{len(results)} held")
    return 0 if held == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
