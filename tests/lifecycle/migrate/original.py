"""The surfaces of the packages that the shipped APIs replace, as packages that can be read.

``originals/<api>.txt`` holds the facts: after a line ``# module`` (``# module/`` for a package, ``# /`` for the root)
come its public names, as stubs without annotations; what is imported there is what the module hands on.
"""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent / "originals"


def write_original(api: str, folder: Path, package: str) -> Path:
    """Write the package of an API as it was published; gives its folder."""
    root = folder / package
    for part in ("\n" + (HERE / f"{api}.txt").read_text("utf-8")).split("\n# ")[1:]:
        head, _, text = part.partition("\n")
        below = head.strip("/").replace(".", "/")
        file = root / below / "__init__.py" if head.endswith("/") else root / f"{below}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"raise SystemExit('run')\n{text}", "utf-8")
    return root
