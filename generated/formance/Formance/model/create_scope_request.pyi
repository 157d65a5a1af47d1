from .scope_options import ScopeOptions

CreateScopeRequest = ScopeOptions
