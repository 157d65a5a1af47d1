"""What several commands share: finding settings, and showing diagnostics."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic, FatalError, Report, Severity
from generator.ir.source import Source
from generator.settings import (
    FIDELITIES,
    FORMATTERS,
    Settings,
    bad_settings,
    check_settings,
    load_settings,
)

if TYPE_CHECKING:
    from generator.document import Document


class Stop(Exception):
    """Ends the command with status 2; the message says why."""


def find_settings(names: Sequence[str], specs: Path) -> list[Settings]:
    """The settings of the named APIs, or of all there are, in the order of their names."""
    found = {file.parent.name: file for file in sorted(specs.glob("*/sdk.toml"))}
    if not found:
        raise Stop(
            f"there is no {specs}/*/sdk.toml here; name a document with --spec, "
            "or create specs/<api>/sdk.toml"
        )
    unknown = [name for name in names if name not in found]
    if unknown:
        raise Stop(f"there is no API '{unknown[0]}' under {specs}; there are: {', '.join(found)}")
    return [load_settings(found[name]) for name in (names or found)]


def spec_argument(text: str) -> Path | str:
    """A document as the command line names it: a path, ``-``, or an address."""
    if text == "-" or "://" in text:
        return text
    return Path(text)


def given_bytes(spec: Path | str) -> bytes | None:
    """The document named on the command line where it is no local file: what standard input holds,
    or what an https address gives. To name an address is to ask for it; what it refers to is only
    fetched with ``--allow-network``.

    FatalError when the address gives nothing, or is not https.
    """
    if isinstance(spec, Path):
        return None
    if spec == "-":
        return sys.stdin.buffer.read()
    from generator.document.fetch import Refusal, fetch
    from generator.document.limits import MAX_BYTES

    try:
        return fetch(spec, allowed=True, bound=MAX_BYTES)
    except Refusal as refusal:
        found = refusal.finding
        source = Source(spec, "")
        raise FatalError(
            Diagnostic(found.code.name, Severity.FATAL, found.message, source, found.hint)
        ) from None


def add_document(parser: argparse.ArgumentParser) -> None:
    """Arguments of a command that only reads a document."""
    parser.add_argument(
        "spec",
        metavar="SPEC",
        help="an OpenAPI document: a file, an https:// address, or - for standard input",
    )
    parser.add_argument("--overlay", metavar="FILE", action="append", default=[], help="an OpenAPI Overlay to apply; may be repeated")  # fmt: skip
    parser.add_argument("--ref-root", metavar="DIR", help="references may reach files below this folder (default: the document's)")  # fmt: skip
    parser.add_argument("--allow-network", action="store_true", help="let https:// references be fetched")  # fmt: skip


def read_document(arguments: argparse.Namespace, report: Report) -> Document:
    """The document that the arguments of :func:`add_document` name. FatalError where there is none."""
    from generator.document import STDIN, load_document

    spec = spec_argument(arguments.spec)
    return load_document(
        STDIN if spec == "-" else spec,
        report,
        data=given_bytes(spec),
        allow_network=arguments.allow_network,
        overlays=tuple(map(Path, arguments.overlay)),
        folder=Path(arguments.ref_root) if arguments.ref_root else None,
    )


def add_spec_settings(parser: argparse.ArgumentParser) -> None:
    """Arguments that make settings without a settings file, or change what the file says."""
    one = parser.add_argument_group("one document")
    one.add_argument(
        "--spec",
        metavar="FILE",
        help="an OpenAPI document: a file, an https:// address, or - for standard input",
    )
    one.add_argument("--flavour", metavar="F", help="openapi_generator, openapi_generator_v6, speakeasy or models")  # fmt: skip
    one.add_argument("--package", metavar="P", help="import name of the generated package")
    one.add_argument("--out", metavar="DIR", help="where the package goes (default: ./<package>)")
    one.add_argument("--project", metavar="NAME", help="distribution name (default: from --package)")  # fmt: skip
    one.add_argument("--package-version", metavar="V", help="version of the package (default: 1.0.0)")  # fmt: skip
    one.add_argument("--config", metavar="FILE", help="an sdk.toml, or a gen.yaml of the original generator")  # fmt: skip
    one.add_argument("--samples", metavar="FILE", help="a gen.lock to take sample values from")
    one.add_argument("--ref-root", metavar="DIR", help="references may reach files below this folder (default: the document's)")  # fmt: skip
    one.add_argument("--overlay", metavar="FILE", action="append", default=[], help="an OpenAPI Overlay to apply; may be repeated")  # fmt: skip
    both = parser.add_argument_group("what is generated")
    both.add_argument("--fidelity", choices=FIDELITIES, help="pages as the original prints them, or mended")  # fmt: skip
    both.add_argument("--formatter", choices=FORMATTERS, help="who formats the code (default: black)")  # fmt: skip
    both.add_argument("--allow-network", action="store_true", help="let https:// references be fetched, and an https:// document of an sdk.toml")  # fmt: skip


def spec_settings(arguments: argparse.Namespace) -> Settings:
    """The settings of a run with ``--spec``."""
    config = Path(arguments.config) if arguments.config else None
    base: Settings | None = None
    if config is not None:
        base = _read_config(config, arguments)
    spec = spec_argument(arguments.spec)
    flavour = str(arguments.flavour or (base.flavour if base else ""))
    package = str(arguments.package or (base.package if base else ""))
    for value, option in ((flavour, "--flavour"), (package, "--package")):
        if not value:
            raise Stop(f"--spec needs {option} as well (or a --config that says it)")
    return check_settings(
        Settings(
            name=package,
            spec=spec,
            flavour=flavour,
            package=package,
            project=arguments.project or (base.project if base else ""),
            version=arguments.package_version or (base.version if base else "1.0.0"),
            out=Path(arguments.out or package).absolute(),
            fidelity=arguments.fidelity or (base.fidelity if base else "corrected"),
            formatter=arguments.formatter or (base.formatter if base else "black"),
            overlays=(*(base.overlays if base else ()), *map(Path, arguments.overlay)),
            ref_root=Path(arguments.ref_root)
            if arguments.ref_root
            else (base.ref_root if base else None),
            templates=base.templates if base else None,
            allow_network=arguments.allow_network or bool(base and base.allow_network),
            options=base.options if base else {},
            renamed=base.renamed if base else {},
            samples=Path(arguments.samples) if arguments.samples else None,
            file=config,
        )
    )


def _read_config(config: Path, arguments: argparse.Namespace) -> Settings:
    if config.suffix == ".toml":
        return load_settings(config)
    if config.suffix in (".yaml", ".yml"):
        return _gen_yaml(config, arguments)
    raise bad_settings(
        "this is neither an sdk.toml nor a gen.yaml", config, None,
        "Name a file that ends in .toml, .yaml or .yml.",
    )  # fmt: skip


def _gen_yaml(config: Path, arguments: argparse.Namespace) -> Settings:
    """The settings of the original generator, as ours."""
    from yaml import YAMLError

    from generator.flavours.speakeasy.gen_config import settings_from_gen_yaml

    try:
        moved = settings_from_gen_yaml(config)
    except OSError as error:
        raise bad_settings(f"it cannot be read: {error.strerror}", config) from None
    except (UnicodeDecodeError, YAMLError) as error:
        raise bad_settings(f"not valid YAML: {error}", config) from None
    package = arguments.package or moved.package or ""
    return Settings(
        name=package,
        spec=spec_argument(arguments.spec),
        flavour="speakeasy",
        package=package,
        project=moved.project or "",
        version=moved.version or "1.0.0",
        out=Path(arguments.out or package or ".").absolute(),
        options=moved.options,
    )


def show(report: Report, document: Document | None, *, colour: bool | None = None) -> None:
    """Print the findings for a person, on standard error."""
    if report.diagnostics:
        from generator.diagnostics_render import render_text

        use = sys.stderr.isatty() if colour is None else colour
        sys.stderr.write(render_text(report.diagnostics, document, colour=use))
        sys.stderr.flush()


def absorb(report: Report, error: FatalError) -> tuple[Diagnostic, ...]:
    """Everything known when a run was stopped: the report's findings, then the error's own."""
    known = report.diagnostics
    return (*known, *(found for found in error.diagnostics if found not in known))


def tell(report: Report, error: FatalError) -> int:
    """Print why a document could not be read; the value is the exit status."""
    from generator.diagnostics_render import render_text

    sys.stderr.write(render_text(absorb(report, error), None, colour=sys.stderr.isatty()))
    return 2


def fails(report: Report, *, keep_going: bool = False) -> bool:
    """Whether the findings stop the run."""
    worst = report.worst
    if worst is None:
        return False
    return worst >= (Severity.FATAL if keep_going else Severity.ERROR)
