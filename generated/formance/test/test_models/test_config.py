"""The model Config."""

import unittest

from Formance import schemas
from Formance._facts import facts_of
from Formance.model.config import Config as model


class TestConfig(unittest.TestCase):
    def test_everything_that_it_refers_to_is_there(self) -> None:
        self.assertTrue(issubclass(model, schemas.Schema))
        facts = facts_of(model)
        for schema in (*facts.properties.values(), facts.items, facts.additional):
            if schema is not None:
                self.assertTrue(issubclass(schema(), schemas.Schema))


if __name__ == "__main__":
    unittest.main()
