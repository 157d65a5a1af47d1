"""The operations tagged Wallets."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_wallets__info.get import WalletsgetServerInfo
    from ...paths.api_wallets_holds.get import GetHolds
    from ...paths.api_wallets_holds_hold_id.get import GetHold
    from ...paths.api_wallets_holds_hold_id_confirm.post import ConfirmHold
    from ...paths.api_wallets_holds_hold_id_void.post import VoidHold
    from ...paths.api_wallets_transactions.get import GetTransactions
    from ...paths.api_wallets_wallets.get import ListWallets
    from ...paths.api_wallets_wallets.post import CreateWallet
    from ...paths.api_wallets_wallets_id.get import GetWallet
    from ...paths.api_wallets_wallets_id.patch import UpdateWallet
    from ...paths.api_wallets_wallets_id_balances.get import ListBalances
    from ...paths.api_wallets_wallets_id_balances.post import CreateBalance
    from ...paths.api_wallets_wallets_id_balances_balance_name.get import GetBalance
    from ...paths.api_wallets_wallets_id_credit.post import CreditWallet
    from ...paths.api_wallets_wallets_id_debit.post import DebitWallet
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ConfirmHold = _endpoint(
        _Api,
        __name__,
        "api_wallets_holds_hold_id_confirm.post",
        "ConfirmHold",
        "confirm_hold",
        "_confirm_hold_oapg",
    )
    CreateBalance = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id_balances.post",
        "CreateBalance",
        "create_balance",
        "_create_balance_oapg",
    )
    CreateWallet = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets.post",
        "CreateWallet",
        "create_wallet",
        "_create_wallet_oapg",
    )
    CreditWallet = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id_credit.post",
        "CreditWallet",
        "credit_wallet",
        "_credit_wallet_oapg",
    )
    DebitWallet = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id_debit.post",
        "DebitWallet",
        "debit_wallet",
        "_debit_wallet_oapg",
    )
    GetBalance = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id_balances_balance_name.get",
        "GetBalance",
        "get_balance",
        "_get_balance_oapg",
    )
    GetHold = _endpoint(
        _Api, __name__, "api_wallets_holds_hold_id.get", "GetHold", "get_hold", "_get_hold_oapg"
    )
    GetHolds = _endpoint(
        _Api, __name__, "api_wallets_holds.get", "GetHolds", "get_holds", "_get_holds_oapg"
    )
    GetTransactions = _endpoint(
        _Api,
        __name__,
        "api_wallets_transactions.get",
        "GetTransactions",
        "get_transactions",
        "_get_transactions_oapg",
    )
    GetWallet = _endpoint(
        _Api, __name__, "api_wallets_wallets_id.get", "GetWallet", "get_wallet", "_get_wallet_oapg"
    )
    ListBalances = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id_balances.get",
        "ListBalances",
        "list_balances",
        "_list_balances_oapg",
    )
    ListWallets = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets.get",
        "ListWallets",
        "list_wallets",
        "_list_wallets_oapg",
    )
    UpdateWallet = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id.patch",
        "UpdateWallet",
        "update_wallet",
        "_update_wallet_oapg",
    )
    VoidHold = _endpoint(
        _Api,
        __name__,
        "api_wallets_holds_hold_id_void.post",
        "VoidHold",
        "void_hold",
        "_void_hold_oapg",
    )
    WalletsgetServerInfo = _endpoint(
        _Api,
        __name__,
        "api_wallets__info.get",
        "WalletsgetServerInfo",
        "walletsget_server_info",
        "_walletsget_server_info_oapg",
    )


class WalletsApi(
    ConfirmHold,
    CreateBalance,
    CreateWallet,
    CreditWallet,
    DebitWallet,
    GetBalance,
    GetHold,
    GetHolds,
    GetTransactions,
    GetWallet,
    ListBalances,
    ListWallets,
    UpdateWallet,
    VoidHold,
    WalletsgetServerInfo,
):
    """The operations tagged Wallets."""
