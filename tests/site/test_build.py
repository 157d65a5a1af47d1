"""Where a site goes: in one step, over an earlier one, whatever stops the run."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.site import build
from generator.site.build import SiteError, build_site
from generator.site.pages import Heading, Markdown, Page, Site
from tests.cli.project import ROOT

SITE = Site(
    title="One",
    pages=(
        Page(
            name="index",
            blocks=(
                Heading(level=1, text="One", anchor="one"),
                Markdown(text="hello [there](#nowhere)", base="index.md", size="part"),
            ),
        ),
    ),
)


def test_a_site_is_made_and_made_again(tmp_path: Path) -> None:
    out = tmp_path / "deep/er/site"
    for _ in range(2):
        built = build_site(SITE, out)
        assert (built.said, built.dead) == ((), ())
        assert "hello there" in (out / "index.html").read_text()
        assert [path.name for path in out.parent.iterdir()] == ["site"]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SiteError("Sphinx failed"), OSError("full")])
def test_a_run_that_is_stopped_leaves_the_earlier_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: BaseException | type[BaseException]
) -> None:
    out = tmp_path / "site"
    build_site(SITE, out)
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}

    def fail(*_: object) -> tuple[str, ...]:
        raise stop

    monkeypatch.setattr(build, "_sphinx", fail)
    with pytest.raises((KeyboardInterrupt, SiteError, OSError)):
        build_site(SITE, out)
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_what_a_killed_run_left_is_cleared_away(tmp_path: Path) -> None:
    out = tmp_path / "site"
    build_site(SITE, out)
    code = (
        "import sys, time; from pathlib import Path; from generator.site import build;"
        "from tests.site.test_build import SITE;"
        "build._sphinx = lambda *_: (print('in it', flush=True), time.sleep(600));"
        f"build.build_site(SITE, Path({str(out)!r}))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE) as killed:  # fmt: skip
        assert killed.stdout is not None
        assert killed.stdout.readline() == b"in it\n"
        killed.kill()
    assert len(list(tmp_path.iterdir())) == 2
    assert (out / "index.html").is_file()
    build_site(SITE, out)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_the_time_of_day_is_on_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    build_site(SITE, tmp_path / "site")
    year = str(time.gmtime().tm_year)
    for file in sorted((tmp_path / "site").rglob("*.html")):
        assert year not in file.read_text()
    assert os.environ["SOURCE_DATE_EPOCH"] == "1700000000"
