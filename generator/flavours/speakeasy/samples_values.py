"""Where the sample values of an operation come from.

In this order: ``x-sample-values`` of the operation (an extension of ours with the layout of the
original's lock), the original's lock, values made up from the schemas (document's examples first).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from generator.ir import ABSENT, Absent, Json, Operation, is_present

_EXAMPLES = "examples"
_UNNAMED = "speakeasy-default-"


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleValues:
    """The values of one call. ``known`` says that somebody chose them: what is missing in them is
    left out of the call on purpose."""

    parameters: Mapping[str, Mapping[str, Json]]
    body: Json | Absent = ABSENT
    known: bool = False


def _tables(value: Json) -> dict[str, Mapping[str, Json]]:
    if not isinstance(value, dict):
        return {}
    return {key: inner for key, inner in value.items() if isinstance(inner, dict)}


def sample_from_table(table: Mapping[str, Json], media_type: str | None) -> SampleValues:
    """One example of a lock: ``parameters`` by location, ``requestBody`` by media type."""
    bodies = table.get("requestBody")
    body: Json | Absent = ABSENT
    if isinstance(bodies, dict) and bodies:
        if media_type is not None and media_type in bodies:
            body = bodies[media_type]
        else:
            body = next(iter(bodies.values()))
    return SampleValues(
        parameters=_tables(table.get("parameters")),
        body=body,
        known=True,
    )


def told_sample(
    operation: Operation,
    operation_id: str,
    media_type: str | None,
    ledger: Mapping[str, Json],
) -> SampleValues | None:
    """The sample that the document or a lock prescribes, None when neither does."""
    own = operation.extensions.get("x-sample-values")
    if isinstance(own, dict):
        return sample_from_table(own, media_type)
    samples = ledger.get("samples")
    table = samples.get(operation_id) if isinstance(samples, dict) else None
    if isinstance(table, str):
        kept = json.loads(table)
        if isinstance(kept, dict) and isinstance(kept.get(_EXAMPLES), dict):
            table = kept[_EXAMPLES]
        else:
            return sample_from_table(kept if isinstance(kept, dict) else {}, media_type)
    if isinstance(table, dict):
        first: Json = next(iter(table.values()), {})
        return sample_from_table(first if isinstance(first, dict) else {}, media_type)
    return None


def named_samples(
    operation_id: str, media_type: str | None, ledger: Mapping[str, Json]
) -> dict[str, SampleValues]:
    """The samples of a lock that have names of their own: the document names them."""
    samples = ledger.get("samples")
    table = samples.get(operation_id) if isinstance(samples, dict) else None
    if isinstance(table, str):
        kept = json.loads(table)
        table = kept.get(_EXAMPLES) if isinstance(kept, dict) else None
    if not isinstance(table, dict):
        return {}
    return {
        name: sample_from_table(inner, media_type)
        for name, inner in sorted(table.items())
        if isinstance(inner, dict)
        and not name.startswith(_UNNAMED)
        and (media_type is not None or not _fails(inner))
    }


def _fails(table: Mapping[str, Json]) -> bool:
    """Whether a sample stands for an answer that is an error: without a body to show, it says
    nothing that another sample does not."""
    statuses = table.get("responses")
    if not isinstance(statuses, dict) or not statuses:
        return False
    return not any(str(status).startswith("2") for status in statuses)


def document_body(operation: Operation, media_type: str | None) -> Json | Absent:
    """The sample that the document gives for a whole body."""
    contents = operation.body.contents if operation.body is not None else ()
    for media in contents:
        if media.media_type == media_type:
            for example in media.examples:
                if is_present(example.value):
                    return example.value
    return ABSENT


def sample_text(
    values: SampleValues, media_type: str | None, named: Mapping[str, SampleValues]
) -> str:
    """The values of a call in the layout of a lock, as JSON text: order is part of a sample, and
    a lock sorts its keys."""
    if named:
        tables = {name: _table(sample, media_type) for name, sample in named.items()}
        return json.dumps({_EXAMPLES: tables}, ensure_ascii=False)
    return json.dumps(_table(values, media_type), ensure_ascii=False)


def _table(values: SampleValues, media_type: str | None) -> dict[str, Json]:
    table: dict[str, Json] = {}
    if values.parameters:
        table["parameters"] = {place: dict(found) for place, found in values.parameters.items()}
    if is_present(values.body):
        table["requestBody"] = {media_type or "*/*": values.body}
    return table
