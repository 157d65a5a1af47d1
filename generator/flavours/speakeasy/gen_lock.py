"""What the original's ``gen.lock`` remembers that pages depend on: samples, and its release."""

from __future__ import annotations

from pathlib import Path

import yaml

from generator.diagnostics import Code, Diagnostic, FatalError, Severity
from generator.ir import Json, Source

BAD_SAMPLES = Code("samples", Severity.FATAL, "The file with sample values cannot be read.")


def read_gen_lock(path: Path) -> tuple[dict[str, Json], str | None]:
    """The samples by operationId, and the release of the original.

    FatalError when there is no such file or it is no YAML.
    """
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
    management = tree.get("management")
    release = management.get("generationVersion") if isinstance(management, dict) else None
    samples = (
        {str(key): value for key, value in examples.items()} if isinstance(examples, dict) else {}
    )
    return samples, str(release) if release is not None else None


def samples_from_gen_lock(path: Path) -> dict[str, Json]:
    """The samples alone."""
    return read_gen_lock(path)[0]


class _TextLoader(yaml.CSafeLoader):
    """YAML without dates: what looks like one is text."""


_TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
