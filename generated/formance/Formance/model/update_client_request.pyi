from .client_options import ClientOptions

UpdateClientRequest = ClientOptions
