# Every target sets up what it needs: the first one makes .venv, later ones find it.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
API ?=
JOBS ?= 2

.PHONY: help generate check test golden lint types bench build publish docs update propose snippets corpus differential fidelity hostile clean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(STAMP): pyproject.toml tools/setup_venv.py
	@$(PYTHON) tools/setup_venv.py $(VENV)
	@touch $@

generate: $(STAMP) ## generate the packages of specs/ into generated/ (API="name …" for some)
	@$(BIN)/python -m generator generate $(API)

check: $(STAMP) ## fail with a diff when generated/ is stale
	@$(BIN)/python -m generator generate --check $(API)

test: $(STAMP) ## run the tests (ARGS="…" goes to pytest)
	@$(BIN)/python -m pytest -q -n $(JOBS) $(ARGS)

golden: $(STAMP) ## accept what the code produces now as the expected output of the tests
	@SDKLOOM_UPDATE_GOLDENS=1 $(BIN)/python -m pytest -q -m golden $(ARGS)
	@git --no-pager diff --stat -- tests

lint: $(STAMP) ## ruff over sources, runtimes and generated packages; actionlint and zizmor over workflows
	@$(BIN)/ruff check generator tests templates benchmarks tools
	@$(BIN)/ruff format --check generator tests templates benchmarks tools
	@$(BIN)/ruff check --isolated --select E4,E7,E9,F,W6 --target-version py39 generated
	@$(BIN)/python -m tools.lint_workflows

types: $(STAMP) ## mypy --strict over the sources and the generated packages
	@$(BIN)/python tools/check_types.py

bench: $(STAMP) ## measure against the original generators (needs java)
	@$(BIN)/python -m benchmarks $(ARGS)

build: $(STAMP) ## build the wheel and the sdist of sdkloom
	@rm -rf dist && $(BIN)/python -m build --outdir dist .

publish: build ## check the built archives in a clean environment, and upload unless DRY_RUN=1
	@$(BIN)/python -m tools.check_dist dist $(if $(TAG),--tag "$(TAG)")
	@if [ -z "$(DRY_RUN)" ]; then $(BIN)/python -m twine upload dist/*; fi

docs: $(STAMP) ## build one site from the pages of all packages into site/ (ARGS="--since REV …")
	@$(BIN)/python -m generator docs --strict --guides docs --out site $(ARGS)

update: $(STAMP) ## say what changed in the documents, generate, report (REPORT=FILE ARGS="--fetch --check …")
	@$(BIN)/python -m generator update $(API) $(if $(REPORT),--report "$(REPORT)") $(ARGS)

propose: $(STAMP) ## open a pull request with what update wrote; its text is REPORT=FILE
	@$(BIN)/python -m tools.propose "$(REPORT)"

snippets: $(STAMP) ## run every Python block of every page against a mock server (API="name …")
	@$(BIN)/python -m tools.snippets $(API) $(ARGS)

corpus: $(STAMP) ## generate, import and type-check every document of CORPUS=DIR in every flavour
	@$(BIN)/python -m tools.corpus $(or $(CORPUS),$(error name a folder: make corpus CORPUS=DIR)) $(ARGS)

differential: $(STAMP) ## let jsonschema judge the models of every document of CORPUS=DIR (ARGS="--sample N …")
	@$(BIN)/python -m tools.differential $(or $(CORPUS),$(error name a folder: make differential CORPUS=DIR)) --jobs $(JOBS) $(ARGS)

fidelity: $(STAMP) ## compare with the original generators over SPEC=FILE|DIR (FLAVOUR=… for one; needs java)
	@$(BIN)/python -m tools.fidelity $(or $(SPEC),$(error name a document: make fidelity SPEC=FILE)) $(if $(FLAVOUR),--flavour $(FLAVOUR)) $(ARGS)

hostile: $(STAMP) ## generate from documents that attack, and look for what worked (SET=DIR for others)
	@$(BIN)/python -m tools.hostile $(SET) --jobs $(JOBS) $(ARGS)

clean: ## delete what can be made again (.venv, caches, dist, site)
	@rm -rf $(VENV) dist build site .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
