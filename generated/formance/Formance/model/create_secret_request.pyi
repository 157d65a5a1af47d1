from .secret_options import SecretOptions

CreateSecretRequest = SecretOptions
