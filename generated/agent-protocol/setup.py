"""Agent Protocol"""

from setuptools import find_packages, setup

setup(
    name="ap-client",
    version="1.0.0",
    description="Agent Protocol",
    long_description="",
    long_description_content_type="text/markdown",
    author="OpenAPI Generator community",
    author_email="team@openapitools.org",
    url="",
    keywords=["OpenAPI", "OpenAPI-Generator", "Agent Protocol"],
    python_requires=">= 3.9",
    install_requires=[
        "urllib3 >= 2.5.0, < 3.0.0",
        "python-dateutil >= 2.8.2",
        "pydantic >= 2",
        "typing-extensions >= 4.7.1",
    ],
    packages=find_packages(exclude=["test", "tests"]),
    include_package_data=True,
    package_data={"ap_client": ["py.typed"]},
)
