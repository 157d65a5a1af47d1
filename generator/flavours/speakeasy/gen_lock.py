"""What the original's ``gen.lock`` remembers that pages depend on: samples, and its release."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.diagnostics import Code, Diagnostic, FatalError, Severity
from generator.ir import Json, Source

BAD_SAMPLES = Code("samples", Severity.FATAL, "The file with sample values cannot be read.")


@dataclass(frozen=True, slots=True, kw_only=True)
class GenLock:
    """What a ``gen.lock`` says: samples by operationId, and facts of the release (its number as
    ``generatorVersion``, ``published``, ``repository``) by the names of options."""

    samples: Mapping[str, Json]
    facts: Mapping[str, Json]


def read_gen_lock(path: Path) -> GenLock:
    """Read the file. FatalError when there is none or it is no YAML."""
    try:
        text = path.read_text("utf-8")
        loaded = yaml.load(text, Loader=_TextLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not valid YAML"
        message = f"{path}: {reason or error}"
        raise FatalError(
            Diagnostic(BAD_SAMPLES.name, BAD_SAMPLES.severity, message, Source(str(path), ""))
        ) from None
    tree = loaded if isinstance(loaded, dict) else {}
    examples = tree.get("examples")
    told = tree.get("management")
    management = told if isinstance(told, dict) else {}
    facts: dict[str, Json] = {"published": management.get("published") is True}
    release, repository = management.get("generationVersion"), management.get("installationURL")
    if release is not None:
        facts["generatorVersion"] = str(release)
    if isinstance(repository, str):
        facts["repository"] = repository
    samples = (
        {str(key): value for key, value in examples.items()} if isinstance(examples, dict) else {}
    )
    return GenLock(samples=samples, facts=facts)


class _TextLoader(yaml.CSafeLoader):
    """YAML without dates: what looks like one is text."""


_TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
