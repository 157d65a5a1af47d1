"""Where the pages of OpenAPI Generator 6.4.0 are wrong, each defect under a name.

``fidelity = "exact"`` keeps them all, so that a page is the original's byte for byte;
``"corrected"`` mends them all. The pages named are those of a published SDK of
March 2023 unless something else is said.

Three defects are kept in neither mode, because no two runs of the original agree on them or because
they would be dangerous: the README's example dumping the generator's memory where a parameter has a
default, ``"[B@77681ce4"`` as the sample of ``format: byte``, and samples of patterns with quotes
that end the text they stand in.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from generator.flavours.base import Fidelity


@dataclass(frozen=True, slots=True, kw_only=True)
class Quirks:
    """One switch for each defect; True keeps it."""

    signature_without_commas: bool
    """``get_instance_stage_history(instance_idnumber)``: required arguments run together
    (docs/apis/tags/OrchestrationApi.md). Corrected: ``(instance_id, number)``."""

    map_samples_are_no_python: bool
    """``dict("key": None,)`` does not parse (OrchestrationApi.md, ``create_workflow``). Corrected:
    ``{"key": None,}``."""

    snake_case_keywords: bool
    """Samples pass ``created_at=`` where the model takes ``createdAt``; the value would become an
    undeclared key, the required one would be missing (docs/apis/tags/PaymentsApi.md). Corrected:
    the wire names, and a ``**{…}`` for those that are no identifiers."""

    dropped_samples: bool
    """A value that repeats a schema seen before, or has no sample, leaves a line ``,`` or an
    unfinished ``dict(`` (docs/apis/tags/TransactionsApi.md). Corrected: a value that the schema
    accepts."""

    samples_break_their_schema: bool
    """Samples such as ``Subject(None)``, ``"uid_example"`` for a uuid or a two-letter string for a
    longer ``minLength`` raise when the example runs (docs/apis/tags/WalletsApi.md). Corrected:
    values that the schema accepts."""

    missing_imports: bool
    """An example imports the models that the operation names, not those its sample nests
    (docs/apis/tags/TransactionsApi.md). Corrected: all that the example uses, in that order."""

    unset_link_prefix: bool
    """``[**Error**]({{complexTypePrefix}}Error.md)``: links inside a schema that is written out on
    an API's page lead nowhere (docs/apis/tags/TransactionsApi.md). Corrected: the model's page."""

    notes_run_together: bool
    """``default value of 15value must be a 32 bit integer``: no space after a default
    (docs/apis/tags/AccountsApi.md)."""

    empty_content_is_a_union: bool
    """``content: {}`` gives ``typing.Union[]``, which is no Python (docs/apis/tags/WebhooksApi.md).
    Corrected: the response has no body."""

    form_bodies_optional: bool
    """A body that is a form is shown as optional even when it is required (any page with a required
    ``multipart/form-data`` body)."""

    undeclared_path_parameters_missing: bool
    """A ``{name}`` of a path that no parameter declares is left in the URL (any page of a document
    that forgets one). Corrected: a required text."""

    empty_assignments: bool
    """``query_params = {\n    }`` where nothing is required, and one variable for values of several
    types, which type checkers refuse (docs/apis/tags/OrchestrationApi.md, ``run_workflow``).
    Corrected: the arguments stand in the call."""

    authorization_loses_host: bool
    """The lines for basic and bearer authorization make a second configuration without the host
    (any page of an API that has them). Corrected: with it."""

    examples_dropped: bool
    """The document's examples of properties are not told (any model's page with an ``example``).
    Corrected: among the notes."""

    relative_base_url: bool
    """``host = "/v3"``: the address of a relative server is no address (any page of an API whose
    first server is a path). Corrected: that path on localhost."""

    raw_html: bool
    """Descriptions reach the page with their HTML (any page with a description that has some).
    Corrected: it is shown, not run."""

    form_models_missing: bool
    """A model that only bodies of forms name has no page, though pages link to it (any page with a
    ``multipart/form-data`` body that is a model)."""

    arrays_without_items_blank: bool
    """An array without ``items`` has empty type cells and no section of its own (any page that has
    one)."""

    types_of_3_1_lost: bool
    """Every schema of an OpenAPI 3.1 document takes any value, and its parts and items are not told
    (any page of such a document). Corrected: as in a 3.0 document."""

    parts_beside_items_lost: bool
    """``allOf``, ``oneOf`` and ``anyOf`` beside ``items`` are forgotten, and so is ``$ref`` beside
    ``type: object``, a response whose ``$ref`` names a schema, the description of a header that is
    a reference and a default of the wrong type (any page of a document that has one)."""

    overwritten_models_unlisted: bool
    """Of several schemas whose names make one class only the last has a page and a line in the
    README (README.md of a document with ``foo_bar`` and ``FooBar``). Corrected: all, numbered."""

    readme_example_misindented: bool
    """The README's Getting Started calls with positional or flat arguments that no method takes
    (README.md). Corrected: the call of the API's page."""

    readme_security_misprinted: bool
    """The README's sentence about authorization stands in front of the last scheme, the author's
    address is printed once for each API (README.md)."""

    leaked_return_types: bool
    """``{str: (bool, date, …, none_type)}`` and ``file_type`` on signature lines are names of no
    Python (docs/apis/tags/ServerApi.md). Corrected: the response's class."""

    parameter_descriptions_dropped: bool
    """The tables of parameters never show a parameter's description (every page of an API)."""

    content_parameters_empty: bool
    """A parameter with ``content`` has an empty type cell and an empty sample (any page that has
    one). Corrected: its schema's class, and its value."""


def quirks_of(fidelity: Fidelity, mended: frozenset[str] = frozenset()) -> Quirks:
    """All of them kept (but for some that are mended all the same), or all of them mended."""
    keep = fidelity == "exact"
    return Quirks(**{one.name: keep and one.name not in mended for one in fields(Quirks)})
