"""Running a command in a child process: wall time, processor time and peak memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a command took: seconds of wall and processor time, megabytes of its largest process."""

    wall: float
    cpu: float
    peak: float


class CommandError(Exception):
    """A measured command failed; the message holds the end of its output."""


def run(command: Sequence[str], *, cwd: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """Run a command to its end and tell what it took. CommandError when it fails."""
    log = cwd / ".benchmark.log"
    with open(log, "wb") as stream:
        started = time.perf_counter()
        child = subprocess.Popen(
            command,
            cwd=cwd,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=stream,
        )
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
    said = log.read_text("utf-8", "replace")
    log.unlink()
    if child.returncode:
        raise CommandError(
            f"{' '.join(command[:6])} … exits with {child.returncode}:\n{said[-2000:]}"
        )
    return Cost(wall=wall, cpu=usage.ru_utime + usage.ru_stime, peak=usage.ru_maxrss / 1024)


def median(rounds: int, once: Callable[[], Cost]) -> Cost:
    """The medians over some rounds (the highest peak)."""
    costs = [once() for _ in range(rounds)]
    return Cost(
        wall=statistics.median(cost.wall for cost in costs),
        cpu=statistics.median(cost.cpu for cost in costs),
        peak=max(cost.peak for cost in costs),
    )
