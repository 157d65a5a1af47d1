"""Item is part of the package."""

import unittest

import ap_client
from ap_client.models.item import Item


class TestItem(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.Item, Item)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in Item.model_fields.items()]
        for name in ["namespace", "key", "value", "created_at", "updated_at"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
