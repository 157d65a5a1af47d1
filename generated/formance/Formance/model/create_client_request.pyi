from .client_options import ClientOptions

CreateClientRequest = ClientOptions
