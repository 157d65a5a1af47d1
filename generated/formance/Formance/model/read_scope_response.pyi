from .create_scope_response import CreateScopeResponse

ReadScopeResponse = CreateScopeResponse
