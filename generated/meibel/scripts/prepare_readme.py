"""Write README-PYPI.md: the README with links that also work outside the repository.

Takes the address of the repository's files from ``README_BASE_URL`` (for example
``https://host/owner/name/blob/main/``); without it the README is copied as it is.
"""

import os
import re
from pathlib import Path

_RELATIVE = re.compile(r"(\]\()(?![a-z][a-z0-9+.-]*:|#|/)(?:\./)?([^)\s]+\))")


def main() -> None:
    """Read README.md of the folder above, write README-PYPI.md beside it."""
    root = Path(__file__).resolve().parent.parent
    text = (root / "README.md").read_text("utf-8")
    base = os.environ.get("README_BASE_URL", "")
    if base:
        prefix = base if base.endswith("/") else base + "/"
        text = _RELATIVE.sub(lambda match: f"{match.group(1)}{prefix}{match.group(2)}", text)
    (root / "README-PYPI.md").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
