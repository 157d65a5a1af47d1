"""Telling a person how far a run is: one live line on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TextIO


class Progress:
    """Shows the stage of the API at hand and the seconds since it began."""

    def __init__(
        self,
        stream: TextIO | None = None,
        *,
        quiet: bool = False,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._quiet = quiet
        self._clock = clock
        self._started = clock()
        self._name = ""
        self._live = not quiet and self._stream.isatty()

    def begin(self, name: str) -> None:
        """Start with an API."""
        self._name, self._started = name, self._clock()

    @property
    def elapsed(self) -> float:
        """Seconds since the API at hand was begun."""
        return self._clock() - self._started

    def stage(self, stage: str) -> None:
        """A stage begins."""
        if self._live:
            self._stream.write(f"\r\x1b[K{self._name}: {stage} … {self.elapsed:.1f} s")
            self._stream.flush()

    def done(self, message: str) -> None:
        """The API at hand is finished; ``message`` says how."""
        if self._quiet:
            return
        clear = "\r\x1b[K" if self._live else ""
        self._stream.write(f"{clear}{self._name}: {message} ({self.elapsed:.1f} s)\n")
        self._stream.flush()

    def clear(self) -> None:
        """Take the live line away, before something else is printed."""
        if self._live:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
