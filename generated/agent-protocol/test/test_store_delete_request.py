"""StoreDeleteRequest is part of the package."""

import unittest

import ap_client
from ap_client.models.store_delete_request import StoreDeleteRequest


class TestStoreDeleteRequest(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.StoreDeleteRequest, StoreDeleteRequest)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in StoreDeleteRequest.model_fields.items()]
        for name in ["namespace", "key"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
