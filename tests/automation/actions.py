"""Runs the steps of a composite action as a runner would: environment in, outputs out."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from tests.cli.project import ROOT

FOLDER = ROOT / ".github/actions/generate"
_EXPRESSION = re.compile(r"\$\{\{ (.*?) \}\}")


@dataclass(slots=True)
class Runner:
    """One job on a machine: ``work`` is the checkout, ``temp`` is RUNNER_TEMP."""

    work: Path
    temp: Path
    environment: Mapping[str, str]
    inputs: Mapping[str, str] = field(default_factory=dict)
    context: Mapping[str, str] = field(default_factory=dict)
    """What expressions give beside inputs and outputs: ``github.token`` and so on."""
    done: tuple[str, ...] = ()
    """Ids of steps that need not run: what they do is there."""
    outputs: dict[str, str] = field(default_factory=dict)
    ran: list[str] = field(default_factory=list)

    def value(self, expression: str) -> str:
        """An expression as far as the action uses them."""
        name = expression.strip()
        if name.startswith("inputs."):
            action = yaml.safe_load((FOLDER / "action.yml").read_text("utf-8"))
            given = action["inputs"][name[7:]]["default"]
            return self.inputs.get(name[7:], _EXPRESSION.sub(lambda m: self.value(m[1]), given))
        if name.startswith("steps."):
            return self.outputs.get(name.rpartition(".")[2], "")
        return self.context.get(name, "")

    def wanted(self, condition: str, failed: bool) -> bool:
        """Whether a step runs: parts joined by ``&&``, each a comparison or ``always()``."""
        parts = [part.strip() for part in condition.split("&&")] if condition else []
        if failed and "always()" not in parts:
            return False
        for part in parts:
            if part == "always()":
                continue
            found = re.fullmatch(r"(\S+) (==|!=) '(.*)'", part)
            assert found is not None, part
            if (self.value(found[1]) == found[3]) != (found[2] == "=="):
                return False
        return True

    def run(self) -> int:
        """All steps; the status of the first that fails, else 0."""
        action = yaml.safe_load((FOLDER / "action.yml").read_text("utf-8"))
        status = 0
        told = self.temp / "output.txt"
        for step in action["runs"]["steps"]:
            if step.get("id") in self.done or not self.wanted(step.get("if", ""), bool(status)):
                continue
            told.write_text("")
            environment = {
                name: _EXPRESSION.sub(lambda found: self.value(found[1]), str(text))
                for name, text in step.get("env", {}).items()
            }
            assert step["shell"] == "bash"
            done = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
                cwd=self.work,
                env={
                    **os.environ, **self.environment, **environment,
                    "GITHUB_ACTION_PATH": str(FOLDER), "GITHUB_OUTPUT": str(told),
                    "GITHUB_STEP_SUMMARY": str(self.temp / "summary.md"),
                    "RUNNER_TEMP": str(self.temp),
                },
                check=False,
            )  # fmt: skip
            self.ran.append(step["run"].rpartition("/")[2].rstrip('"'))
            for line in told.read_text().splitlines():
                name, _, value = line.partition("=")
                self.outputs[name] = value
            status = status or done.returncode
        return status
