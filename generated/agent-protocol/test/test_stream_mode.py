"""StreamMode is part of the package."""

import unittest

import ap_client
from ap_client.models.stream_mode import StreamMode


class TestStreamMode(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.StreamMode, StreamMode)


if __name__ == "__main__":
    unittest.main()
