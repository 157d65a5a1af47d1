"""How much of a corpus is read whole, and by which findings the rest is not.

Runs ``tools/corpus_judge.py`` over documents, each in a child with bounds, and sums up: what is said
of valid documents apart from what is said of all, since of an invalid one something has to be lost.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_PATIENCE = 120  # seconds for one document: the validator takes minutes for the largest
GOAL = 0.01
"""At most this share of the operations and schemas of valid documents is approximated or skipped."""


@dataclass(slots=True)
class Judgement:
    """One document: is it valid (None: the validator cannot tell), and how much of it is read."""

    document: str
    key: str
    valid: bool | None = None
    reason: str = ""
    operations: list[int] = field(default_factory=lambda: [0, 0, 0])
    """Read, approximated, skipped."""
    schemas: list[int] = field(default_factory=lambda: [0, 0, 0])
    codes: dict[str, list[int]] = field(default_factory=dict)
    """Operations and schemas by the code of what hits them."""


def judge(path: Path, folder: Path, shown: str, key: str, limits: Callable[[], None]) -> Judgement:
    """Judge one document, which may refer to files below a folder, in a child."""
    made = Judgement(shown, key)
    command = [sys.executable, "-m", "tools.corpus_judge", str(path), str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=limits) as child:  # fmt: skip
        try:
            said, wrong = child.communicate(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            child.kill()
            said, wrong = child.communicate()
            made.reason = "the validator takes too long"
    for line in said.splitlines():
        for name, value in json.loads(line).items():
            setattr(made, name, value)
    if child.returncode > 0:
        made.reason = f"the judge fails: {' '.join(wrong.split())[-200:]}"
    return made


def coverage_lines(judged: Sequence[Judgement]) -> Iterator[str]:
    """The table, ending with whether the goal is met."""
    valid = [each for each in judged if each.valid]
    unknown = [each for each in judged if each.valid is None]
    rest = f"{len(judged) - len(valid) - len(unknown)} are not, {len(unknown)} could not be judged"
    yield f"openapi-spec-validator says that {len(valid)} of {len(judged)} documents are valid, {rest}"
    for title, rows in (("valid documents", valid), ("all documents", list(judged))):
        operations = [sum(each.operations[at] for each in rows) for at in range(3)]
        schemas = [sum(each.schemas[at] for each in rows) for at in range(3)]
        yield f"{title}: operations {_told(operations)}; schemas {_told(schemas)}"
        codes: Counter[str] = Counter()
        for each in rows:
            codes.update({code: sum(counts) for code, counts in each.codes.items()})
        for code, _ in codes.most_common():
            hit = [sum(each.codes.get(code, (0, 0))[at] for each in rows) for at in range(2)]
            yield f"  {code:28} {hit[0]:6} operations {hit[1]:6} schemas"
    yield f"goal, at most {100 * GOAL:.0f} % on valid documents: {'met' if is_met(judged) else 'MISSED'}"


def is_met(judged: Sequence[Judgement]) -> bool:
    """Whether little enough of the valid documents is approximated or skipped."""
    valid = [each for each in judged if each.valid]
    for counts in ([each.operations for each in valid], [each.schemas for each in valid]):
        every = sum(read + skipped for read, _, skipped in counts)
        if sum(hit + skipped for _, hit, skipped in counts) > GOAL * every:
            return False
    return True


def _told(counts: Sequence[int]) -> str:
    read, approximated, skipped = counts
    every = read + skipped
    share = 100 * (approximated + skipped) / every if every else 0.0
    return f"{every}, {approximated} approximated, {skipped} skipped ({share:.2f} %)"
