"""``python -m benchmarks``: one table of figures, each beside the original's where it can be run;
``python -m benchmarks growth``: how they grow with the document."""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from pathlib import Path

from benchmarks import growth as growing
from benchmarks.calls import measure_calls, measure_import, serving
from benchmarks.fresh import measure_fresh
from benchmarks.generation import measure_generation
from benchmarks.measure import CommandError
from benchmarks.original import Original, find_original
from benchmarks.table import Row, render

ROOT = Path(__file__).resolve().parents[1]
PETS = Path(__file__).with_name("pets.yaml")


def growth(arguments: list[str]) -> int:
    """Measure how time grows; 1 when it grows faster than the document."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks growth", description=growing.__doc__
    )
    parser.add_argument("--flavour", action="append", choices=growing.FLAVOURS)
    parser.add_argument("--sizes", type=int, nargs="+", default=growing.SIZES, metavar="N")
    options = parser.parse_args(arguments)
    rows = []
    with tempfile.TemporaryDirectory(prefix="sdkloom-growth-") as root:
        flavours = options.flavour or growing.FLAVOURS
        for row in growing.measure_growth(Path(root), options.sizes, flavours):
            print(f"{row.flavour}, {row.schemas}: {row.cost.wall:.1f} s", file=sys.stderr)
            rows.append(row)
    text, good = growing.table(rows)
    print(text, end="")
    return 0 if good else 1


def main() -> int:
    """Measure and print."""
    if sys.argv[1:2] == ["growth"]:
        return growth(sys.argv[2:])
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("specs", nargs="*", type=Path, metavar="SPEC", help="documents (default: specs/agent-protocol)")  # fmt: skip
    parser.add_argument("--rounds", type=int, default=3, help="runs of each, of which the median counts")  # fmt: skip
    parser.add_argument("--calls", type=int, default=400, help="calls per round")
    parser.add_argument("--without-original", action="store_true", help="measure ours only")
    arguments = parser.parse_args()
    original = "not asked for" if arguments.without_original else find_original()
    if isinstance(original, str):
        print(f"The original is left out: {original}.", file=sys.stderr)
    peer = original if isinstance(original, Original) else None
    specs = arguments.specs or [ROOT / "specs/agent-protocol/openapi.yaml"]
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="sdkloom-bench-") as root, serving() as base:
        rows += measure_fresh(Path(root) / "fresh", arguments.rounds)
        for spec in [*specs, PETS]:
            name = (
                spec.stem if spec.stem not in ("openapi", "swagger") else spec.resolve().parent.name
            )
            folder = Path(root) / re.sub(r"\W", "_", name)
            folder.mkdir()
            print(f"measuring {name} …", file=sys.stderr)
            try:
                rows += measure_generation(name, spec, folder, peer, arguments.rounds)
                package = re.sub(r"\W", "_", name) + "_client"
                folders = {"ours": folder / "ours"}
                if peer is not None:
                    folders["original"] = folder / "original"
                rows += measure_import(name, package, folders, base, arguments.rounds)
                if spec == PETS:
                    rows += measure_calls(package, folders, base, arguments.rounds, arguments.calls)
            except (CommandError, RuntimeError) as error:
                print(f"{name}: {error}", file=sys.stderr)
    print(render(rows), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
