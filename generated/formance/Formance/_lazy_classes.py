"""Classes by key, imported on demand."""

from __future__ import annotations

import importlib
import typing

K = typing.TypeVar("K")


class LazyClasses(typing.Mapping[K, typing.Any]):
    """Classes by key, each imported when it is first asked for.

    `table` gives for each key the module, named from the package of `module`, and the name of the class.
    """

    def __init__(self, module: str, table: typing.Mapping[K, tuple[str, str]]) -> None:
        self._package = module.rpartition(".")[0]
        self._table = dict(table)

    def __getitem__(self, key: K) -> typing.Any:
        module, name = self._table[key]
        return getattr(importlib.import_module(f"{self._package}.{module}"), name)

    def __iter__(self) -> typing.Iterator[K]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)
