"""HTTP signatures: what is signed and what the header says; the cryptography itself is a library's."""

from __future__ import annotations

import base64
import hashlib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.openapi_generator.runtime.conftest import load

signing = load("signing")


@pytest.fixture
def signer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Makes signers whose signature is the signed text, in base64."""
    monkeypatch.setattr(signing.HttpSigningConfiguration, "_load", lambda self: None)
    monkeypatch.setattr(
        signing.HttpSigningConfiguration,
        "_sign",
        lambda self, data: base64.b64encode(data).decode(),
    )
    monkeypatch.setattr(signing, "time", lambda: 1_600_000_000.5)
    key = tmp_path / "key.pem"
    key.touch()

    def make(scheme: str = signing.SCHEME_HS2019, **settings: Any) -> Any:
        found = signing.HttpSigningConfiguration("the-key", scheme, str(key), **settings)
        found.host = "https://api.example.com/v1"
        return found

    return make


def signed_text(authorization: str) -> str:
    return base64.b64decode(authorization.partition('signature="')[2].rstrip('"')).decode()


def test_everything_that_can_be_signed(signer: Any) -> None:
    names = ["(request-target)", "(created)", "(expires)", "Host", "Date", "Digest", "X-A"]
    found = signer(signed_headers=names, signature_max_validity=timedelta(seconds=10))
    headers = found.get_http_signature_headers("/p", "POST", {"x-a": "1"}, {"a": 1}, [("q", "b c")])
    digest = base64.b64encode(hashlib.sha256(b'{"a": 1}').digest()).decode()
    assert headers["Host"] == "api.example.com"
    assert headers["Date"] == "Sun, 13 Sep 2020 12:26:40 GMT"
    assert headers["Digest"] == f"SHA-256={digest}"
    assert headers["Authorization"].startswith(
        'Signature keyId="the-key",algorithm="hs2019",created=1600000000,expires=1600000010.5,'
        'headers="(request-target) (created) (expires) host date digest x-a",signature="'
    )
    assert signed_text(headers["Authorization"]).splitlines() == [
        "(request-target): post /v1/p?q=b+c",
        "(created): 1600000000",
        "(expires): 1600000010.5",
        "host: api.example.com",
        "date: Sun, 13 Sep 2020 12:26:40 GMT",
        f"digest: SHA-256={digest}",
        "x-a: 1",
    ]


def test_the_time_alone_by_default(signer: Any) -> None:
    headers = signer().get_http_signature_headers("/p", "GET", {}, None, [])
    assert list(headers) == ["Authorization"]
    assert signed_text(headers["Authorization"]) == "(created): 1600000000"
    with pytest.raises(ValueError, match="x-missing"):
        signer(signed_headers=["X-Missing"]).get_http_signature_headers("/p", "GET", {}, None, [])


@pytest.mark.parametrize(
    ("scheme", "settings", "message"),
    [
        ("md5", {}, "scheme md5"),
        ("rsa-sha256", {"hash_algorithm": "sha512"}, "sha512"),
        ("hs2019", {"hash_algorithm": "md5"}, "md5"),
        ("hs2019", {"signed_headers": ["(expires)"]}, "signature_max_validity"),
        ("hs2019", {"signed_headers": ["Date", "Date"]}, "distinct"),
        ("hs2019", {"signed_headers": ["Authorization"]}, "Authorization"),
        ("hs2019", {"signature_max_validity": timedelta(seconds=-1)}, "expire"),
    ],
)
def test_contradictions(signer: Any, scheme: str, settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        signer(scheme, **settings)


def test_hashes(signer: Any) -> None:
    assert signer("rsa-sha512").hash_algorithm == "sha512"
    assert signer().hash_algorithm == "sha256"
    with pytest.raises(FileNotFoundError):
        signing.HttpSigningConfiguration("k", "hs2019", "/no/such/key.pem")
