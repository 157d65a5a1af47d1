"""A text that matches a regular expression: the same one every time."""

from __future__ import annotations

import random
import re

from rstr import Rstr

_TRIES = 20


def matching(pattern: str, least: int = 0, most: int = 2_000) -> str | None:
    """A text of that length in which the pattern is found; None when a few tries find none."""
    if len(pattern) > 500:
        return None
    try:
        compiled = re.compile(pattern)
        maker = Rstr(random.Random(0))
        for _ in range(_TRIES):
            text = str(maker.xeger(pattern))
            if least <= len(text) <= most and compiled.search(text):
                return text
    except (re.error, RecursionError, OverflowError, ValueError, KeyError, IndexError):
        return None
    return None
