# make run    the main job on real input        make test   every test
# make up     keep the services running         make down   stop them
# make bench  measurements                      make help   the rest
# make image  the container image               make deb    the Debian package
# make containers-test, make deb-test           both brought up, hurt, upgraded
# make soak                                     an hour of attacks beside well-meaning load
# make seeing-test                              watched by a real Prometheus, hurt, alerts seen

.PHONY: soak image deb containers-test deb-test seeing-test run up down test bench generate lint format build dependencies help clean
RELEASE := .build/release
# All Swift but what is generated.
SOURCES := Package.swift $(filter-out Shared/Contracts Shared/CZeroMQ,$(wildcard Shared/*)) Shared/Contracts/*.swift Services Tests Bench
PRODUCTS := ocop-registration ocop-council ocop-evaluation ocop-notification ocop

run: build
	@Scripts/demo

up: build
	@Scripts/services up && $(RELEASE)/ocop status

down:
	@Scripts/services down

# Product by product: a bare `swift build` would compile tools of the dependencies that nothing here uses.
build: dependencies
	@set -e; for product in $(PRODUCTS); do swift build -q -c release --product $$product; done

test:
	@Scripts/test

bench: PRODUCTS += ocop-bench
bench: build
	@Scripts/bench

# Where the base images can be pulled, `podman build -t localhost/ocop:latest -f compose/Containerfile .` is the same.
image:
	@podman build $$(Scripts/containers-base) -t localhost/ocop:latest -f compose/Containerfile .

containers-test:
	@Scripts/containers-test

soak: build
	@Scripts/soak

seeing-test: build
	@Scripts/seeing-test

deb:
	@Scripts/deb

deb-test:
	@Scripts/deb-test

generate:
	@Scripts/generate

lint:
	@swift format lint --strict --recursive $(SOURCES)

format:
	@swift format --in-place --recursive $(SOURCES)

dependencies:
	@Scripts/dependencies

clean:
	@rm -rf .build run

help:
	@grep -E '^# make' Makefile
