"""Sphinx makes the files of a site, in a folder that takes the old one's place when it is whole."""

from __future__ import annotations

import io
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from generator.site.extension import MADE, SUFFIX, Writer
from generator.site.links import index_of
from generator.site.pages import Site
from generator.site.sidebar import Sidebar
from generator.swap import remove_leftovers, swap_in

MARK = ".sdkloom-site"
"""The file that says that a folder is one of ours and may be replaced."""
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_STATIC = Path(__file__).parent / "static"


class SiteError(Exception):
    """The site cannot be made or not be put where it should go; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What was found wrong while a site was made: nothing, where all is well."""

    said: tuple[str, ...]
    """What Sphinx warned of, line by line."""
    dead: tuple[str, ...]
    """``page: link`` of every link between pages that leads nowhere."""


def build_site(site: Site, out: Path) -> Built:
    """Write the site to ``out``: one step, and only where nothing or an earlier site is."""
    out = out.absolute()
    if out.exists() and not _ours(out):
        raise SiteError(f"{out} holds something else than a site; it is left alone")
    out.parent.mkdir(parents=True, exist_ok=True)
    remove_leftovers(out)  # of a run that was killed
    scratch = out.with_name(f".{out.name}.sdkloom-{os.getpid()}-site")
    scratch.mkdir()
    try:
        for page in site.pages:
            source = scratch / "source" / f"{page.name}{SUFFIX}"
            source.parent.mkdir(parents=True, exist_ok=True)
            source.write_text("", "utf-8")
        index = index_of(site.pages)
        writers = {page.name: Writer(page, index) for page in site.pages}
        MADE.pages = {name: writer.write() for name, writer in writers.items()}
        MADE.sidebar = Sidebar(site.pages)
        said = _sphinx(site.title, scratch)
        made = scratch / "html"
        (made / ".buildinfo").unlink(missing_ok=True)
        shutil.rmtree(made / "_sources", ignore_errors=True)
        (made / MARK).write_text("Made by sdkloom docs.\n", "utf-8")
        swap_in(made, out)
    finally:
        MADE.pages = {}
        shutil.rmtree(scratch, ignore_errors=True)
    dead = (f"{name}: {link}" for name, writer in writers.items() for link in writer.reader.dead)
    return Built(said=said, dead=tuple(dead))


def _ours(out: Path) -> bool:
    return out.is_dir() and ((out / MARK).is_file() or not any(out.iterdir()))


def _sphinx(title: str, scratch: Path) -> tuple[str, ...]:
    settings: dict[str, object] = {
        "project": title,
        "extensions": ["generator.site.extension", "sphinx_design", "sphinx_copybutton"],
        "root_doc": "index",
        "html_theme": "furo",
        "html_title": title,
        "html_static_path": [str(_STATIC)],
        "html_css_files": ["site.css"],
        "html_copy_source": False,
        "html_show_sourcelink": False,
        "html_show_copyright": False,
        "html_use_index": False,
        "html_domain_indices": False,
        "html_baseurl": "",
        "smartquotes": False,
        "pygments_style": "tango",
        "toc_object_entries": False,
        "suppress_warnings": ["config.cache"],
    }
    warnings = io.StringIO()
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = "0"  # no page says when it was made
    try:
        with patch_docutils(), docutils_namespace():
            app = Sphinx(
                srcdir=str(scratch / "source"),
                confdir=None,
                outdir=str(scratch / "html"),
                doctreedir=str(scratch / "doctrees"),
                buildername="html",
                confoverrides=settings,
                status=None,
                warning=warnings,
            )
            app.build(force_all=True)
    finally:
        if before is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = before
    if app.statuscode:
        raise SiteError(f"Sphinx failed:\n{warnings.getvalue()}")
    shutil.rmtree(scratch / "doctrees", ignore_errors=True)
    said = _COLOUR.sub("", warnings.getvalue())
    return tuple(line for line in said.splitlines() if line.strip())
