"""ThreadStatus is part of the package."""

import unittest

import ap_client
from ap_client.models.thread_status import ThreadStatus


class TestThreadStatus(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.ThreadStatus, ThreadStatus)

    def test_members(self) -> None:
        self.assertEqual(
            [member.value for member in ThreadStatus], ["idle", "busy", "interrupted", "error"]
        )


if __name__ == "__main__":
    unittest.main()
