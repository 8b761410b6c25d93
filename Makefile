# The everyday commands. `make` alone compiles this repository into out/; `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules
.DEFAULT_GOAL := compile

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

RELEASE := --configuration release --static-swift-stdlib
TENANTC := .build/release/tenantc
SCRIPTS := scripts/bootstrap .ci/run $(wildcard ci/github/*.sh)
PYTHON_SOURCES := $(wildcard Tests/Judges/*.py Benchmarks/*.py)

# Fails when a generated page differs from what the compiler would write.
DOCS_CHECK := $(TENANTC) docs --dir docs --check
# More arguments: of the tests (TEST_ARGS='--filter YAMLTests'), of the benchmark (BENCH_ARGS=--quick).
TEST_ARGS ?=
BENCH_ARGS ?=
FUZZ_SECONDS ?= 600
ROUNDS ?= 20

# An expectation that failed, with the text that follows it, up to a length that a reader still scrolls through.
define failures
/^(◇|✔|✘)/ { left = 0 }
/^✘.* recorded an issue / { left = 150 }
left-- > 0
endef
export failures

.PHONY: compile build test test-long test-random lint format docs check bench bench-git bench-judging bench-promql
.PHONY: bench-alerting fuzz install clean help

compile: build ## Compile tiers/, policies/ and tenants/ into out/ (the default)
	$(TENANTC) compile

build: ## Build the release binary, installing the libraries it needs first
	@scripts/bootstrap build
	$(SWIFT) build $(RELEASE) --product tenantc

# The judges' Python and its scripts come first on the path, so that tests need no configuration. What failed is
# said again at the end, after thousands of lines of what passed.
test: ## Run all tests, installing the tools they ask for a verdict first
	@scripts/bootstrap build test
	log=$$(mktemp); trap 'rm -f "$$log"' EXIT; \
	PATH="$(CURDIR)/.venv/bin:$$PATH" $(SWIFT) test $(TEST_ARGS) 2>&1 | tee "$$log" \
		|| { echo; echo 'What failed:'; awk "$$failures" "$$log"; grep -aE '^✘|error:' "$$log" | tail -n 40; exit 1; }

test-long: ## Run the tests that take minutes: fifty kills, two hundred commits at once
	TENANTC_LONG_TESTS=1 $(MAKE) test TEST_ARGS="--filter 'CommitKillTests|ConcurrentCommitTests'"

# Where CI is set these tests keep to one seed each, so that a change is never refused for what another has broken.
test-random: ## Run the tests that choose their inputs at random, ROUNDS times, each with other inputs
	suites=$$(grep -rl seedOfRun Tests --include=*Tests.swift | xargs -n 1 basename --suffix=.swift | paste -sd '|'); \
	for round in $$(seq $(ROUNDS)); do \
		echo "round $$round"; env -u CI $(MAKE) --no-print-directory test TEST_ARGS="--filter '$$suites'"; \
	done

lint: ## Check formatting of Swift, syntax of shell and Python
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests
	for script in $(SCRIPTS); do bash -n "$$script"; done
	if command -v shellcheck >/dev/null; then shellcheck $(SCRIPTS); fi
	python3 -c 'import sys; [compile(open(path, encoding="utf-8").read(), path, "exec") for path in sys.argv[1:]]' \
		$(PYTHON_SOURCES)

format: ## Rewrite Swift sources in the project's format
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

docs: build ## Rewrite the pages of docs/ that are made from the compiler
	$(TENANTC) docs --dir docs

# Warnings are errors in every build: Package.swift says so. The release binary comes first, since the tests
# hold it to its bounds of time.
check: lint build test ## Everything a change must pass, up to fresh docs and a fresh out/
	$(DOCS_CHECK)
	$(TENANTC) compile --check

bench: build ## Measure the compiler against its floor (BENCH_ARGS=--quick, BENCH_ARGS='--fleet mixed')
	@scripts/bootstrap bench
	python3 Benchmarks/bench.py --tenantc $(TENANTC) $(BENCH_ARGS)

bench-git: build ## Measure what works with git beside git itself
	python3 Benchmarks/bench_git.py --tenantc $(TENANTC) $(BENCH_ARGS)

bench-judging: build ## Measure judging by standards beside compiling
	python3 Benchmarks/bench_judging.py --tenantc $(TENANTC) $(BENCH_ARGS)

bench-alerting: build ## Measure building and analysing the routing tree beside amtool
	@scripts/bootstrap build test
	python3 Benchmarks/bench_alerting.py --tenantc $(TENANTC) $(BENCH_ARGS)

bench-promql: ## Measure the reading of PromQL beside promtool
	@scripts/bootstrap build test
	$(SWIFT) build $(RELEASE) --product promql-speed
	python3 Benchmarks/bench_promql.py $(BENCH_ARGS)

# Findings are left in .build-fuzz; what was worth keeping lets the next run start further on. What Swift makes once and
# keeps is a leak to libFuzzer.
fuzz: ## Give the readers of PromQL and templates random bytes for ten minutes each (FUZZ_SECONDS=60 for less)
	@scripts/bootstrap build
	$(SWIFT) build --package-path Fuzz --scratch-path .build-fuzz -c release --sanitize=fuzzer --sanitize=address
	for name in promql templates; do \
		mkdir -p .build-fuzz/corpus/$$name; \
		ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no .build-fuzz/release/fuzz-$$name \
			-dict=Fuzz/$$name.dict -max_len=600 -max_total_time=$(FUZZ_SECONDS) -artifact_prefix=.build-fuzz/ .build-fuzz/corpus/$$name; \
	done

install: build ## Install the binary under PREFIX (default /usr/local)
	install -D --mode=755 $(TENANTC) "$(DESTDIR)$(PREFIX)/bin/tenantc"

clean: ## Remove what was built; out/ stays, it is part of the repository
	rm -rf .build .build-* .venv

help: ## List these targets
	@awk -F ':.*## ' '/^[-a-z]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
