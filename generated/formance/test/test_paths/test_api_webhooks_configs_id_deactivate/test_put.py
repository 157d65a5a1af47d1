"""The endpoint deactivate_config."""

import unittest

from Formance import api_client
from Formance.paths.api_webhooks_configs_id_deactivate import path
from Formance.paths.api_webhooks_configs_id_deactivate.put import ApiForput, DeactivateConfig


class TestApiWebhooksConfigsIdDeactivate(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/webhooks/configs/{id}/deactivate")
        for endpoint in (DeactivateConfig(client), ApiForput(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
