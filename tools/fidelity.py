"""Compare what we generate with what the original generator makes of the same documents.

Usage: fidelity.py SPEC|DIR [--flavour F …] [--package P] [--sample N] [--show N] [--json FILE]

Pages: every ``docs/**/*.md`` of the original and its README, byte for byte, in ``exact`` mode.
Names: every public module, class, function and attribute that a program can reach in the original's
package, read by griffe without importing anything, and for functions (constructors too) the names,
order, kinds and defaults of their parameters. Files: the paths that exist in both.

Prints a line for each document and flavour, then totals beside the goals; 1 when a goal is missed.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import griffe

from generator.lifecycle.surface import Thing, find, load_package, reachable
from tools.corpus_documents import documents
from tools.originals import VERSIONS, OriginalError, original_tree

ROOT = Path(__file__).resolve().parent.parent
GOALS = {"pages": 0.90, "names": 0.95}
_OURS = (".git", ".openapi-generator", ".sdkloom", "__pycache__")


@dataclass(slots=True)
class Share:
    """How many of the original's things are in ours."""

    same: int = 0
    of: int = 0

    def add(self, same: bool) -> None:
        """Count one more."""
        self.same += same
        self.of += 1

    def __str__(self) -> str:
        return f"{self.same}/{self.of} {100 * self.same / self.of:.1f} %" if self.of else "-"


@dataclass(slots=True)
class Result:
    """What came out for one document in one flavour."""

    document: str
    flavour: str
    problem: str = ""
    pages: Share = field(default_factory=Share)
    names: Share = field(default_factory=Share)
    functions: Share = field(default_factory=Share)
    files: Share = field(default_factory=Share)
    breakages: int = 0
    """What griffe calls a breaking change, going from the original to ours."""
    other_pages: list[str] = field(default_factory=list)
    other_names: list[str] = field(default_factory=list)


