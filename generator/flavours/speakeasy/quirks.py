"""Defects of the original's pages, one switch each.

``fidelity = "exact"`` keeps them, so that pages have the published bytes; ``corrected`` mends them.
Code is correct in both. The page named beside each shows it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from generator.flavours.base import Fidelity


@dataclass(frozen=True, slots=True, kw_only=True)
class Quirks:
    """Which defects pages keep."""

    empty_links: bool
    """``[Any](../../models/.md)``: an answer without a class links to nothing (group pages)."""
    dates_swapped: bool
    """A time is shown as ``date``, a date as ``datetime``, never optional (model pages)."""
    containers_lose_optional: bool
    """An optional list or dictionary is shown as if it were required (model pages)."""
    response_loses_optional: bool
    """An answer that may be None is shown without Optional (group pages)."""
    call_options_hidden: bool
    """``server_url``, ``timeout_ms`` and ``http_headers`` are missing from tables (group pages)."""
    value_comments: bool
    """``value: X = /* values here */`` is no Python (union pages)."""
    retry_page_elapsed: bool
    """The retry page says that retries last 300000 ms by default (retryconfig page)."""
    no_final_newline: bool
    """Pages that end in a table have no newline at their end (all)."""
    loose_line_ends: bool
    """Line ends after a description or summary stay: more empty lines than one (group pages)."""
    empty_files: bool
    """A required upload is shown as ``files=[]`` (group pages)."""
    dicts_in_lists: bool
    """A list of objects is shown as dictionaries, which mypy refuses where a list of models or a
    list of TypedDicts is asked for (group pages, README)."""
    leading_comma: bool
    """``list(,`` where a call without arguments takes a retry configuration (README)."""
    usage_wording: bool
    """``asychronous``, and no empty line before the asynchronous sample (USAGE, README)."""
    bodyless_blocks: bool
    """A ``with`` block that holds only a comment (README, resource management)."""
    undefined_names: bool
    """The custom client of the README uses ``Union``, ``Optional`` and ``Any`` unimported."""
    empty_default_hides: bool
    """With ``withExample`` a sample is not shown where the default is the empty text (group
    pages)."""
    missing_required: bool
    """Arguments without a sample are left out although the method needs them (group pages)."""
    request_is_required: bool
    """The ``request`` of a method counts as required though it may be left out (group pages)."""
    root_names: bool
    """``package.X`` for an enumeration: the SDK's package has no such name (group pages)."""
    loose_next: bool
    """``res = res.next()``: the annotation of ``next`` also allows an awaitable, and the
    asynchronous sample does not await it (group pages, README)."""
    incomplete_client: bool
    """The custom client of the README lacks ``aclose``, which its protocol asks for (README)."""
    whole_as_stream: bool
    """Where ``stream`` chooses between an answer and its stream, samples read a stream whatever
    they ask for (group pages, README)."""
    error_files: bool
    """Links to error classes name the file after the class, whatever it is called (README)."""
    one_credential_variable: bool
    """A scheme of several parts is shown with one environment variable, which nothing reads
    (README)."""
    blank_passwords: bool
    """The user name and password of HTTP Basic are shown as empty texts (group pages, README)."""
    section_placeholder: bool
    """A comment that keeps a place for sections of the original's releases to come (README)."""
    readme_wording: bool
    """The sentences of the sections are those that every published README has (README)."""
    untyped_main: bool
    """``def main():`` says no return type, which strict checkers refuse (README, USAGE)."""


EXACT = Quirks(**{field.name: True for field in fields(Quirks)})
CORRECTED = Quirks(**{field.name: False for field in fields(Quirks)})


def quirks_of(fidelity: Fidelity, mended: frozenset[str] = frozenset()) -> Quirks:
    """The quirks that a fidelity keeps: all (but for some that are mended all the same) or none."""
    if fidelity == "exact":
        return replace(EXACT, **dict.fromkeys(mended, False))
    return CORRECTED
