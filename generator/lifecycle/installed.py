"""Where an installed package lies, found without importing it.

What to look at may be named as an import name, as the name of a distribution, as a folder or as a
wheel. Environments are searched as their own interpreters would: the active virtual environment
first, then that of this process.
"""

from __future__ import annotations

import os
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator
from importlib.metadata import DistributionFinder, MetadataPathFinder
from pathlib import Path

from generator.lifecycle.surface import SurfaceError, counted
from generator.manifest import stays_inside

_MOST = 200_000_000  # bytes of sources in a wheel; more is no package that anybody wrote


def locate(name: str, scratch: Path, places: Iterable[Path] | None = None) -> Path:
    """The folder of the package. A wheel is unpacked below ``scratch`` (sources only).

    SurfaceError when there is no such package.
    """
    path = Path(name)
    if path.suffix in (".whl", ".zip") and path.is_file():
        return _unpacked(path, scratch)
    if path.is_dir():
        return path
    searched = list(places) if places is not None else list(search_path())
    for place in searched:
        found = place.joinpath(*name.split("."))
        if re.fullmatch(r"[\w.]+", name) and (found / "__init__.py").is_file():
            return found
    for folder in _of_distribution(name, searched):
        return folder
    raise SurfaceError(
        f"there is no package '{name}' here: neither a folder nor a wheel, and none of that name is "
        f"installed in {os.environ.get('VIRTUAL_ENV') or sys.prefix}"
    )


def search_path() -> Iterator[Path]:
    """The folders with installed packages: of the active virtual environment, then our own."""
    active = os.environ.get("VIRTUAL_ENV")
    if active:
        yield from sorted(Path(active).glob("lib/python*/site-packages"))
        yield Path(active, "Lib", "site-packages")
    yield from (Path(entry) for entry in sys.path if entry and Path(entry).is_dir())


def _of_distribution(name: str, places: list[Path]) -> Iterator[Path]:
    """The packages that a distribution installed, by its own record."""
    context = DistributionFinder.Context(name=name, path=[str(place) for place in places])
    for found in MetadataPathFinder.find_distributions(context):
        for file in found.files or ():
            if len(file.parts) == 2 and file.name == "__init__.py":
                yield Path(str(found.locate_file(file))).parent


def _unpacked(wheel: Path, scratch: Path) -> Path:
    tops: set[str] = set()
    try:
        with zipfile.ZipFile(wheel) as archive:
            sources = [
                entry
                for entry in archive.infolist()
                if entry.filename.endswith((".py", ".pyi")) and stays_inside(entry.filename)
            ]
            if sum(entry.file_size for entry in sources) > _MOST:
                raise SurfaceError(f"{wheel} is too big for a package")
            for entry in sources:
                archive.extract(entry, scratch)
                parts = entry.filename.split("/")
                if len(parts) == 2 and parts[1] == "__init__.py":
                    tops.add(parts[0])
    except (OSError, zipfile.BadZipFile) as error:
        raise SurfaceError(f"{wheel} is no wheel: {error}") from None
    named = sorted(tops - {"test", "tests", "docs"})
    if len(named) != 1:
        raise SurfaceError(f"{wheel} holds {counted(named)}")
    return scratch / named[0]
