"""``sdkloom docs``: one static site from the pages of all packages."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.commands.common import Stop, find_settings, tell
from generator.diagnostics import FatalError, Report

HELP = "make one static site from the pages of the packages"
DESCRIPTION = """\
Make a site from the pages of the APIs under specs/, in corrected mode: search, dark mode, every
operation with an example in each flavour, and what changed since the previous version of each
document. The site loads nothing from elsewhere and opens from a disk as well as from a server.
Needs: pip install 'sdkloom[docs]'."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("apis", nargs="*", metavar="API", help="APIs under specs/ (default: all)")
    parser.add_argument("--specs", metavar="DIR", default="specs", help="where the APIs are (default: specs)")  # fmt: skip
    parser.add_argument("--out", metavar="DIR", default="site", help="where the site goes (default: site)")  # fmt: skip
    parser.add_argument("--title", default="SDK reference", help="what the site is called")
    parser.add_argument("--guides", metavar="DIR", help="a folder of Markdown to add as guides")
    parser.add_argument("--strict", action="store_true", help="exit 1 for a link of a page that leads to no page, too")  # fmt: skip
    parser.add_argument("--since", metavar="REV", help="a revision of git to compare the documents with (default: the previous version of each)")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Make the site; 1 when something is wrong with it, 2 on bad input."""
    try:
        from generator.site.build import SiteError, build_site
        from generator.site.collect import collect
        from generator.site.crawl import crawl
    except ImportError as error:
        raise Stop(f"{error.name} is not installed: pip install 'sdkloom[docs]'") from None
    from generator.lifecycle.history import HistoryError

    report, out = Report(), Path(arguments.out)
    guides = Path(arguments.guides) if arguments.guides else None
    if guides is not None and not guides.is_dir():
        raise Stop(f"{guides} is no folder")
    try:
        jobs = find_settings(arguments.apis, Path(arguments.specs))
        site = collect(
            jobs, title=arguments.title, report=report, guides=guides, since=arguments.since
        )
        built = build_site(site, out)
    except FatalError as error:
        return tell(report, error)
    except (SiteError, HistoryError) as error:
        raise Stop(str(error)) from None
    found = crawl(out)
    wrong = [f"sphinx: {line}" for line in built.said]
    wrong += [f"a link is dead: {line}" for line in found.dead]
    wrong += [f"something is loaded from elsewhere: {line}" for line in found.foreign]
    wrong += [f"a page acts: {line}" for line in found.acting]
    lost = [f"a link to no page is shown as text: {line}" for line in built.dead]
    for line in (*wrong, *lost):
        print(line, file=sys.stderr)
    print(f"{found.pages} pages in {out}, {found.links} links, {len(wrong) + len(lost)} problems")
    return int(bool(wrong or (lost and arguments.strict)))
