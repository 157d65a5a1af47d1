from .balance import Balance

CreateBalanceRequest = Balance
