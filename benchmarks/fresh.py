"""How long it takes to see that nothing changed in all APIs of this repository."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import CommandError, median, run
from benchmarks.table import Row

ROOT = Path(__file__).resolve().parents[1]


def measure_fresh(folder: Path, rounds: int) -> Iterator[Row]:
    """Generate the APIs of a copy of ``specs/`` once, then look again."""
    shutil.copytree(ROOT / "specs", folder / "specs")
    count = len(list(folder.glob("specs/*/sdk.toml")))
    environment = {"PYTHONPATH": str(ROOT), "SDKLOOM_CACHE": str(folder / "cache")}
    command = [sys.executable, "-m", "generator", "generate", "--quiet"]
    try:
        run(command, cwd=folder, environment=environment)
        cost = median(max(5, rounds), lambda: run(command, cwd=folder, environment=environment))
    except CommandError as error:
        print(f"specs: {error}", file=sys.stderr)
        return
    yield Row(
        document=f"all {count} APIs", what="nothing changed", ours=cost.wall, unit="s", target=0.3
    )
