"""Work over many documents that can go on where it stopped: what is finished is in a log at once."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Row = TypeVar("Row", bound=DataclassInstance)

Thing = TypeVar("Thing")


def sampled(found: Sequence[Thing], most: int) -> list[Thing]:
    """So many of them, spread evenly; all where ``most`` is 0 or more than there are."""
    if not 0 < most < len(found):
        return list(found)
    return [found[at * len(found) // most] for at in range(most)]


def finished(todo: Sequence[Callable[[], Row]], jobs: int, state: Path) -> Iterator[Row]:
    """The rows that the jobs make, as they end, each written to ``state`` first. On a terminal it is
    told how far the work is."""
    with ThreadPoolExecutor(jobs) as pool, state.open("a", encoding="utf-8") as log:
        futures = [pool.submit(job) for job in todo]
        for at, future in enumerate(as_completed(futures), 1):
            row = future.result()
            log.write(json.dumps(asdict(row)) + "\n")
            log.flush()
            if sys.stderr.isatty():
                print(f"\r{at}/{len(todo)}", end="", file=sys.stderr, flush=True)
            yield row
