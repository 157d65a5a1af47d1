from .create_scope_response import CreateScopeResponse

UpdateScopeResponse = CreateScopeResponse
