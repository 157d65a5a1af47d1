#!/usr/bin/env bash
# Build the package and hand it to the index whose token PYPI_TOKEN holds.
set -euo pipefail
cd "$(dirname "$0")/.."

python scripts/prepare_readme.py
python -m build
TWINE_USERNAME=__token__ TWINE_PASSWORD="${PYPI_TOKEN:?set PYPI_TOKEN first}" python -m twine upload dist/*
