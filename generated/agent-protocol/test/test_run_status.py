"""RunStatus is part of the package."""

import unittest

import ap_client
from ap_client.models.run_status import RunStatus


class TestRunStatus(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.RunStatus, RunStatus)

    def test_members(self) -> None:
        self.assertEqual(
            [member.value for member in RunStatus],
            ["pending", "error", "success", "timeout", "interrupted"],
        )


if __name__ == "__main__":
    unittest.main()
