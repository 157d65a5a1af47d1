from .get_wallet_response import GetWalletResponse

ActivityGetWalletOutput = GetWalletResponse
