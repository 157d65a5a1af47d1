"""AgentCapabilities is part of the package."""

import unittest

import ap_client
from ap_client.models.agent_capabilities import AgentCapabilities


class TestAgentCapabilities(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.AgentCapabilities, AgentCapabilities)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in AgentCapabilities.model_fields.items()]
        for name in ["ap.io.messages", "ap.io.streaming"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
