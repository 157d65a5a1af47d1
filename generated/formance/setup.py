"""Formance Stack API"""

from setuptools import find_packages, setup

NAME = "Formance"
VERSION = "0.0.0+develop"
PYTHON_REQUIRES = ">= 3.9"
REQUIRES = [
    "certifi >= 14.5.14",
    "frozendict >= 2.3.4, < 3",
    "python-dateutil >= 2.7.0, < 3",
    "typing_extensions >= 4.3.0",
    "urllib3 >= 1.26.7, < 3",
]

setup(
    name=NAME,
    version=VERSION,
    description="Formance Stack API",
    author="Formance",
    author_email="support@formance.com",
    url="",
    keywords=["OpenAPI", "OpenAPI-Generator", "Formance Stack API"],
    python_requires=PYTHON_REQUIRES,
    install_requires=REQUIRES,
    packages=find_packages(exclude=["test", "test.*", "tests", "tests.*"]),
    include_package_data=True,
    package_data={"Formance": ["py.typed", "**/*.pyi"]},
    long_description="One API for ledgers, wallets, payments, workflows, search, webhooks and identities.\nCalls carry an OAuth 2 bearer token.\n",
    long_description_content_type="text/markdown",
)
