"""A package index on loopback, for as long as a block runs: upload with twine, install with pip."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_PATIENCE = 30.0  # seconds for the server to answer


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalIndex:
    """A running index; ``url`` is what twine uploads to, ``simple`` what pip installs from."""

    url: str

    @property
    def simple(self) -> str:
        """The address of the simple API."""
        return f"{self.url}simple/"

    def upload(self, archives: Sequence[Path]) -> None:
        """Upload as to any index. CalledProcessError when it is refused."""
        command = [sys.executable, "-m", "twine", "upload", "--non-interactive", "--disable-progress-bar"]  # fmt: skip
        command += ["--repository-url", self.url, "--username", "anybody", "--password", "anything"]
        subprocess.run([*command, *map(str, archives)], check=True, stdout=subprocess.DEVNULL)

    def install(self, python: Path, requirement: str, target: Path | None = None) -> None:
        """Install one distribution from here and from nowhere else, without its dependencies."""
        pip = [
            str(python),
            "-m",
            "pip",
            "install",
            "-q",
            "--disable-pip-version-check",
            "--no-deps",
        ]
        pip += ["--no-cache-dir", "--index-url", self.simple, requirement]
        pip += [] if target is None else ["--target", str(target)]
        told = {key: value for key, value in os.environ.items() if not key.startswith("PIP_")}
        # no other index of the machine's is asked
        subprocess.run(pip, check=True, env={**told, "PIP_CONFIG_FILE": os.devnull})


@contextmanager
def local_index(folder: Path) -> Iterator[LocalIndex]:
    """Serve a folder of packages, which uploads are put into, on a free port of loopback."""
    folder.mkdir(parents=True, exist_ok=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "pypiserver",
        "run",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
    ]
    command += ["--passwords", ".", "--authenticate", ".", "--disable-fallback", str(folder)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    index = LocalIndex(url=f"http://127.0.0.1:{port}/")
    try:
        _wait(index.simple, server)
        yield index
    finally:
        server.terminate()
        server.wait(10)


def _wait(url: str, server: subprocess.Popen[bytes]) -> None:
    """Until the server answers: a port says nothing when it begins to be listened to."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            with urllib.request.urlopen(url, timeout=_PATIENCE):
                return
        except (urllib.error.URLError, ConnectionError):
            if server.poll() is not None:
                raise RuntimeError("the index ended before it began") from None
            if time.monotonic() > end:
                raise RuntimeError("the index does not answer") from None
            time.sleep(0.05)
