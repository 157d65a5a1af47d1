"""``sdkloom watch``: generate again whenever a document or its settings are saved."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Callable

from generator.commands import generate
from generator.settings import Settings

HELP = "generate again whenever the document or its settings are saved"
DESCRIPTION = """\
Generate, then wait for the document, a file that it refers to, the settings, an overlay or a
template to be saved, and generate again. Only what depends on the change is rendered. Takes the
arguments of 'generate'; ends with Ctrl-C."""
_POLL = 0.2  # seconds


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments, which are those of ``generate``."""
    generate.configure(parser)


def run(arguments: argparse.Namespace) -> int:
    """Watch until interrupted; 2 when there is nothing that can be watched."""
    pause = threading.Event()
    return watch(arguments, lambda: not pause.wait(_POLL))


def watch(arguments: argparse.Namespace, again: Callable[[], bool]) -> int:
    """Generate at once, then after each change, as long as ``again`` (which waits) says so."""
    arguments.hurried = True  # versions are for when the work is done
    jobs = generate.jobs_of(arguments)
    if jobs is None:
        return 2
    before = _state(jobs)
    generate.run(arguments)
    try:
        while again():
            now = _state(jobs)
            if now != before:
                before = now
                generate.run(arguments)
    except KeyboardInterrupt:
        return 0
    return 0


def _state(jobs: list[Settings]) -> dict[str, tuple[int, int]]:
    from generator.lifecycle.watching import state, watched
    from generator.manifest import read_manifest

    found: dict[str, tuple[int, int]] = {}
    for settings in jobs:
        manifest = read_manifest(settings.out)
        names = [
            key[5:] for key in (manifest.inputs if manifest else ()) if key.startswith("file ")
        ]
        found.update(state(watched(settings, names)))
    return found
