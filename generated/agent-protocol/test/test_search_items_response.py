"""SearchItemsResponse is part of the package."""

import unittest

import ap_client
from ap_client.models.search_items_response import SearchItemsResponse


class TestSearchItemsResponse(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.SearchItemsResponse, SearchItemsResponse)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in SearchItemsResponse.model_fields.items()]
        for name in ["items"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
