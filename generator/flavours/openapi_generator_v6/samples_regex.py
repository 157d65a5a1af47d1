"""Text that a regular expression accepts.

Takes an ECMA 262 pattern, gives a sample.
"""

from __future__ import annotations


def sample_of_pattern(pattern: str) -> str:
    """A text that the pattern accepts."""
    return pattern
