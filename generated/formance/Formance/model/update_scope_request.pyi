from .scope_options import ScopeOptions

UpdateScopeRequest = ScopeOptions
