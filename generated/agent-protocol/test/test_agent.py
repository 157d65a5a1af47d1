"""Agent is part of the package."""

import unittest

import ap_client
from ap_client.models.agent import Agent


class TestAgent(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.Agent, Agent)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in Agent.model_fields.items()]
        for name in ["agent_id", "name", "description", "metadata", "capabilities"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
