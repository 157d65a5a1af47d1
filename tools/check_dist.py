"""Check what is about to be published: metadata, a clean installation, a generation with it.

Usage: python -m tools.check_dist DIST. Makes a fresh virtual environment, installs the wheel with
its dependencies from the configured index, and generates a package from a small document.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

SPEC = """\
openapi: 3.1.0
info: {title: Smoke, version: "1"}
paths:
  /ping: {get: {operationId: ping, responses: {"204": {description: pong}}}}
"""


def main(dist: Path) -> int:
    """0 when the wheel is fit to be published."""
    (wheel,) = dist.glob("*.whl")
    archives = [str(path) for path in sorted(dist.iterdir())]
    subprocess.run([sys.executable, "-m", "twine", "check", "--strict", *archives], check=True)
    with tempfile.TemporaryDirectory(prefix="check-dist-") as folder:
        root = Path(folder)
        venv.create(root / "venv", with_pip=True)
        binary = root / "venv" / "bin"
        pip = [str(binary / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        subprocess.run([*pip, str(wheel)], check=True)
        (root / "openapi.yaml").write_text(SPEC, "utf-8")
        for flavour in ("openapi_generator", "openapi_generator_v6", "speakeasy", "models"):
            command = [str(binary / "sdkloom"), "generate", "--spec", "openapi.yaml"]
            command += ["--flavour", flavour, "--package", "smoke", "--out", flavour]
            subprocess.run(command, cwd=root, check=True)
    print(f"{wheel.name} is fit to be published")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
