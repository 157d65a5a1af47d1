"""All pages below ``docs/``: groups, classes, errors, and the retry configuration."""

from __future__ import annotations

from dataclasses import dataclass

from generator.flavours.base import FilePlan
from generator.flavours.speakeasy.docs_groups import GroupPages
from generator.flavours.speakeasy.docs_models import class_pages
from generator.flavours.speakeasy.docs_table import narrow_table
from generator.flavours.speakeasy.plan import Plan
from generator.flavours.speakeasy.quirks import Quirks
from generator.flavours.speakeasy.samples_calls import Snippets
from generator.ir import Api


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPage:
    """The page of ``utils.RetryConfig``: both tables."""

    config: tuple[str, ...]
    backoff: tuple[str, ...]
    newline: bool


def docs_files(api: Api, plan: Plan, snippets: Snippets) -> tuple[FilePlan, ...]:
    """The plans of all pages below ``docs/``."""
    quirks = snippets.quirks
    files = [
        _page(f"docs/{path}", "group.md.jinja", view)
        for path, view in GroupPages(api, plan, snippets).pages().items()
    ]
    files += [
        _page(f"docs/{path}", "class.md.jinja", view)
        for path, view in class_pages(plan, snippets.options, quirks).items()
    ]
    files.append(_page("docs/models/utils/retryconfig.md", "retryconfig.md.jinja", _retry(quirks)))
    return tuple(files)


def _page(path: str, template: str, view: object) -> FilePlan:
    return FilePlan(
        path=path,
        language="markdown",
        template=f"speakeasy/docs/{template}",
        view=view,
        format=False,
    )


def _retry(quirks: Quirks) -> RetryPage:
    header = ("Name", "Type", "Description", "Example")
    elapsed = "300000" if quirks.retry_page_elapsed else "3600000"
    return RetryPage(
        config=narrow_table(
            header,
            (
                ("`strategy`", "`*str*`", "The retry strategy to use.", "`backoff`"),
                (
                    "`backoff`",
                    "[BackoffStrategy](#backoffstrategy)",
                    "Configuration for the backoff strategy.",
                    "",
                ),
                (
                    "`retry_connection_errors`",
                    "`*bool*`",
                    "Whether to retry on connection errors.",
                    "`true`",
                ),
            ),
        ),
        backoff=narrow_table(
            header,
            (
                ("`initial_interval`", "`*int*`", "The initial interval in milliseconds.", "`500`"),
                ("`max_interval`", "`*int*`", "The maximum interval in milliseconds.", "`60000`"),
                ("`exponent`", "`*float*`", "The exponent to use for the backoff.", "`1.5`"),
                (
                    "`max_elapsed_time`",
                    "`*int*`",
                    "The maximum elapsed time in milliseconds.",
                    f"`{elapsed}`",
                ),
            ),
        ),
        newline=not quirks.no_final_newline,
    )
