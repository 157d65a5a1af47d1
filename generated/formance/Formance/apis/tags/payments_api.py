"""The operations tagged Payments."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_accounts.get import PaymentslistAccounts
    from ...paths.api_payments_connectors.get import ListAllConnectors
    from ...paths.api_payments_connectors_configs.get import ListConfigsAvailableConnectors
    from ...paths.api_payments_connectors_connector.delete import UninstallConnector
    from ...paths.api_payments_connectors_connector.post import InstallConnector
    from ...paths.api_payments_connectors_connector_config.get import ReadConnectorConfig
    from ...paths.api_payments_connectors_connector_reset.post import ResetConnector
    from ...paths.api_payments_connectors_connector_tasks.get import ListConnectorTasks
    from ...paths.api_payments_connectors_connector_tasks_task_id.get import GetConnectorTask
    from ...paths.api_payments_connectors_connector_transfers.get import ListConnectorsTransfers
    from ...paths.api_payments_connectors_connector_transfers.post import ConnectorsTransfer
    from ...paths.api_payments_connectors_stripe_transfers.post import ConnectorsStripeTransfer
    from ...paths.api_payments_payments.get import ListPayments
    from ...paths.api_payments_payments_payment_id.get import GetPayment
    from ...paths.api_payments_payments_payment_id_metadata.patch import UpdateMetadata
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ConnectorsStripeTransfer = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_stripe_transfers.post",
        "ConnectorsStripeTransfer",
        "connectors_stripe_transfer",
        "_connectors_stripe_transfer_oapg",
    )
    ConnectorsTransfer = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_transfers.post",
        "ConnectorsTransfer",
        "connectors_transfer",
        "_connectors_transfer_oapg",
    )
    GetConnectorTask = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_tasks_task_id.get",
        "GetConnectorTask",
        "get_connector_task",
        "_get_connector_task_oapg",
    )
    GetPayment = _endpoint(
        _Api,
        __name__,
        "api_payments_payments_payment_id.get",
        "GetPayment",
        "get_payment",
        "_get_payment_oapg",
    )
    InstallConnector = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector.post",
        "InstallConnector",
        "install_connector",
        "_install_connector_oapg",
    )
    ListAllConnectors = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors.get",
        "ListAllConnectors",
        "list_all_connectors",
        "_list_all_connectors_oapg",
    )
    ListConfigsAvailableConnectors = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_configs.get",
        "ListConfigsAvailableConnectors",
        "list_configs_available_connectors",
        "_list_configs_available_connectors_oapg",
    )
    ListConnectorTasks = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_tasks.get",
        "ListConnectorTasks",
        "list_connector_tasks",
        "_list_connector_tasks_oapg",
    )
    ListConnectorsTransfers = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_transfers.get",
        "ListConnectorsTransfers",
        "list_connectors_transfers",
        "_list_connectors_transfers_oapg",
    )
    ListPayments = _endpoint(
        _Api,
        __name__,
        "api_payments_payments.get",
        "ListPayments",
        "list_payments",
        "_list_payments_oapg",
    )
    PaymentslistAccounts = _endpoint(
        _Api,
        __name__,
        "api_payments_accounts.get",
        "PaymentslistAccounts",
        "paymentslist_accounts",
        "_paymentslist_accounts_oapg",
    )
    ReadConnectorConfig = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_config.get",
        "ReadConnectorConfig",
        "read_connector_config",
        "_read_connector_config_oapg",
    )
    ResetConnector = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_reset.post",
        "ResetConnector",
        "reset_connector",
        "_reset_connector_oapg",
    )
    UninstallConnector = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector.delete",
        "UninstallConnector",
        "uninstall_connector",
        "_uninstall_connector_oapg",
    )
    UpdateMetadata = _endpoint(
        _Api,
        __name__,
        "api_payments_payments_payment_id_metadata.patch",
        "UpdateMetadata",
        "update_metadata",
        "_update_metadata_oapg",
    )


class PaymentsApi(
    ConnectorsStripeTransfer,
    ConnectorsTransfer,
    GetConnectorTask,
    GetPayment,
    InstallConnector,
    ListAllConnectors,
    ListConfigsAvailableConnectors,
    ListConnectorTasks,
    ListConnectorsTransfers,
    ListPayments,
    PaymentslistAccounts,
    ReadConnectorConfig,
    ResetConnector,
    UninstallConnector,
    UpdateMetadata,
):
    """The operations tagged Payments."""
