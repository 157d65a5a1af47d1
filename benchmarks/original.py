"""The original generator, where it is installed: its jar from the Python package, run by Java."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Cost, run

_PACKAGE = "openapi_generator_cli"


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A runnable original generator."""

    java: str
    jar: Path

    def generate(self, spec: Path, package: str, out: Path, cwd: Path) -> Cost:
        """Generate a client into a fresh folder."""
        return run(
            [self.java, "-Xmx3g", "-jar", str(self.jar), "generate", "-g", "python",
             "-i", str(spec), "-o", str(out), "--skip-validate-spec",
             "--additional-properties", f"packageName={package}"],
            cwd=cwd,
        )  # fmt: skip


def find_original() -> Original | str:
    """The original, or why there is none."""
    java = shutil.which("java")
    if java is None:
        return "java is not installed"
    found = importlib.util.find_spec(_PACKAGE)
    if found is None or found.origin is None:
        return "openapi-generator-cli is not installed: pip install openapi-generator-cli==7.13.0.post0"
    jar = Path(found.origin).with_name("openapi-generator.jar")
    return Original(java=java, jar=jar) if jar.is_file() else f"there is no {jar}"


def black(folder: Path, cwd: Path, cache: Path) -> Cost:
    """The same black over what the original wrote."""
    return run(
        [sys.executable, "-m", "black", "--quiet", "--line-length", "100", str(folder)],
        cwd=cwd,
        environment={"BLACK_CACHE_DIR": str(cache)},
    )
