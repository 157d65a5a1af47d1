"""Names that must not clash: a scope hands out each name once, in the order of asking."""

from __future__ import annotations

from collections.abc import Callable, Iterable

DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10)))
)
"""What no file may be called on Windows, whatever its ending (in lower case)."""


def numbered(name: str, attempt: int) -> str:
    """``name_``, then ``name_2``, ``name_3``, …: the policy where no original prescribes one."""
    return f"{name}_" if attempt == 1 else f"{name}_{attempt}"


class Scope:
    """Taken names of one namespace (a class body, a module, a folder).

    With ``fold_case`` names that differ only in case count as equal: files on Windows and macOS.
    """

    def __init__(
        self,
        reserved: Iterable[str] = (),
        *,
        clash: Callable[[str, int], str] = numbered,
        fold_case: bool = False,
    ) -> None:
        self._fold = fold_case
        self._clash = clash
        self._taken = {self._key(name) for name in reserved}
        self._next: dict[str, int] = {}

    def _key(self, name: str) -> str:
        return name.casefold() if self._fold else name

    def __contains__(self, name: str) -> bool:
        return self._key(name) in self._taken

    def reserve(self, name: str) -> None:
        """Take a name without asking whether it was free."""
        self._taken.add(self._key(name))

    def claim(self, wanted: str) -> str:
        """The wanted name when it is free, else the first free one that the clash policy gives."""
        name, attempt = wanted, self._next.get(wanted, 0)
        while self._key(name) in self._taken:
            attempt += 1
            name = self._clash(wanted, attempt)
        self._next[wanted] = attempt
        self._taken.add(self._key(name))
        return name
