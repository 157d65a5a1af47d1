"""Run ``mypy --strict`` over everything that is Python here, each part as its users would see it.

The toolchain and its tests are one run. Each package under generated/ is a run of its own: they are
separate programs with names in common. A runtime is checked where it is whole, in the packages that
carry it verbatim beside the modules that say what its document says.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def parts() -> list[tuple[str, list[str], Path]]:
    """(name, arguments, working folder) of every run."""
    found: list[tuple[str, list[str], Path]] = [("sdkloom", [], ROOT)]
    for project in sorted((ROOT / "generated").glob("*")):
        source = project / "src" if (project / "src").is_dir() else project
        packages = sorted(
            entry.name
            for entry in source.iterdir()
            if (entry / "__init__.py").is_file() and entry.name not in ("test", "tests")
        )
        found.extend((f"generated {name}", [name], source) for name in packages)
    return found


def main() -> int:
    """0 when all parts are clean."""
    failed = []
    for name, arguments, folder in parts():
        cache = ROOT / ".mypy_cache" / name.replace(" ", "-")
        command = [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={cache}"]
        if arguments:
            command += ["--config-file=", "--python-version=3.10", *arguments]
        print(f"mypy: {name}", flush=True)
        if subprocess.run([*command, "--no-error-summary"], cwd=folder, check=False).returncode:
            failed.append(name)
    if failed:
        print(f"not clean: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
