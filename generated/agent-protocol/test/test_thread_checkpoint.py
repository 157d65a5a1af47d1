"""ThreadCheckpoint is part of the package."""

import unittest

import ap_client
from ap_client.models.thread_checkpoint import ThreadCheckpoint


class TestThreadCheckpoint(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.ThreadCheckpoint, ThreadCheckpoint)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in ThreadCheckpoint.model_fields.items()]
        for name in ["checkpoint_id"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
