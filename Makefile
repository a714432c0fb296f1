# What one types: build and run, test, lint, install. Everything else is SwiftPM.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

# The Swift runtime goes into the binary, so that it runs where no toolchain is. macOS has the runtime in the system.
ifeq ($(shell uname -s),Linux)
RELEASE_FLAGS := -c release --static-swift-stdlib
else
RELEASE_FLAGS := -c release
endif

LINTED := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources
SHELL_SCRIPTS := .ci/run Scripts/install-dependencies.sh Benchmarks/compare.sh Benchmarks/compare-html.sh

.PHONY: run build test lint format man install uninstall clean dependencies help

help: ## Show the targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-14s%s\n", $$1, $$2 }' Makefile

dependencies: ## Install the system packages that are missing.
	@Scripts/install-dependencies.sh

build: dependencies ## Build the release binary.
	$(SWIFT) build $(RELEASE_FLAGS) --product winnow

run: build ## Build, and run pipeline.json on the sample input.
	"$$($(SWIFT) build $(RELEASE_FLAGS) --show-bin-path)/winnow" run pipeline.json
	@echo 'See output/ beside input/.'

test: dependencies ## Run all tests.
	$(SWIFT) test

lint: ## Check format and style; changes nothing.
	$(SWIFT) format lint --strict --recursive $(LINTED)
	@for script in $(SHELL_SCRIPTS); do bash -n "$$script" && test -x "$$script" || { echo "$$script: not a script that runs"; exit 1; }; done

format: ## Format all Swift sources in place.
	$(SWIFT) format format --in-place --recursive $(LINTED)

man: dependencies ## Write the manual page to .build/man/winnow.1.
	mkdir -p .build/man
	$(SWIFT) package --disable-sandbox --allow-writing-to-directory .build/man \
	  generate-manual --output-directory .build/man

install: build man ## Install binary, manual page and shell completions under PREFIX.
	@directory="$$($(SWIFT) build $(RELEASE_FLAGS) --show-bin-path)" && \
	  set -ex && \
	  install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1" \
	    "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	    "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d" && \
	  install -m 755 "$$directory/winnow" "$(DESTDIR)$(PREFIX)/bin/winnow" && \
	  install -m 644 .build/man/winnow.1 "$(DESTDIR)$(PREFIX)/share/man/man1/winnow.1" && \
	  "$$directory/winnow" --generate-completion-script bash \
	    > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/winnow" && \
	  "$$directory/winnow" --generate-completion-script zsh \
	    > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_winnow" && \
	  "$$directory/winnow" --generate-completion-script fish \
	    > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/winnow.fish"

uninstall: ## Remove what install wrote.
	rm -f "$(DESTDIR)$(PREFIX)/bin/winnow" "$(DESTDIR)$(PREFIX)/share/man/man1/winnow.1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/winnow" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_winnow" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/winnow.fish"

clean: ## Remove everything that was built; output/ stays.
	rm -rf .build Benchmarks/.build
