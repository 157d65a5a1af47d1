"""The sample configuration of HTTP message signatures."""

from __future__ import annotations

from collections.abc import Iterator

_EXPLANATION = """\
The HTTP Signature Header mechanism that can be used by a client to
authenticate the sender of a message and ensure that particular headers
have not been modified in transit.

You can specify the signing key-id, private key path, signing scheme,
signing algorithm, list of signed headers and signature max validity.
The 'key_id' parameter is an opaque string that the API server can use
to lookup the client and validate the signature.
The 'private_key_path' parameter should be the path to a file that
contains a DER or base-64 encoded private key.
The 'private_key_passphrase' parameter is optional. Set the passphrase
if the private key is encrypted.
The 'signed_headers' parameter is used to specify the list of
HTTP headers included when generating the signature for the message.
You can specify HTTP headers that you want to protect with a cryptographic
signature. Note that proxies may add, modify or remove HTTP headers
for legitimate reasons, so you should only add headers that you know
will not be modified. For example, if you want to protect the HTTP request
body, you can specify the Digest header. In that case, the client calculates
the digest of the HTTP request body and includes the digest in the message
signature.
The 'signature_max_validity' parameter is optional. It is configured as a
duration to express when the signature ceases to be valid. The client calculates
the expiration date every time it generates the cryptographic signature
of an HTTP request. The API server may have its own security policy
that controls the maximum validity of the signature. The client max validity
must be lower than the server max validity.
The time on the client and server must be synchronized, otherwise the
server may reject the client signature.

The client must use a combination of private key, signing scheme,
signing algorithm and hash algorithm that matches the security policy of
the API server.
"""

_HEADERS = (
    "HEADER_REQUEST_TARGET",
    "HEADER_CREATED",
    "HEADER_EXPIRES",
    "HEADER_HOST",
    "HEADER_DATE",
    "HEADER_DIGEST",
)


def signing_lines(package: str, name: str, base_path: str) -> Iterator[str]:
    """The lines for a signature scheme of this name."""
    yield f"# Configure HTTP message signature: {name}"
    for line in _EXPLANATION.splitlines():
        yield f"# {line}".rstrip()
    yield "#"
    yield f"# See {package}.signing for a list of all supported parameters."
    yield f"from {package} import signing"
    yield "import datetime"
    yield ""
    yield f"configuration = {package}.Configuration("
    yield f'    host = "{base_path}",'
    yield f"    signing_info = {package}.HttpSigningConfiguration("
    yield "        key_id = 'my-key-id',"
    yield "        private_key_path = 'private_key.pem',"
    yield "        private_key_passphrase = 'YOUR_PASSPHRASE',"
    yield f"        signing_scheme = {package}.signing.SCHEME_HS2019,"
    yield f"        signing_algorithm = {package}.signing.ALGORITHM_ECDSA_MODE_FIPS_186_3,"
    yield f"        hash_algorithm = {package}.signing.SCHEME_RSA_SHA256,"
    yield "        signed_headers = ["
    for header in _HEADERS:
        yield f"                            {package}.signing.{header},"
    yield "                            'Content-Type',"
    yield "                            'Content-Length',"
    yield "                            'User-Agent'"
    yield "                         ],"
    yield "        signature_max_validity = datetime.timedelta(minutes=5)"
    yield "    )"
    yield ")"
