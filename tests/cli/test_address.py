"""A document named by its https address: naming it is asking for it, and for nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.cli import main
from generator.settings import load_settings
from tests.cli.project import PETS
from tests.https import make_certificate, serving

PAGES = {
    "/pets.yaml": PETS,
    "/parts.yaml": PETS.replace("{$ref: '#/components/schemas/Owner'}", "{$ref: 'other.yaml#/Owner'}"),
    "/other.yaml": "Owner: {type: object}\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def site(
    certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[str, list[str]]]:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.chdir(tmp_path)
    with serving(PAGES, certificate) as found:
        yield found


GENERATE = ["generate", "--flavour", "models", "--package", "pets", "--quiet", "--spec"]


def test_generate_and_the_other_commands(
    site: tuple[str, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    address, asked = site
    assert main([*GENERATE, f"{address}/pets.yaml"]) == 0
    assert "class Pet" in Path("pets/pets/models.py").read_text()
    assert main([*GENERATE, f"{address}/pets.yaml", "--check"]) == 0
    assert main(["lint", f"{address}/pets.yaml"]) == 0
    assert main(["inspect", f"{address}/pets.yaml"]) == 0
    assert main(["diff", f"{address}/pets.yaml", f"{address}/pets.yaml"]) == 0
    assert main(["explain", "pets/README.md:1", *GENERATE[1:5], "--spec", f"{address}/pets.yaml"]) == 0  # fmt: skip
    assert set(asked) == {"/pets.yaml"}
    capsys.readouterr()


def test_what_it_refers_to_is_not_asked_for(
    site: tuple[str, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    address, asked = site
    assert main([*GENERATE, f"{address}/parts.yaml"]) == 2
    assert "--allow-network" in capsys.readouterr().err
    assert asked == ["/parts.yaml"]
    assert main([*GENERATE, f"{address}/parts.yaml", "--allow-network"]) == 0
    assert asked[1:] == ["/parts.yaml", "/other.yaml"]


def test_settings_for_an_address(site: tuple[str, list[str]]) -> None:
    address, asked = site
    assert main(["init", f"{address}/pets.yaml", "--flavour", "models"]) == 0
    settings = load_settings(Path("specs/pets/sdk.toml"))
    assert settings.spec == f"{address}/pets.yaml"
    assert settings.allow_network
    assert main(["generate", "pets", "--quiet"]) == 0
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("http://127.0.0.1:9/pets.yaml", "only https is fetched"),
        ("gone.yaml", "it cannot be fetched"),
    ],
)
def test_refusals(
    site: tuple[str, list[str]], path: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    address, _ = site
    assert main([*GENERATE, path if "://" in path else f"{address}/{path}"]) == 2
    assert told in capsys.readouterr().err
    assert not Path("pets").exists()


def test_an_address_in_a_settings_file_is_not_asking(
    site: tuple[str, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    address, asked = site
    Path("specs/pets").mkdir(parents=True)
    Path("specs/pets/sdk.toml").write_text(
        f'spec = "{address}/pets.yaml"\nflavour = "models"\npackage = "pets"\n'
    )
    assert main(["generate"]) == 2
    assert "nothing is fetched unasked" in capsys.readouterr().err
    assert asked == []
