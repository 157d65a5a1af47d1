"""AgentSchemas is part of the package."""

import unittest

import ap_client
from ap_client.models.agent_schemas import AgentSchemas


class TestAgentSchemas(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.AgentSchemas, AgentSchemas)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in AgentSchemas.model_fields.items()]
        for name in ["agent_id", "input_schema", "output_schema", "state_schema", "config_schema"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
