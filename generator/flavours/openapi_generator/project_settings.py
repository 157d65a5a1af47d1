"""Where the package will live, as README and project files name it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSettings:
    """The repository; the placeholders of the original stand for what is not set."""

    git_host: str = "github.com"
    git_user_id: str = "GIT_USER_ID"
    git_repo_id: str = "GIT_REPO_ID"

    @property
    def url(self) -> str:
        """The repository's address."""
        return f"https://{self.git_host}/{self.git_user_id}/{self.git_repo_id}"

    @property
    def is_set(self) -> bool:
        """Whether anybody said where the repository is."""
        return self.git_user_id != "GIT_USER_ID" and self.git_repo_id != "GIT_REPO_ID"

    @property
    def repository(self) -> str:
        """What ``pip install`` takes."""
        return f"git+{self.url}.git"
