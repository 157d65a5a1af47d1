"""Plain objects that are shown and compared by what they hold.

Not dataclasses: importing that module costs a client more than all of its models.
"""

from __future__ import annotations


class Record:
    """An object that equals another of its class with equal attributes."""

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__qualname__}({shown})"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(other) == vars(self)

    def __hash__(self) -> int:
        raise TypeError(f"unhashable type: {type(self).__name__!r}")
