"""StoreSearchRequest is part of the package."""

import unittest

import ap_client
from ap_client.models.store_search_request import StoreSearchRequest


class TestStoreSearchRequest(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.StoreSearchRequest, StoreSearchRequest)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in StoreSearchRequest.model_fields.items()]
        for name in ["namespace_prefix", "filter", "limit", "offset"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
