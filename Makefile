SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build
.PHONY: demo test fuzz kill bench build man pictures lint format clean setup

SOURCES := Package.swift Sources Tests Schemas Reports

setup:
	@.ci/setup build

build: setup
	swift build

# The sample has books of its own, so that it never meets real ones.
demo: setup
	swift build -c release --product mlps
	.build/release/mlps demo --home .build/demo --out out
	@echo "每个数背后的清单,例如:.build/release/mlps measure sites D9 --as-of 2016-06-30 --home .build/demo"

# Six at a time: all at once, those that wait for an answer wait too long for it.
test:
	@.ci/setup test
	swift build --build-tests
	@.ci/count swift test --skip-build --experimental-maximum-parallelization-width 6

# The served house visited for longer, from SEED: VISITS cases of every operation, by all and in each post alone, and WALKS
# walks along the links of the interface.
fuzz: VISITS ?= 10
fuzz: WALKS ?= 400
fuzz: SEED ?= 4
fuzz:
	@.ci/setup test
	swift build --build-tests
	MLPS_VISITS=$(VISITS) MLPS_WALKS=$(WALKS) MLPS_SEED=$(SEED) swift test --skip-build --filter 'The house as its visitors find it'

# The whole of what `make test` does a part of: killed fifty times in a thousand acts.
kill:
	@.ci/setup test
	swift build --build-tests
	MLPS_KILLS=50 MLPS_ACTS=1000 swift test --skip-build --filter 'A house that is killed'

bench:
	@.ci/setup bench
	swift build -c release --product mlps
	swift build -c release --product TimeActs
	swift build -c release --product BareWindow
	swift build -c release --package-path Tests/Benchmarks --scratch-path .build/benchmarks
	@mkdir -p out
	@for each in measure make_table write_book; do \
	  cc -O2 -o .build/benchmarks/$$each Tests/Benchmarks/$$each.c $$(pkg-config --cflags --libs xlsxwriter); done
	.build/venv/bin/python3 Tests/Benchmarks/bench.py --mlps .build/release/mlps \
	  --reader .build/benchmarks/release/ReadBook --make-table .build/benchmarks/make_table \
	  --write-book .build/benchmarks/write_book --measure .build/benchmarks/measure \
	  --time-acts .build/release/TimeActs --bare-window .build/release/BareWindow --out out/bench.json

man: build
	@mkdir -p docs/man
	.build/debug/mlps --experimental-dump-help | .ci/man > docs/man/mlps.1

# What docs/books.md shows, made anew from the sample.
pictures:
	@.ci/setup pictures
	swift build --product mlps
	.ci/pictures .build/debug/mlps

lint:
	swift format lint --strict --recursive $(wildcard $(SOURCES))

format:
	swift format format --in-place --recursive $(wildcard $(SOURCES))

clean:
	swift package clean
	rm -rf out
