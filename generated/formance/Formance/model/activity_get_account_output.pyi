from .account_response import AccountResponse

ActivityGetAccountOutput = AccountResponse
