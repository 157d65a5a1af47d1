"""Pages and modules whose names file systems would not tell apart, or not take."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from generator.cli import main

_NAMES = ("ECommerceOrder", "EcommerceOrder")


def _deep(levels: int) -> object:
    inner: dict[str, object] = {"text": {"type": "string"}}
    if levels:
        inner["a_property_of_forty_letters_or_a_few_more"] = _deep(levels - 1)
    return {"type": "object", "properties": inner}


def test_every_page_has_a_file_of_its_own(tmp_path: Path) -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/EcommerceOrder"}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "tags": ["shop"],
                                 "responses": {"200": {"description": "d", "content": content}}}}},
        "components": {"schemas": {"Deep": _deep(7), **{name: {
            "type": "object",
            "properties": {other[:5]: {"$ref": f"#/components/schemas/{other}"} for other in _NAMES},
        } for name in _NAMES}}},
    }  # fmt: skip
    spec = tmp_path / "api.json"
    spec.write_text(json.dumps(document))
    out = tmp_path / "out"
    status = main(["generate", "--spec", str(spec), "--flavour", "openapi_generator",
                   "--package", "shop", "--out", str(out), "--formatter", "none",
                   "--fidelity", "exact", "--quiet"])  # fmt: skip
    assert status == 0
    pages = sorted(page.name for page in (out / "docs").iterdir())
    assert len({page.casefold() for page in pages}) == len(pages) == 11
    for page in [out / "README.md", *(out / "docs").iterdir()]:
        for target in re.findall(r"\]\(((?:docs/)?[^()#:]+\.md)", page.read_text()):
            assert (page.parent / target).is_file(), (page.name, target)
    program = "import shop\nprint(len([getattr(shop, name) for name in shop.__all__]))"
    ran = subprocess.run([sys.executable, "-c", program], cwd=out, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()[-2000:]
