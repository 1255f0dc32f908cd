# make run    the main job on real input        make test   every test
# make up     keep the services running         make down   stop them
# make bench  measurements                      make help   the rest

.PHONY: run up down test bench generate lint format build dependencies help clean
RELEASE := .build/release

run: build
	@Scripts/demo

up: build
	@Scripts/services up && $(RELEASE)/ocop status

down:
	@Scripts/services down

build: dependencies
	@swift build -c release --product ocop-registration 2>&1 | grep -E 'error|warning:|Compiling|Build' | tail -n 3; test $${PIPESTATUS[0]} -eq 0
	@swift build -c release -q

test: dependencies
	@Scripts/test

bench: build
	@Scripts/bench

generate:
	@Scripts/generate

lint:
	@swift format lint --strict --recursive Package.swift Shared/ZeroMQ Shared/Contracts/*.swift Shared/Messaging Shared/Ledger Shared/Runtime Shared/Rulebook Shared/Geography Services Tests Bench

format:
	@swift format --in-place --recursive Package.swift Shared/ZeroMQ Shared/Contracts/*.swift Shared/Messaging Shared/Ledger Shared/Runtime Shared/Rulebook Shared/Geography Services Tests Bench

dependencies:
	@Scripts/dependencies

clean:
	@rm -rf .build run

help:
	@grep -E '^# make' Makefile
