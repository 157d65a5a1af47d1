"""Config is part of the package."""

import unittest

import ap_client
from ap_client.models.config import Config


class TestConfig(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.Config, Config)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in Config.model_fields.items()]
        for name in ["tags", "recursion_limit", "configurable"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