def compare(spec: Path, flavour: str, package: str, shown: str, scratch: Path) -> Result:
    """Generate with both, and count."""
    result = Result(shown, flavour)
    try:
        original = original_tree(spec, flavour, package)
    except (OriginalError, subprocess.TimeoutExpired) as error:
        result.problem = f"original: {error}"
        return result
    ours = scratch / "ours"
    command = [sys.executable, "-m", "generator", "generate", "--spec", str(spec.resolve())]
    command += ["--flavour", flavour, "--package", package, "--out", str(ours), "--keep-going"]
    command += ["--package-version", "1.0.0", "--fidelity", "exact", "--formatter", "none"]
    ran = subprocess.run([*command, "--quiet"], cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip
    if ran.returncode:
        result.problem = f"ours: exit {ran.returncode}: {' '.join(ran.stderr.split())[-300:]}"
    compare_files(result, original, ours)
    if not (original / package).is_dir():
        result.problem = result.problem or "original: it made no package"
    elif (ours / package).is_dir():
        compare_surface(result, load_package(original / package), load_package(ours / package))
    else:
        for _ in reachable(load_package(original / package)):
            result.names.add(False)
    return result


def compare_files(result: Result, original: Path, ours: Path) -> None:
    """Count the paths and the pages of the original that ours has too."""
    for path in sorted(original.rglob("*")):
        name = path.relative_to(original)
        if not path.is_file() or set(name.parts) & set(_OURS):
            continue
        result.files.add((ours / name).is_file())
        if name.suffix == ".md" and (name.parts[0] == "docs" or name.name == "README.md"):
            mine = ours / name
            same = mine.is_file() and mine.read_bytes() == path.read_bytes()
            result.pages.add(same)
            if not same:
                result.other_pages.append(name.as_posix())


def compare_surface(result: Result, original: griffe.Module, ours: griffe.Module) -> None:
    """Count the names and the parameter lists of the original that ours has too."""
    seen: set[str] = set()
    for path, thing in _callable_too(original):
        if path in seen:
            continue
        seen.add(path)
        mine = find(ours, path)
        expected = _parameters(thing)
        same = mine is not None and (expected is None or _parameters(mine) == expected)
        result.names.add(same)
        if expected is not None:
            result.functions.add(same)
        if not same:
            result.other_names.append(path)
    try:
        result.breakages = sum(1 for _ in griffe.find_breaking_changes(original, ours))
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        result.breakages = -1


def _callable_too(package: griffe.Module) -> Iterator[tuple[str, Thing]]:
    """All that can be reached, with the constructors that classes write themselves."""
    for path, thing in reachable(package):
        yield path, thing
        if not thing.is_alias and thing.is_class and "__init__" in thing.members:
            yield f"{path}.__init__", thing.members["__init__"]


def _parameters(thing: Thing) -> list[tuple[str, str, str]] | None:
    """Names, kinds and defaults of a function's parameters; None for what is no function."""
    try:
        if isinstance(thing, griffe.Alias):
            thing = thing.final_target
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        return None
    if not isinstance(thing, griffe.Function):
        return None
    return [
        (each.name, each.kind.value if each.kind else "", _plain(each.default))
        for each in thing.parameters
    ]


def _plain(value: object) -> str:
    """An expression without what only its spelling decides."""
    try:
        return ast.unparse(ast.parse(str(value), mode="eval"))
    except (SyntaxError, ValueError):
        return " ".join(str(value).split())


def diffs(original: Path, ours: Path, pages: Sequence[str]) -> Iterator[str]:
    """The beginnings of the differences of some pages."""
    for page in pages:
        old, new = original / page, ours / page
        lines = new.read_text("utf-8").splitlines() if new.is_file() else []
        expected = old.read_text("utf-8", "replace").splitlines()
        yield from list(difflib.unified_diff(expected, lines, page, "ours", n=1, lineterm=""))[:30]


def totals(results: Sequence[Result]) -> int:
    """Print the sums by flavour beside the goals; 1 when one is missed."""
    missed = 0
    for flavour in VERSIONS:
        rows = [row for row in results if row.flavour == flavour]
        if not rows:
            continue
        compared = [row for row in rows if not row.problem.startswith("original")]
        print(f"\n{flavour}: {len(compared)} of {len(rows)} documents compared "
              f"(of {len(rows) - len(compared)} the original makes nothing to compare)")  # fmt: skip
        for what in ("pages", "names", "functions", "files"):
            shares: list[Share] = [getattr(row, what) for row in compared]
            total = Share(sum(each.same for each in shares), sum(each.of for each in shares))
            goal = GOALS.get(what)
            verdict = ""
            if goal is not None:
                met = not total.of or total.same >= goal * total.of
                missed += not met
                verdict = f"  goal {100 * goal:.0f} %: {'met' if met else 'MISSED'}"
            print(f"  {what:10} {total}{verdict}")
        print(f"  breakages  {sum(row.breakages for row in compared)}")
    return 1 if missed else 0


def main() -> int:
    """Compare, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("spec", type=Path, help="a document, or a folder of them")
    parser.add_argument("--flavour", action="append", choices=tuple(VERSIONS))
    parser.add_argument("--package", default="openapi_client")
    parser.add_argument("--sample", type=int, default=0, help="only N documents, spread evenly")
    parser.add_argument("--show", type=int, default=0, help="show the differences of N pages each")
    parser.add_argument("--json", type=Path, help="write all figures to a file")
    options = parser.parse_args()
    if not options.spec.exists():
        parser.error(f"there is no {options.spec}")
    base = options.spec.resolve()
    found = list(documents(base))
    if options.sample and options.sample < len(found):
        found = [found[at * len(found) // options.sample] for at in range(options.sample)]
    results = []
    for spec in found:
        shown = spec.relative_to(base).as_posix() if spec != base else spec.name
        for flavour in options.flavour or VERSIONS:
            with tempfile.TemporaryDirectory(prefix="fidelity-") as scratch:
                row = compare(spec, flavour, options.package, shown, Path(scratch))
                results.append(row)
                print(f"{flavour:21} {shown}: pages {row.pages}, names {row.names}, "
                      f"files {row.files}, breakages {row.breakages}"
                      f"{f'; {row.problem}' if row.problem else ''}", flush=True)  # fmt: skip
                if options.show and not row.problem:
                    original = original_tree(spec, flavour, options.package)
                    pages = row.other_pages[: options.show]
                    print("\n".join(diffs(original, Path(scratch) / "ours", pages)))
                    print("".join(f"  name: {name}\n" for name in row.other_names[:10]), end="")
    if options.json:
        table = [asdict(row) for row in results]
        options.json.write_text(json.dumps(table, indent=1) + "\n", "utf-8")
    return totals(results)


if __name__ == "__main__":
    sys.exit(main())
