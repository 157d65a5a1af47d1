"""RunCreate is part of the package."""

import unittest

import ap_client
from ap_client.models.run_create import RunCreate


class TestRunCreate(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.RunCreate, RunCreate)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in RunCreate.model_fields.items()]
        for name in [
            "thread_id",
            "agent_id",
            "input",
            "messages",
            "metadata",
            "config",
            "webhook",
            "stream_mode",
            "on_completion",
            "on_disconnect",
            "if_not_exists",
        ]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
