"""Bodies other than JSON: text, multipart, downloads. Imported when the first of them arrives."""

from __future__ import annotations

import email
import email.message
import os
import re
import tempfile
import typing
from urllib.parse import urlparse

if typing.TYPE_CHECKING:
    import io

    import urllib3

_CHUNK = 64 * 1024


def charset_of(content_type: str) -> str:
    """The charset that a media type names, UTF-8 when it names none that Python knows."""
    found = re.search(r"charset=\"?([\w.:-]+)", content_type)
    if found is None:
        return "utf-8"
    try:
        "".encode(found[1])
    except LookupError:
        return "utf-8"
    return found[1]


def _file_name(response: urllib3.BaseHTTPResponse) -> str | None:
    """A name for a download, from the answer; only the last part, whatever path it pretends to be."""
    disposition = re.search(
        r'filename="?([^";]+)"?', response.headers.get("content-disposition") or "", re.IGNORECASE
    )
    candidates = [disposition[1]] if disposition else []
    path = urlparse(response.geturl() or "").path
    if os.path.splitext(path)[1]:
        candidates.append(path)
    for candidate in candidates:
        name = re.sub(r"[^\w. ()+-]", "_", candidate.replace("\\", "/").rpartition("/")[2]).strip(
            " ."
        )
        if name:
            return name[:200]
    return None


def download(response: urllib3.BaseHTTPResponse, folder: str | None) -> io.BufferedReader:
    """The body in a new file, in a new folder of its own, open for reading."""
    path = os.path.join(tempfile.mkdtemp(dir=folder), _file_name(response) or "download")
    with open(path, "xb") as target:
        while chunk := response.read(_CHUNK):
            target.write(chunk)
    response.release_conn()
    return open(path, "rb")


def read_multipart(data: bytes, content_type: str) -> dict[str, typing.Any]:
    """The parts by name: text where a part has a charset or is text, bytes otherwise."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    message = email.message_from_bytes(
        data if data[:13].lower() == b"content-type:" else head + data
    )
    found: dict[str, typing.Any] = {}
    for part in message.walk():
        name = part.get_param("name", header="Content-Disposition")
        payload = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(payload, bytes):
            charset = part.get_content_charset()
            is_text = charset is not None or part.get_content_maintype() == "text"
            found[name] = payload.decode(charset or "utf-8", "replace") if is_text else payload
    return found
