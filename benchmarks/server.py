"""A loopback server that answers every GET with the same bytes, so that clients are all there is to
measure. ``python -m benchmarks.server`` prints its port and serves until it is ended."""

from __future__ import annotations

import asyncio
import json

PET = {
    "id": 1,
    "name": "Rex",
    "category": {"id": 7, "name": "Dogs"},
    "photoUrls": ["https://pets.example/1.png"],
    "tags": [{"id": 1, "name": "small"}, {"id": 2, "name": "brown"}],
    "status": "available",
    "born": "2020-02-29T12:30:45Z",
}


def _answer(status: str, value: object) -> bytes:
    body = json.dumps(value).encode()
    head = f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


_ONE = _answer("200 OK", PET)
_MANY = _answer("200 OK", [{**PET, "id": number} for number in range(100)])
_NONE = _answer("404 Not Found", {"message": "there is nothing here"})


class _Pets(asyncio.Protocol):
    def __init__(self) -> None:
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            path = head.split(b" ", 2)[1].split(b"?")[0]
            many, one = path.endswith(b"/pets"), path.endswith(b"/pets/1")
            self._transport.write(_MANY if many else _ONE if one else _NONE)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Pets, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
