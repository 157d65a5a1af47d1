"""``java.util.Random``: the numbers that the original's samples of patterns are drawn from.

The generator is the linear congruential one that the Java SE specification fixes for that class.
"""

from __future__ import annotations

_MULTIPLIER = 0x5DEECE66D
_MASK = (1 << 48) - 1


class JavaRandom:
    """A sequence of numbers that depends on the seed alone."""

    def __init__(self, seed: int) -> None:
        self._state = (seed ^ _MULTIPLIER) & _MASK

    def below(self, bound: int) -> int:
        """The next number from 0 up to ``bound``, exclusive (``nextInt(bound)``)."""
        if bound & (bound - 1) == 0:
            return (bound * self._bits()) >> 31
        while True:
            bits = self._bits()
            value = bits % bound
            if bits - value + bound - 1 < 1 << 31:
                return value

    def _bits(self) -> int:
        self._state = (self._state * _MULTIPLIER + 0xB) & _MASK
        return self._state >> 17
