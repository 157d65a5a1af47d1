"""The README: fixed sentences or our own, links of groups, errors, variables of servers."""

from __future__ import annotations

import pytest

from generator.diagnostics import Report
from generator.flavours.base import Fidelity, FlavourSettings, load_flavour
from generator.render import Renderer
from tests.speakeasy.plan.planning import api_of

ACME = """
openapi: 3.1.0
info: {title: Acme, version: "1", description: Sells things.}
externalDocs: {description: More words, url: "https://docs.acme.example"}
servers:
- url: https://{region}.acme.example
  variables: {region: {default: eu, enum: [eu, us], description: Where}}
security: [{key: []}]
paths:
  /tokens:
    get:
      operationId: listTokens
      tags: [auth.user_tokens]
      responses:
        '204': {description: Done}
        '400': {$ref: '#/components/responses/Wrong'}
        '404': {$ref: '#/components/responses/Wrong'}
  /boxes:
    get: {operationId: listBoxes, tags: [boxes], responses: {'204': {description: Done}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  responses:
    Wrong: {description: Wrong., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
  schemas:
    Problem: {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}, d: {type: string}, e: {type: string}, f: {type: string}}}
"""


def _readme(fidelity: Fidelity, release: str = "2.926.0", document: str = ACME) -> str:
    settings = FlavourSettings(
        package="acme",
        project="acme",
        version="1",
        fidelity=fidelity,
        options={"sdkClassName": "Acme", "envVarPrefix": "ACME", "generatorVersion": release},
    )
    package = load_flavour("speakeasy").plan(api_of(document), settings, Report())
    (file,) = (file for file in package.files if file.path == "README.md")
    return Renderer().render(file).decode()


EXACT = _readme("exact")


def test_exact_has_the_sentences_of_the_format_and_corrected_our_own() -> None:
    sentence = "This SDK supports the following security scheme globally:"
    own = "The client sends these credentials with every call that asks for them:"
    assert sentence in EXACT
    assert own not in EXACT
    corrected = _readme("corrected")
    assert own in corrected
    assert sentence not in corrected


def test_the_summary_leads_to_the_documentation() -> None:
    assert (
        "Acme: Sells things.\n\n"
        "For more information about the API: [More words](https://docs.acme.example)\n"
    ) in EXACT


@pytest.mark.parametrize(
    ("release", "heading"),
    [
        ("2.707.0", "#### [auth.user_tokens](docs/sdks/usertokens/README.md)"),
        ("2.926.0", "\n### [Auth.UserTokens](docs/sdks/usertokens/README.md)"),
    ],
)
def test_later_releases_call_groups_by_their_titles(release: str, heading: str) -> None:
    assert heading in _readme("exact", release)


def test_errors_tell_their_status_where_they_have_one() -> None:
    assert ("  * [`ProblemError`](./src/acme/errors/problemerror.py): Wrong. *\n") in EXACT
    assert "print(e.data.e)" in EXACT
    assert "print(e.data.f)" not in EXACT
    assert "\\* Check [the method documentation]" in EXACT


def test_variables_of_servers_say_what_they_may_be() -> None:
    assert '| - `"eu"`<br/>- `"us"` | `"eu"`' in EXACT
    assert "set to `https://eu.acme.example` by default." in EXACT


BASIC = ACME.replace("{type: apiKey, in: header, name: X-Key}", "{type: http, scheme: basic}")


def test_http_basic_is_one_scheme_of_two_parts() -> None:
    text = _readme("exact", document=BASIC)
    assert "This SDK supports the following security scheme globally:" in text
    assert (
        "| `username`<br/>`password` | http | HTTP Basic | `ACME_USERNAME`<br/>`ACME_PASSWORD` |"
        in text
    )
    assert "The selected scheme" not in text
    assert '        username="",\n        password="",\n' in text
    assert 'os.getenv("ACME_USERNAME", "")' in _readme("corrected", document=BASIC)


def test_http_basic_is_shown_with_the_examples_of_the_scheme() -> None:
    example = "{type: http, scheme: basic, x-speakeasy-example: ada;secret}"
    text = _readme(
        "exact", document=ACME.replace("{type: apiKey, in: header, name: X-Key}", example)
    )
    assert '        username="ada",\n        password="secret",\n' in text
