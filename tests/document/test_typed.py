"""The second opinion: what the readers only pass on, with an exact place, and nothing twice."""

from __future__ import annotations

import pytest

from generator.diagnostics import Report
from generator.document import load_document
from generator.document.typed import check_types
from generator.normalize import normalize

SPEC = """\
openapi: {version}
info: {{title: T, version: '1', contact: {{name: [a]}}, license: {{url: https://x}}}}
externalDocs: {{url: 5}}
paths:
  /a:
    get:
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {{type: object, properties: {{a: {{xml: {{wrapped: often}}}}, b: true}}}}
      summary: [said, already]
components:
  links:
    L: {{operationId: 7}}
  schemas:
    S: {{externalDocs: {{description: no address}}}}
    Bool: true
    R: {{$ref: '#/components/schemas/S'}}
"""


def invalid(text: str) -> dict[str, str]:
    """What only the models object to: pointers and messages."""
    report = Report()
    document = load_document("<t>", report, data=text.encode())
    check_types(document, normalize(document, report), report)
    found = [each for each in report.diagnostics if each.code == "invalid"]
    return {each.source.pointer: each.message for each in found if each.source}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_places_and_reasons(version: str) -> None:
    found = invalid(SPEC.format(version=version))
    properties = "/paths/~1a/get/responses/200/content/application~1json/schema/properties"
    assert set(found) == {
        "/info/contact/name",
        "/info/license",
        "/externalDocs/url",
        f"{properties}/a/xml/wrapped",
        "/components/links/L/operationId",
        "/components/schemas/S/externalDocs",
    }
    assert found["/info/license"].endswith("`name` is required")
    assert found["/components/schemas/S/externalDocs"].endswith("`url` is required")


def test_a_sound_document_is_left_in_peace() -> None:
    text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
    assert invalid(text) == {}


def test_version_2_has_no_models() -> None:
    assert invalid("swagger: '2.0'\ninfo: {title: [a]}\npaths: {}\n") == {}
