"""StorePutRequest is part of the package."""

import unittest

import ap_client
from ap_client.models.store_put_request import StorePutRequest


class TestStorePutRequest(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.StorePutRequest, StorePutRequest)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in StorePutRequest.model_fields.items()]
        for name in ["namespace", "key", "value"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
