"""StoreApi has all its methods."""

import inspect
import unittest

from ap_client.api.store_api import StoreApi


class TestStoreApi(unittest.TestCase):
    def setUp(self) -> None:
        self.api = StoreApi()

    def test_delete_item(self) -> None:
        names = list(inspect.signature(self.api.delete_item).parameters)
        self.assertEqual(names[:1], ["store_delete_request"])

    def test_get_item(self) -> None:
        names = list(inspect.signature(self.api.get_item).parameters)
        self.assertEqual(names[:2], ["key", "namespace"])

    def test_list_namespaces(self) -> None:
        names = list(inspect.signature(self.api.list_namespaces).parameters)
        self.assertEqual(names[:1], ["store_list_namespaces_request"])

    def test_put_item(self) -> None:
        names = list(inspect.signature(self.api.put_item).parameters)
        self.assertEqual(names[:1], ["store_put_request"])

    def test_search_items(self) -> None:
        names = list(inspect.signature(self.api.search_items).parameters)
        self.assertEqual(names[:1], ["store_search_request"])


if __name__ == "__main__":
    unittest.main()
