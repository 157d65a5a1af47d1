from .config_info import ConfigInfo

ConfigInfoResponse = ConfigInfo
