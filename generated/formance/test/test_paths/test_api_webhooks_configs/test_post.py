"""The endpoint insert_config."""

import unittest

from Formance import api_client
from Formance.paths.api_webhooks_configs import path
from Formance.paths.api_webhooks_configs.post import ApiForpost, InsertConfig


class TestApiWebhooksConfigs(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/webhooks/configs")
        for endpoint in (InsertConfig(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
