"""Make the virtual environment of a checkout and install sdkloom with its development tools.

Usage: setup_venv.py FOLDER. Needs Python 3.10 or later; reads the dependencies from pyproject.toml,
so that there is one list of them.
"""

from __future__ import annotations

import re
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def development_requirements(pyproject: str) -> list[str]:
    """The ``dev`` dependency group, read without a TOML parser: Python 3.10 has none."""
    section = pyproject.split("[dependency-groups]", 1)[1].split("\n[", 1)[0]
    listed = re.search(r"^dev = \[\n(.*?)^\]", section, re.M | re.S)
    if listed is None:
        raise SystemExit("pyproject.toml has no dependency group 'dev'")
    return re.findall(r'^\s*"([^"]+)"', listed.group(1), re.M)


def main(folder: str) -> None:
    """Create the environment when it is missing, and bring it up to date."""
    if sys.hexversion < 0x030A0000:
        raise SystemExit(f"sdkloom needs Python 3.10 or later, this is {sys.version.split()[0]}")
    target = Path(folder)
    python = target / "bin" / "python"
    if not python.exists():
        print(f"making {folder} …", flush=True)
        venv.create(target, with_pip=True)
    wanted = development_requirements((ROOT / "pyproject.toml").read_text("utf-8"))
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    own = next(name for name in wanted if name.startswith("sdkloom"))  # "sdkloom[extras]"
    others = [name for name in wanted if name != own]
    subprocess.run([*pip, "--editable", own.replace("sdkloom", str(ROOT)), *others], check=True)


if __name__ == "__main__":
    main(sys.argv[1])
