# What one types: build and run, test, lint, install. Everything else is SwiftPM.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

# The Swift runtime goes into the binary, so that it runs where no toolchain is (macOS has it in the system); symbols
# stay out, which halves the size. `swift build -c release` makes a binary for profilers.
ifeq ($(shell uname -s),Linux)
RELEASE_FLAGS := -c release --static-swift-stdlib -Xlinker -s
else
RELEASE_FLAGS := -c release
# Homebrew keeps its libxml2 and SQLite apart from those of the system.
KEG := $(shell brew --prefix 2>/dev/null)/opt
export PKG_CONFIG_PATH := $(KEG)/libxml2/lib/pkgconfig:$(KEG)/sqlite/lib/pkgconfig:$(PKG_CONFIG_PATH)
endif

# Asked for when used, not before: there may be no toolchain yet.
RELEASE_DIRECTORY = $(shell $(SWIFT) build $(RELEASE_FLAGS) --show-bin-path)
BIN = $(DESTDIR)$(PREFIX)/bin
SHARE = $(DESTDIR)$(PREFIX)/share

LINTED := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzzing/Package.swift \
  Fuzzing/Sources/Fuzz/Fuzz.swift Fuzzing/Sources/Work
SHELL_SCRIPTS := .ci/run Scripts/install-dependencies.sh Benchmarks/compare.sh Benchmarks/compare-html.sh \
  Benchmarks/compare-sentences.sh Benchmarks/memory.sh Fuzzing/fuzz.sh

.PHONY: run build test faults fuzz lint format man install uninstall clean dependencies help

help: ## Show the targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-14s%s\n", $$1, $$2 }' Makefile

dependencies: ## Install the system packages that are missing.
	@Scripts/install-dependencies.sh

build: dependencies ## Build the release binary.
	$(SWIFT) build $(RELEASE_FLAGS) --product winnow

run: build ## Build, and run pipeline.json on the sample input.
	"$(RELEASE_DIRECTORY)/winnow" run pipeline.json
	@echo 'See output/ beside input/.'

test: ## Run all tests.
	@Scripts/install-dependencies.sh tests
	$(SWIFT) test

faults: ## Break every system call of a run in every way; takes minutes.
	@Scripts/install-dependencies.sh tests
	WINNOW_FAULTS=all $(SWIFT) test --filter CommandLineTests.Fault

fuzz: ## Look for bytes that break the reading of HTML: SECONDS=60 for each of three targets.
	@Scripts/install-dependencies.sh
	@Fuzzing/fuzz.sh $(or $(SECONDS),60)

lint: ## Check format and style; changes nothing.
	$(SWIFT) format lint --strict --recursive $(LINTED)
	@for script in $(SHELL_SCRIPTS); do \
	  bash -n "$$script" && test -x "$$script" || { echo "$$script: not a script that runs"; exit 1; }; \
	done

format: ## Format all Swift sources in place.
	$(SWIFT) format format --in-place --recursive $(LINTED)

# The plugin `swift package generate-manual` would build winnow anew with flags of its own, over the binary of `build`.
# So its tool is called directly.
man: build ## Write the manual page to .build/man.
	$(SWIFT) build $(RELEASE_FLAGS) --product generate-manual
	mkdir -p .build/man
	"$(RELEASE_DIRECTORY)/generate-manual" --output-directory .build/man "$(RELEASE_DIRECTORY)/winnow"

install: man ## Install binary, manual page and shell completions under PREFIX.
	install -d "$(BIN)" "$(SHARE)/man/man1" "$(SHARE)/bash-completion/completions" \
	  "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	install -m 755 "$(RELEASE_DIRECTORY)/winnow" "$(BIN)/winnow"
	install -m 644 .build/man/winnow.1 "$(SHARE)/man/man1/winnow.1"
	"$(RELEASE_DIRECTORY)/winnow" --generate-completion-script bash >"$(SHARE)/bash-completion/completions/winnow"
	"$(RELEASE_DIRECTORY)/winnow" --generate-completion-script zsh >"$(SHARE)/zsh/site-functions/_winnow"
	"$(RELEASE_DIRECTORY)/winnow" --generate-completion-script fish >"$(SHARE)/fish/vendor_completions.d/winnow.fish"

uninstall: ## Remove what install wrote.
	rm -f "$(BIN)/winnow" "$(SHARE)/man/man1/winnow.1" \
	  "$(SHARE)/bash-completion/completions/winnow" "$(SHARE)/zsh/site-functions/_winnow" \
	  "$(SHARE)/fish/vendor_completions.d/winnow.fish"

clean: ## Remove everything that was built; output/ stays.
	rm -rf .build Benchmarks/.build Fuzzing/.build
