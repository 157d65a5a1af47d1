"""A part of the hostile set, in every flavour (``make hostile`` runs the whole), and the watch
itself: what it is there to notice, it notices."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools.hostile import FLAVOURS, ROOT, Case, check, place, read_cases
from tools.hostile_tree import is_live, problems_of_tree, split_fences

HERE = Path(__file__).parent
CASES = {case.file: case for case in read_cases(HERE)}
CHEAP = [case for case in CASES.values() if case.kind == "malformed"]
TOLD = (
    "inject/lines-that-leave-comments.yaml",
    "inject/defaults-typed-as-numbers.yaml",
    "inject/project-files.yaml",
    "inject/folders.yaml",
    "resource/laughs.yaml",
)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("file", TOLD)
def test_held_in_every_flavour(file: str, flavour: str) -> None:
    assert check(CASES[file], HERE, flavour).problems == []


@pytest.mark.parametrize("case", CHEAP, ids=lambda case: Path(case.file).stem)
def test_malformed_documents_are_told(case: Case) -> None:
    assert check(case, HERE, "openapi_generator").problems == []


def test_every_file_is_listed() -> None:
    files = {
        path.relative_to(HERE).as_posix() for path in HERE.glob("*/*") if path.suffix != ".pyc"
    }
    assert files == set(CASES)


def test_recipes(tmp_path: Path) -> None:
    recipe = tmp_path / "a.recipe.json"
    recipe.write_text('{"name": "a.yaml", "parts": ["x", {"repeat": 3, "text": "@i@@j@@m2@ "}]}')
    assert place(recipe, tmp_path).read_text() == "x010 121 230 "


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("open('/etc/passwd')", "read /etc/passwd"),
        ("open(__file__ + '.more', 'w')", "write "),
        ("import os; os.mkdir('/tmp/elsewhere')", "os.mkdir /tmp/elsewhere"),
        ("import os; os.system('true')", "process os.system"),
        ("import subprocess; subprocess.run(['true'])", "process subprocess.Popen"),
        ("import socket; socket.create_connection(('127.0.0.1', 9))", "network socket."),
        ("eval('1')", "compile by "),
        ("exec(compile('1', 'x', 'exec'))", "compile by "),
    ],
)
def test_the_watch_sees(tmp_path: Path, code: str, said: str) -> None:
    source = tmp_path / "src"
    (source / "pkg").mkdir(parents=True)
    (source / "pkg" / "__init__.py").write_text(code + "\n")
    status, log, _ = watched(tmp_path, source)
    assert status == 1
    assert log.startswith(said), log


def test_the_watch_lets_be(tmp_path: Path) -> None:
    source = tmp_path / "src"
    (source / "pkg" / "sub").mkdir(parents=True)
    text = "import dataclasses, typing, json, enum\n@dataclasses.dataclass\nclass A:\n    a: int\n"
    (source / "pkg" / "__init__.py").write_text(text)
    (source / "pkg" / "sub" / "__init__.py").write_text("from pkg import A\n__all__ = ['A', 'B']\n")
    status, log, said = watched(tmp_path, source)
    assert (status, log) == (1, "")
    assert said.startswith("pkg.sub.__init__: AttributeError")


def watched(tmp_path: Path, source: Path) -> tuple[int, str, str]:
    """Import what is below a folder under watch: status, what was refused, what was said."""
    log = tmp_path / "log"
    read = [str(source), sys.prefix, sys.base_prefix, "/usr", "/lib"]
    command = [sys.executable, str(ROOT / "tools" / "sandbox.py"), str(log), *read, "--"]
    command += [str(tmp_path / "tmp"), "--", str(source), "--", "import", str(source)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    return ran.returncode, log.read_text(), ran.stdout


def test_what_reading_shows(tmp_path: Path) -> None:
    payload = "__import__('os').mkdir(__import__('os').environ['SDKLOOM_CANARY'])"
    for name, text in {
        "code.py": f"A = {payload}\n",
        "text.py": f"A = {payload!r}\n",
        "broken.py": "def\n",
        "con.md": "x\n",
        "page.md": f"```python\n{payload}\n```\n~~~\nopen\n",
        "raw.md": "`<script>` <script>\n",
        "pyproject.toml": "sdkloom_injected = 1\n",
        "deep.json": '{"a": [{"sdkloom_injected": 1}]}',
        "leak.txt": "SDKLOOM_SECRET",
        "turned.py": '"\u202e"\n',
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "A.txt").write_text("")
    (tmp_path / "link").symlink_to("/etc")
    found = list(problems_of_tree(tmp_path, ["md!~<script", "any=~never", "any=~SDKLOOM_CANARY"]))
    assert sorted(found) == [
        "a link: 'link'",
        "a name that Windows does not take: 'con.md'",
        "broken.py is no Python: invalid syntax (<unknown>, line 1)",
        "code.py: a payload is code",
        "deep.json has a key that the document put there",
        "file names differ in case only: 'A.txt', 'a.txt'",
        "leak.txt holds what another file says",
        "page.md has a code block that does not end",
        "page.md: a payload is code in a sample",
        "pyproject.toml has a key that the document put there",
        "raw.md holds '<script'",
        "raw.md runs <script>",
        "the text is lost: nothing matches never",
        "turned.py holds characters that turn the direction of text",
    ]


def test_fences() -> None:
    plain, blocks, is_open = split_fences("a `b` c\n```python\nx\n````\n~~~\n```\n~~~\nd")
    assert (plain, blocks, is_open) == ("a  c\nd", [("python", "x"), ("", "```")], False)
    assert is_live("f('SDKLOOM_CANARY')")
    assert not is_live("f('x SDKLOOM_CANARY')")
