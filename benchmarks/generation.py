"""How long generating takes: cold, with nothing changed, after a one-line change; and its memory."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.measure import Cost, median, run
from benchmarks.original import Original, black
from benchmarks.table import Row

ROOT = Path(__file__).resolve().parents[1]
_FLAVOUR = "openapi_generator"
_OTHERS = ("openapi_generator_v6", "speakeasy", "models")


def measure_generation(
    name: str, spec: Path, folder: Path, original: Original | None, rounds: int
) -> Iterator[Row]:
    """All figures of one document."""
    bench = _Bench(name, spec, folder)
    peer: Cost | None = None
    peer_black: Cost | None = None
    if original is not None:
        peer = median(max(1, rounds - 1), lambda: bench.original(original))
        peer_black = median(1, bench.blacken)
    for formatter, target in (("black", 0.6), ("ruff", 0.4)):
        cost = median(rounds, partial(bench.cold, formatter))
        against, label = peer, "original"
        if formatter == "black" and peer is not None and peer_black is not None:
            against = Cost(
                wall=peer.wall + peer_black.wall, cpu=0, peak=max(peer.peak, peer_black.peak)
            )
            label = "original, then black"
        yield Row(
            document=name,
            what=f"cold, {formatter}",
            ours=cost.wall,
            unit="s",
            peer=against.wall if against else None,
            peer_name=label if against else "",
            target=target if against else None,
        )
        if formatter == "black":
            yield Row(
                document=name,
                what="peak memory, cold",
                ours=cost.peak,
                unit="MB",
                peer=peer.peak if peer else None,
                peer_name="original" if peer else "",
                target=None,
            )
    for flavour in _OTHERS:
        cost = median(1, partial(bench.cold, "ruff", flavour))
        yield Row(document=name, what=f"cold, ruff, {flavour}", ours=cost.wall, unit="s")
    bench.cold("black")
    warm = median(rounds, bench.again)
    yield Row(document=name, what="nothing changed", ours=warm.wall, unit="s",
              peer=peer.wall if peer else None, peer_name="original" if peer else "")  # fmt: skip
    change = median(rounds, bench.changed)
    yield Row(document=name, what="one line changed", ours=change.wall, unit="s",
              peer=peer.wall if peer else None, peer_name="original" if peer else "")  # fmt: skip


class _Bench:
    """One document in a folder of its own; every run is a process of its own."""

    def __init__(self, name: str, spec: Path, folder: Path) -> None:
        self._package = re.sub(r"\W", "_", name) + "_client"
        self._folder = folder
        self._spec = folder / f"spec{spec.suffix}"
        shutil.copy(spec, self._spec)
        self._text = self._spec.read_text("utf-8")
        self._edits = 0

    def original(self, original: Original) -> Cost:
        """The original, into a fresh folder."""
        out = self._folder / "original"
        shutil.rmtree(out, ignore_errors=True)
        return original.generate(self._spec, self._package, out, self._folder)

    def blacken(self) -> Cost:
        """Black over what the original wrote last."""
        cache = self._folder / "black-cache"
        shutil.rmtree(cache, ignore_errors=True)
        return black(self._folder / "original", self._folder, cache)

    def cold(self, formatter: str, flavour: str = _FLAVOUR) -> Cost:
        """Ours, into a fresh folder, with an empty cache."""
        shutil.rmtree(self._folder / "ours", ignore_errors=True)
        shutil.rmtree(self._folder / "cache", ignore_errors=True)
        return self._generate(formatter, flavour)

    def again(self) -> Cost:
        """Ours once more, nothing changed."""
        return self._generate("black")

    def changed(self) -> Cost:
        """Ours after one line of the document has changed: a description gets another word."""
        self._edits += 1
        old = re.search(r"(?m)(^ +['\"]?(?:summary|description)['\"]?: *['\"]?)(\w)", self._text)
        assert old is not None, "the document describes nothing"
        at = old.end(1)
        self._spec.write_text(f"{self._text[:at]}Word{self._edits} {self._text[at:]}", "utf-8")
        return self._generate("black")

    def _generate(self, formatter: str, flavour: str = _FLAVOUR) -> Cost:
        return run(
            [sys.executable, "-m", "generator", "generate", "--quiet", "--keep-going",
             "--spec", str(self._spec), "--flavour", flavour, "--package", self._package,
             "--out", str(self._folder / "ours"), "--formatter", formatter],
            cwd=self._folder,
            environment={"PYTHONPATH": str(ROOT), "SDKLOOM_CACHE": str(self._folder / "cache")},
        )  # fmt: skip
