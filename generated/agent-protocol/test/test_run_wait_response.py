"""RunWaitResponse is part of the package."""

import unittest

import ap_client
from ap_client.models.run_wait_response import RunWaitResponse


class TestRunWaitResponse(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.RunWaitResponse, RunWaitResponse)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in RunWaitResponse.model_fields.items()]
        for name in ["run", "values", "messages"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
