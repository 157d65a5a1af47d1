"""HTTP message signatures by a private key (draft-cavage-http-signatures), for APIs that ask for them.

Needs the distribution `pycryptodome`, which is imported only when a key is loaded.
"""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Mapping, Sequence
from datetime import timedelta
from email.utils import formatdate
from importlib import import_module
from time import time
from typing import Any, Optional, Union
from urllib.parse import urlencode, urlparse

from ._encode import json_text

HEADER_REQUEST_TARGET = "(request-target)"
HEADER_CREATED = "(created)"
HEADER_EXPIRES = "(expires)"
HEADER_HOST = "Host"
HEADER_DATE = "Date"
HEADER_DIGEST = "Digest"
HEADER_AUTHORIZATION = "Authorization"

SCHEME_HS2019 = "hs2019"
SCHEME_RSA_SHA256 = "rsa-sha256"
SCHEME_RSA_SHA512 = "rsa-sha512"

ALGORITHM_RSASSA_PSS = "RSASSA-PSS"
ALGORITHM_RSASSA_PKCS1v15 = "RSASSA-PKCS1-v1_5"
ALGORITHM_ECDSA_MODE_FIPS_186_3 = "fips-186-3"
ALGORITHM_ECDSA_MODE_DETERMINISTIC_RFC6979 = "deterministic-rfc6979"
ALGORITHM_ECDSA_KEY_SIGNING_ALGORITHMS = {
    ALGORITHM_ECDSA_MODE_FIPS_186_3,
    ALGORITHM_ECDSA_MODE_DETERMINISTIC_RFC6979,
}

HASH_SHA256 = "sha256"
HASH_SHA512 = "sha512"

_HASH_OF_SCHEME = {SCHEME_RSA_SHA256: HASH_SHA256, SCHEME_RSA_SHA512: HASH_SHA512}
_RSA_ALGORITHMS = {ALGORITHM_RSASSA_PSS, ALGORITHM_RSASSA_PKCS1v15}


