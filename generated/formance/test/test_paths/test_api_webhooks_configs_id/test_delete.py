"""The endpoint delete_config."""

import unittest

from Formance import api_client
from Formance.paths.api_webhooks_configs_id import path
from Formance.paths.api_webhooks_configs_id.delete import ApiFordelete, DeleteConfig


class TestApiWebhooksConfigsId(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/webhooks/configs/{id}")
        for endpoint in (DeleteConfig(client), ApiFordelete(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
