"""File names from a server are names, not paths, and overwrite nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.openapi_generator.runtime.conftest import load

download = load("_download")


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('attachment; filename="report.pdf"', "report.pdf"),
        ("attachment; filename=report.pdf; size=3", "report.pdf"),
        ("attachment; filename='a b'", "a"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment; filename=/etc/passwd", "passwd"),
        (r'attachment; filename="..\\..\\boot.ini"', "boot.ini"),
        (r'attachment; filename="C:\\x.txt"', "x.txt"),
        ('attachment; filename=".."', None),
        ('attachment; filename="a\0b.txt"', "ab.txt"),
        ('attachment; filename="nul.txt"', None),
        ("attachment; filename*=UTF-8''%e2%82%ac%20rates.txt", "€ rates.txt"),
        ("attachment; filename*=UTF-8''..%2F..%2Fx", "x"),
        ("attachment; filename*=nonsense''%41; filename=y.txt", "y.txt"),
        ("inline", None),
        (None, None),
    ],
)
def test_names(header: str | None, expected: str | None) -> None:
    assert download.file_name(header) == expected


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    header = 'attachment; filename="a.txt"'
    outside = tmp_path / "outside"
    outside.write_bytes(b"precious")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").symlink_to(outside)
    first = download.save(b"1", str(folder), header)
    second = download.save(b"2", str(folder), header)
    assert [os.path.basename(p) for p in (first, second)] == ["a-1.txt", "a-2.txt"]
    assert Path(second).read_bytes() == b"2"
    assert outside.read_bytes() == b"precious"
    unnamed = Path(download.save(b"3", str(folder), None))
    assert (unnamed.parent, unnamed.read_bytes()) == (folder, b"3")
