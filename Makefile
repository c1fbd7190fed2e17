SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build
.PHONY: demo test bench build lint format clean setup

SERVE ?= 1
LISTEN ?= 127.0.0.1:8080
SOURCES := Package.swift Sources Tests Schemas Reports

setup:
	@.ci/setup build

build: setup
	swift build

demo: setup
	swift build -c release --product mlps
	.build/release/mlps demo --out out
	@if [[ "$(SERVE)" != 0 ]]; then exec .build/release/mlps serve --listen $(LISTEN); fi

test:
	@.ci/setup test
	swift build --build-tests
	@.ci/count swift test --skip-build

bench:
	@.ci/setup bench
	swift build -c release --product mlps
	swift build -c release --package-path Tests/Benchmarks --scratch-path .build/benchmarks
	@mkdir -p out
	@for each in make_table write_book; do \
	  cc -O2 -o .build/benchmarks/$$each Tests/Benchmarks/$$each.c $$(pkg-config --cflags --libs xlsxwriter); done
	.build/venv/bin/python3 Tests/Benchmarks/bench.py --mlps .build/release/mlps \
	  --reader .build/benchmarks/release/ReadBook --make-table .build/benchmarks/make_table \
	  --write-book .build/benchmarks/write_book --out out/bench.json

lint:
	swift format lint --strict --recursive $(wildcard $(SOURCES))

format:
	swift format format --in-place --recursive $(wildcard $(SOURCES))

clean:
	swift package clean
	rm -rf out
