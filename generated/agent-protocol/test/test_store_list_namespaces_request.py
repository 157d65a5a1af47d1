"""StoreListNamespacesRequest is part of the package."""

import unittest

import ap_client
from ap_client.models.store_list_namespaces_request import StoreListNamespacesRequest


class TestStoreListNamespacesRequest(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.StoreListNamespacesRequest, StoreListNamespacesRequest)

    def test_fields(self) -> None:
        names = [
            field.alias or name for name, field in StoreListNamespacesRequest.model_fields.items()
        ]
        for name in ["prefix", "suffix", "max_depth", "limit", "offset"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
