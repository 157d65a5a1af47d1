"""Small sites for tests: one document in every flavour."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import yaml

from tests.cli.project import ROOT, sdkloom

ZOO = ROOT / "tests/core/zoo.yaml"
FLAVOURS = ("speakeasy", "openapi_generator", "openapi_generator_v6", "models")

HOSTILE = """\
openapi: 3.1.0
info:
  title: "<script>alert(1)</script> & Co \\u202eHALF"
  version: "1"
  description: |
    ```{include} /etc/passwd
    ```

    ```{raw} html
    <script>alert(2)</script>
    ```

    ```{eval-rst}
    .. include:: /etc/passwd
    ```

    {raw:html}`<b onclick=alert(3)>x</b>` <img src=x onerror=alert(4)>

    [a](javascript:alert(5)) [b](/etc/passwd) [c](../../../../../../etc/passwd) [d](file:///etc/passwd)
    ![p](../../../../../../etc/passwd) ![q](https://elsewhere.example/pixel.png) <https://ok.example>

    [ref]: javascript:alert(6)
    [e][ref] <style>*{display:none}</style> <iframe src="https://elsewhere.example"></iframe>

    .. raw:: html

       <script>alert(7)</script>
tags:
  - {name: "../../escape", description: "# Not a section\\n\\n<svg onload=alert(8)>"}
  - {name: "index"}
  - {name: "'\\"><script>alert(9)</script>", description: "</article></body>"}
paths:
  /x/<script>alert(10)</script>/{id}:
    get:
      operationId: "getX"
      tags: ["../../escape"]
      summary: "`</code><script>alert(11)</script>"
      description: "```\\n</pre><script>alert(12)</script>"
      parameters: [{name: id, in: path, required: true, schema: {type: string}, description: "<img src=x onerror=alert(13)>"}]
      responses: {"200": {description: "[x](data:text/html,<script>alert(14)</script>)"}}
  /y:
    get:
      operationId: "__proto__"
      summary: "right\\u202eto left HALF \\u0001"
      description: "half HALF of it, \\u2066isolated"
      tags: ["index", "'\\"><script>alert(9)</script>"]
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Search"}}}}}
    post:
      tags: ["'\\"><script>alert(9)</script>"]
      responses: {"204": {description: ok}}
components:
  schemas:
    Search:
      type: object
      description: "<details><summary>never closed <a name='\\" onmouseover=alert(15) x=\\"'></a>"
      properties: {"<b>": {type: string, description: "|a|b|\\n|-|-|\\n"}}
"""


def write_specs(root: Path, text: str | None = None, prefix: str = "zoo") -> None:
    """``specs/`` with the same document once in each flavour."""
    for flavour in FLAVOURS:
        folder = root / "specs" / f"{prefix}-{flavour.replace('_', '-')}"
        folder.mkdir(parents=True)
        if text is None:
            shutil.copy(ZOO, folder / "openapi.yaml")
        else:
            # YAML knows no half of a surrogate pair, JSON does
            tree = json.dumps(yaml.safe_load(text)).replace("HALF", r"\ud800")
            (folder / "openapi.yaml").write_text(tree, "utf-8")
        settings = f'flavour = "{flavour}"\npackage = "{prefix}"\n'
        (folder / "sdk.toml").write_text(settings, "utf-8")


def make_site(root: Path, *arguments: str, environment: dict[str, str] | None = None) -> Path:
    """Run the command; the value is the folder of the site."""
    ran = sdkloom(["docs", "--out", "site", *arguments], root, environment=environment)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return root / "site"
