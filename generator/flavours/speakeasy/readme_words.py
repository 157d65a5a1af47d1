"""The sentences of README sections: those of the page format, or our own.

Published READMEs have the same sentences everywhere; ``exact`` pages keep them, ``corrected`` ones
say it in their own words. What depends on the SDK is put in; snippets and tables are not here.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The text between headings, tables and snippets; several lines where it has several."""

    unlisted: str
    python_policy: str
    install: str
    managers: tuple[str, str, str]
    """A word on uv, pip and poetry."""
    shell: str
    script: str
    script_run: str
    editors: str
    security: str
    security_argument: str
    operation_security: str
    globals: str
    globals_listed: str
    stream: str
    stream_links: str
    jsonl: str
    jsonl_links: str
    pagination: str
    uploads: str
    retry_call: str
    retry_client: str
    validation_error: str
    server_choice: str
    server_variables: str
    server_url: str
    server_operation: str
    client: str
    client_wrapped: str
    resources: str
    debugging: str
    debugging_variable: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the sentences speak of."""

    sdk: str
    security_argument: str = ""
    security_flattened: bool = False
    schemes: int = 0
    servers_by_name: bool = False
    servers_listed: bool = False
    server_template: str = ""
    server_default: str = ""
    global_name: str = ""
    global_value: str = ""
    global_method: str = ""
    globals_count: int = 0
    globals_in_environment: bool = False
    debug_variable: str = ""


_MDN = (
    "https://developer.mozilla.org/en-US/docs/Web/API/Server-sent_events/Using_server-sent_events"
)
_TIPS = "https://book.pythontips.com/en/latest"
_CONTEXT = (
    "The stream is also a [Context Manager][context-manager] and can be used with the `with` statement"
    " and will close the\nunderlying connection when the context is exited."
)
_LOOP = (
    "These operations will expose the stream as [Generator][generator] that\n"
    "can be consumed using a simple `for` loop. The loop will\n"
    "terminate when the server no longer has any events to send and closes the\n"
    "underlying connection."
)
_GENERATORS = (
    f"[generator]: {_TIPS}/generators.html\n[context-manager]: {_TIPS}/context_managers.html"
)


def own_words(facts: Facts) -> Words:
    """Our own sentences."""
    what = "the value itself" if facts.security_flattened else "the model"
    choice = "server: str" if facts.servers_by_name else "server_idx: int"
    return Words(
        unlisted="> The package is on no index yet: it is installed from its repository.\n",
        python_policy=(
            "> Some months after a Python version has reached its [end of life]"
            "(https://devguide.python.org/versions/), new releases of the SDK ask for a later one."
        ),
        install="Any of the usual package managers installs the SDK.",
        managers=(
            "*uv* installs and locks packages, and is fast at it.",
            "*PIP* comes with Python.",
            "*Poetry* keeps a project and its packages together.",
        ),
        shell=(
            "[uv](https://docs.astral.sh/uv/) opens a Python shell that has the SDK, without any project:"
        ),
        script="A single file can name what it needs, too:",
        script_run="`uv run script.py` runs it, whatever the file is called.",
        editors=(
            "The SDK is typed throughout, so editors complete and check it as it is. PyCharm understands "
            "models even better with a plugin:"
        ),
        security="The client sends these credentials with every call that asks for them:",
        security_argument=(
            f"Give `{facts.security_argument}` when you make the client: {what}, or a callable that "
            "returns it."
        ),
        operation_security="Some operations take credentials of their own with the call:",
        globals=(
            "Some parameters are given once, when the client is made, and used by every operation "
            "that has them.\n"
        ),
        globals_listed="",
        stream=(
            "Operations that answer with [server-sent events][mdn-sse] give an iterator of events. "
            "It ends when the\nserver has no more of them, and as a context manager it closes the "
            "connection on the way out."
        ),
        stream_links=f"[mdn-sse]: {_MDN}",
        jsonl=(
            "Operations that answer with [JSON lines][jsonl-format] give an iterator of models, one "
            "for each line."
        ),
        jsonl_links="[jsonl-format]: https://jsonlines.org/",
        pagination=(
            "Operations that answer page by page give an object whose `next` method fetches the "
            "following page, and\nreturns `None` after the last one."
        ),
        uploads=(
            "Operations that take files accept bytes as well as open files. An open file is sent as "
            "a stream, so that\na large one need not fit into memory."
        ),
        retry_call=(
            "Operations may be retried when they fail for a while. The API has its own defaults; a "
            "`RetryConfig`\nreplaces them for one call:"
        ),
        retry_client="or for all calls of a client:",
        validation_error="The answer does not fit its model; `cause` says how.",
        server_choice=f"The client uses the first of these servers unless `{choice}` names another:",
        server_variables="Parts of the server's address are arguments of the client:",
        server_url="`server_url: str` replaces the server of the whole client:",
        server_operation="Every method takes `server_url` for one call:",
        client=(
            "Calls travel over [httpx](https://www.python-httpx.org/). A client of your own brings "
            "proxies, limits,\ncertificates or headers; the SDK uses it and leaves closing it to you:"
        ),
        client_wrapped=(
            "Anything that follows the protocols `HttpClient` or `AsyncHttpClient` will do, for "
            "example one that wraps another:"
        ),
        resources=(
            f"`{facts.sdk}` is a [context manager][context-manager], synchronous and asynchronous: "
            "leaving it closes the\nconnections it opened. A long-running program makes one client "
            "and keeps it."
        ),
        debugging="Requests and responses are logged, without secrets, to a logger that you give:",
        debugging_variable=(
            f"Setting the environment variable `{facts.debug_variable}` to true does the same with a "
            "logger of the SDK's own."
        ),
    )


def fixed_words(facts: Facts) -> Words:
    """The sentences of the page format."""
    kind = "name" if facts.servers_by_name else "index"
    argument = "server: str" if facts.servers_by_name else "server_idx: int"
    several = "s" if facts.schemes > 1 else ""
    selected = (
        "The selected scheme will be used by default to authenticate with the API for all operations "
        "that support it. "
        if facts.schemes > 1
        else ""
    )
    init = "when initializing the SDK client instance"
    also = "also " if facts.servers_listed else ""
    listed = (
        "The following global parameters are available."
        if facts.globals_count > 1
        else "The following global parameter is available."
    )
    if facts.globals_in_environment:
        listed += "\nGlobal parameters can also be set via environment variable."
    return Words(
        unlisted=(
            "> To finish publishing your SDK to PyPI you must [run your first generation action]"
            "(https://www.speakeasy.com/docs/github-setup#step-by-step-guide).\n\n"
        ),
        python_policy=(
            "> Once a Python version reaches its [official end of life date]"
            "(https://devguide.python.org/versions/), a 3-month grace period is provided for users to "
            "upgrade. Following this grace period, the minimum python version supported in the SDK "
            "will be updated."
        ),
        install="The SDK can be installed with *uv*, *pip*, or *poetry* package managers.",
        managers=(
            "*uv* is a fast Python package installer and resolver, designed as a drop-in replacement "
            "for pip and pip-tools. It's recommended for its speed and modern Python tooling "
            "capabilities.",
            "*PIP* is the default package installer for Python, enabling easy installation and "
            "management of packages from PyPI via the command line.",
            "*Poetry* is a modern tool that simplifies dependency management and package publishing "
            "by using a single `pyproject.toml` file to handle project metadata and dependencies.",
        ),
        shell=(
            "You can use this SDK in a Python shell with [uv](https://docs.astral.sh/uv/) and the "
            "`uvx` command that comes with it like so:"
        ),
        script=(
            "It's also possible to write a standalone Python script without needing to set up a whole "
            "project like so:"
        ),
        script_run=(
            "Once that is saved to a file, you can run it with `uv run script.py` where\n"
            "`script.py` can be replaced with the actual file name."
        ),
        editors=(
            "Generally, the SDK will work well with most IDEs out of the box. However, when using "
            "PyCharm, you can enjoy much better integration with Pydantic by installing an additional "
            "plugin."
        ),
        security=f"This SDK supports the following security scheme{several} globally:",
        security_argument=(
            f"To authenticate with the API the `{facts.security_argument}` parameter must be set "
            f"{init}. For example:"
            if facts.security_flattened
            else f"You can set the security parameters through the `{facts.security_argument}` optional "
            f"parameter {init}. {selected}For example:"
        ),
        operation_security=(
            "Some operations in this SDK require the security scheme to be specified at the request "
            "level. For example:"
        ),
        globals=(
            "Certain parameters are configured globally. These parameters may be set on the SDK "
            "client instance itself during initialization. When configured as an option during SDK "
            "initialization, These global values will be used as defaults on the operations that use "
            "them. When such operations are called, there is a place in each to override the global "
            "value, if needed.\n\n"
            f"For example, you can set `{facts.global_name}` to `{facts.global_value}` at SDK "
            "initialization and then you do not have to pass the same value on calls to operations "
            f"like `{facts.global_method}`. But if you want to do so you may, which will locally "
            "override the global setting. See the example code below for a demonstration.\n\n"
        ),
        globals_listed=listed,
        stream=(
            "[Server-sent events][mdn-sse] are used to stream content from certain\noperations. "
            f"{_LOOP}  \n\n{_CONTEXT}"
        ),
        stream_links=f"[mdn-sse]: {_MDN}\n{_GENERATORS}",
        jsonl=(
            "Json Streaming ([jsonl][jsonl-format] / [x-ndjson][x-ndjson]) content type can be used to "
            f"stream content from certain operations. {_LOOP}\n\n{_CONTEXT}"
        ),
        jsonl_links=(
            "[jsonl-format]: https://jsonlines.org/\n"
            "[x-ndjson]: https://github.com/ndjson/ndjson-spec\n"
            f"{_GENERATORS}"
        ),
        pagination=(
            "Some of the endpoints in this SDK support pagination. To use pagination, you make your "
            "SDK calls as usual, but the\nreturned response object will have a `Next` method that can "
            "be called to pull down the next group of results. If the\nreturn value of `Next` is "
            "`None`, then there are no more pages to be fetched.\n\n"
            "Here's an example of one such pagination call:"
        ),
        uploads=(
            "Certain SDK methods accept file objects as part of a request body or multi-part request. "
            "It is possible and typically recommended to upload files as a stream rather than reading "
            "the entire contents into memory. This avoids excessive memory consumption and potentially "
            "crashing with out-of-memory errors when working with very large files. The following "
            "example demonstrates how to attach a file stream to a request.\n\n"
            "> [!TIP]\n>\n> For endpoints that handle file uploads bytes arrays can also be used. "
            "However, using streams is recommended for large files.\n>"
        ),
        retry_call=(
            "Some of the endpoints in this SDK support retries. If you use the SDK without any "
            "configuration, it will fall back to the default retry strategy provided by the API. "
            "However, the default retry strategy can be overridden on a per-operation basis, or across "
            "the entire SDK.\n\n"
            "To change the default retry strategy for a single API call, simply provide a "
            "`RetryConfig` object to the call:"
        ),
        retry_client=(
            "If you'd like to override the default retry strategy for all operations that support "
            "retries, you can use the `retry_config` optional parameter when initializing the SDK:"
        ),
        validation_error=(
            "Type mismatch between the response data and the expected Pydantic model. Provides access "
            "to the Pydantic validation error via the `cause` attribute."
        ),
        server_choice=(
            f"You can override the default server globally by passing a server {kind} to the "
            f"`{argument}` optional parameter {init}. The selected server will then be used as the "
            f"default on the operations that use it. This table lists the {_plural(kind)} associated "
            "with the available servers:"
        ),
        server_variables=(
            f"The default server `{facts.server_template}` contains variables and is set to "
            f"`{facts.server_default}` by default. To override default values, the following "
            f"parameters are available {init}:"
        ),
        server_url=(
            f"The default server can {also}be overridden globally by passing a URL to the "
            f"`server_url: str` optional parameter {init}. For example:"
        ),
        server_operation=(
            "The server URL can also be overridden on a per-operation basis, provided a server list "
            "was specified for the operation. For example:"
        ),
        client=(
            "The Python SDK makes API calls using the [httpx](https://www.python-httpx.org/) HTTP "
            "library.  In order to provide a convenient way to configure timeouts, cookies, proxies, "
            "custom headers, and other low-level configuration, you can initialize the SDK client with "
            "your own HTTP client instance.\n"
            "Depending on whether you are using the sync or async version of the SDK, you can pass an "
            "instance of `HttpClient` or `AsyncHttpClient` respectively, which are Protocol's ensuring "
            "that the client has the necessary methods to make API calls.\n"
            "This allows you to wrap the client with your own custom logic, such as adding custom "
            "headers, logging, or error handling, or you can just pass an instance of `httpx.Client` or "
            "`httpx.AsyncClient` directly.\n\n"
            "For example, you could specify a header for every request that this sdk makes as follows:"
        ),
        client_wrapped="or you could wrap the client with your own custom logic:",
        resources=(
            f"The `{facts.sdk}` class implements the context manager protocol and registers a finalizer "
            "function to close the underlying sync and async HTTPX clients it uses under the hood. "
            "This will close HTTP connections, release memory and free up other resources held by the "
            "SDK. In short-lived Python programs and notebooks that make a few SDK method calls, "
            "resource management may not be a concern. However, in longer-lived programs, it is "
            "beneficial to create a single SDK instance via a [context manager][context-manager] and "
            "reuse it across the application."
        ),
        debugging=(
            "You can setup your SDK to emit debug logs for SDK requests and responses.\n\n"
            "You can pass your own logger class directly into your SDK."
        ),
        debugging_variable=(
            "You can also enable a default debug logger by setting an environment variable "
            f"`{facts.debug_variable}` to true."
        ),
    )


def _plural(kind: str) -> str:
    return "indexes" if kind == "index" else f"{kind}s"
