"""A small repository with two APIs, as somebody who uses the command has it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PETS = """\
openapi: 3.0.3
info: {title: Pets, version: '1.0'}
servers: [{url: https://pets.example}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      summary: Get a pet
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        '200':
          description: The pet
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet:
      type: object
      description: A pet.
      required: [name]
      properties:
        name: {type: string, description: What it is called.}
        owner: {$ref: '#/components/schemas/Owner'}
    Owner:
      type: object
      properties: {name: {type: string}}
"""


def write_project(root: Path, *apis: str, flavour: str = "models") -> Path:
    """Create ``specs/<api>/`` for each API; gives the root."""
    for api in apis or ("pets",):
        folder = root / "specs" / api
        folder.mkdir(parents=True)
        (folder / "openapi.yaml").write_text(PETS)
        package = api.replace("-", "_") + "_client"
        (folder / "sdk.toml").write_text(f'flavour = "{flavour}"\npackage = "{package}"\n')
    return root


def one_api(root: Path, flavour: str) -> Path:
    """``specs/acme`` without a document, its package ``acme``; gives the document's place."""
    folder = root / "specs/acme"
    folder.mkdir(parents=True)
    settings = f'flavour = "{flavour}"\npackage = "acme"\nformatter = "none"\n'
    (folder / "sdk.toml").write_text(settings)
    return folder / "openapi.yaml"


def sdkloom(
    arguments: Sequence[str],
    cwd: Path,
    *,
    stdin: str = "",
    environment: Mapping[str, str] | None = None,
    python: Sequence[str] = (),
) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, *python, "-m", "generator", *arguments],
        cwd=cwd,
        input=stdin,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )


def stamps(root: Path) -> dict[str, tuple[int, int]]:
    """Inode and modification time of every file below a folder."""
    return {
        path.relative_to(root).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }
