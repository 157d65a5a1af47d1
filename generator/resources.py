"""Where the templates lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def templates_root() -> Path:
    """The folder of the built-in templates."""
    packaged = _HERE / "_templates"
    return packaged if packaged.is_dir() else _HERE.parent / "templates"


def code_root() -> Path:
    """The folder of the toolchain's own code."""
    return _HERE


def cache_root() -> Path:
    """The user's cache folder (``XDG_CACHE_HOME``); everything in it can be deleted any time."""
    import os

    base = os.environ.get("SDKLOOM_CACHE") or os.environ.get("XDG_CACHE_HOME")
    if os.environ.get("SDKLOOM_CACHE"):
        return Path(str(base))
    return (Path(base) if base else Path.home() / ".cache") / "sdkloom"