class HttpSigningConfiguration:
    """Which key signs which headers, and how.

    :param key_id: the name by which the server knows the key.
    :param signing_scheme: `hs2019`, or one of the deprecated `rsa-sha256` and `rsa-sha512`.
    :param private_key_path: a PEM file with an RSA or EC key.
    :param private_key_passphrase: its passphrase, where it has one.
    :param signed_headers: the headers to sign, `(created)` by default; `(request-target)`, `(created)`, `(expires)`,
        `Host`, `Date` and `Digest` are computed.
    :param signing_algorithm: one of the `ALGORITHM_…` constants; by default what suits the key.
    :param hash_algorithm: `sha256` (the default) or `sha512`.
    :param signature_max_validity: how long a signature is good, for `(expires)`.

    ValueError for settings that contradict each other or a key that cannot be used; FileNotFoundError without a key.
    """

    def __init__(
        self,
        key_id: str,
        signing_scheme: str,
        private_key_path: str,
        private_key_passphrase: Union[str, None] = None,
        signed_headers: Optional[list[str]] = None,
        signing_algorithm: Optional[str] = None,
        hash_algorithm: Optional[str] = None,
        signature_max_validity: Optional[timedelta] = None,
    ) -> None:
        if signing_scheme not in (SCHEME_HS2019, SCHEME_RSA_SHA256, SCHEME_RSA_SHA512):
            raise ValueError(f"there is no signing scheme {signing_scheme}")
        if not os.path.exists(private_key_path):
            raise FileNotFoundError(private_key_path)
        fixed = _HASH_OF_SCHEME.get(signing_scheme)
        if hash_algorithm not in (None, HASH_SHA256, HASH_SHA512) or (
            fixed and hash_algorithm not in (None, fixed)
        ):
            raise ValueError(f"the scheme {signing_scheme} has no hash algorithm {hash_algorithm}")
        if signature_max_validity is not None and signature_max_validity < timedelta(0):
            raise ValueError("a signature cannot expire before it is made")
        headers = signed_headers or [HEADER_CREATED]
        if HEADER_EXPIRES in headers and signature_max_validity is None:
            raise ValueError("(expires) needs signature_max_validity")
        if len(set(headers)) != len(headers) or HEADER_AUTHORIZATION in headers:
            raise ValueError("signed headers must be distinct and cannot hold Authorization")
        self.key_id = key_id
        self.signing_scheme = signing_scheme
        self.private_key_path = private_key_path
        self.private_key_passphrase = private_key_passphrase
        self.signing_algorithm = signing_algorithm
        self.hash_algorithm = hash_algorithm or fixed or HASH_SHA256
        self.signature_max_validity = signature_max_validity
        self.signed_headers = headers
        self.host: Optional[str] = None
        self.private_key: Any = self._load()

    def get_http_signature_headers(
        self,
        resource_path: str,
        method: str,
        headers: Mapping[str, Any],
        body: Any,
        query_params: Sequence[Any],
    ) -> dict[str, str]:
        """The headers to add to a request: Authorization, and those computed for it. ValueError for a header to be
        signed which the request does not have."""
        now = time()
        added: dict[str, str] = {}
        signed: list[tuple[str, str]] = []
        for name in (header.lower() for header in self.signed_headers):
            value = self._value(name, now, resource_path, method, headers, body, query_params)
            if name in ("host", "date", "digest"):
                added[name.capitalize()] = value
            signed.append((name, value))
        text = "\n".join(f"{name}: {value}" for name, value in signed)
        added[HEADER_AUTHORIZATION] = self._authorization(signed, self._sign(text.encode()))
        return added

    def get_public_key(self) -> Any:
        """The public half of the key."""
        return self.private_key.public_key()

    def _value(
        self,
        name: str,
        now: float,
        resource_path: str,
        method: str,
        headers: Mapping[str, Any],
        body: Any,
        query_params: Sequence[Any],
    ) -> str:
        target = urlparse(self.host or "")
        if name == HEADER_REQUEST_TARGET:
            query = f"?{urlencode(query_params)}" if query_params else ""
            return f"{method.lower()} {target.path}{resource_path}{query}"
        if name == HEADER_CREATED:
            return str(int(now))
        if name == HEADER_EXPIRES:
            return str(now + (self.signature_max_validity or timedelta()).total_seconds())
        if name == "date":
            return formatdate(timeval=now, usegmt=True)
        if name == "host":
            return target.netloc
        if name == "digest":
            digest = hashlib.new(self.hash_algorithm, _content(body)).digest()
            return f"SHA-{self.hash_algorithm[3:]}={base64.b64encode(digest).decode()}"
        found = next((value for key, value in headers.items() if key.lower() == name), None)
        if found is None:
            raise ValueError(f"the request has no header {name} to sign")
        return str(found)

    def _load(self) -> Any:
        with open(self.private_key_path, encoding="ascii") as file:
            pem = file.read()
        kind = pem.partition("-----BEGIN ")[2].partition("-----")[0]
        rsa, ecc = (import_module(f"Crypto.PublicKey.{name}") for name in ("RSA", "ECC"))
        if kind == "RSA PRIVATE KEY":
            key = rsa.import_key(pem, self.private_key_passphrase)
        elif kind in ("EC PRIVATE KEY", "PRIVATE KEY", "ENCRYPTED PRIVATE KEY"):
            key = ecc.import_key(pem, self.private_key_passphrase)
        else:
            raise ValueError(f"a key of kind {kind or 'unknown'} cannot sign")
        suits = (
            _RSA_ALGORITHMS
            if isinstance(key, rsa.RsaKey)
            else ALGORITHM_ECDSA_KEY_SIGNING_ALGORITHMS
        )
        if self.signing_algorithm is not None and self.signing_algorithm not in suits:
            raise ValueError(f"the key cannot sign with {self.signing_algorithm}")
        return key

    def _sign(self, data: bytes) -> str:
        digest = import_module(f"Crypto.Hash.{self.hash_algorithm.upper()}").new(data)
        algorithm = self.signing_algorithm
        if not hasattr(self.private_key, "curve"):
            name = "pkcs1_15" if algorithm == ALGORITHM_RSASSA_PKCS1v15 else "pss"
            raw = import_module(f"Crypto.Signature.{name}").new(self.private_key).sign(digest)
        else:
            dss = import_module("Crypto.Signature.DSS")
            mode = algorithm or ALGORITHM_ECDSA_MODE_FIPS_186_3
            raw = dss.new(key=self.private_key, mode=mode, encoding="der").sign(digest)
        return base64.b64encode(raw).decode()

    def _authorization(self, signed: Sequence[tuple[str, str]], signature: str) -> str:
        values = dict(signed)
        parts = [f'keyId="{self.key_id}"', f'algorithm="{self.signing_scheme}"']
        parts += [f"{n[1:-1]}={values[n]}" for n in (HEADER_CREATED, HEADER_EXPIRES) if n in values]
        names = " ".join(name for name, _ in signed)
        return f'Signature {",".join(parts)},headers="{names}",signature="{signature}"'


def _content(body: Any) -> bytes:
    """The body as it will be sent."""
    if body is None:
        return b""
    if isinstance(body, bytes):
        return body
    return body.encode() if isinstance(body, str) else json_text(body).encode()
