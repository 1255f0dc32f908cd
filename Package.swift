// swift-tools-version: 6.2

import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let coreMetrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let protobuf = Target.Dependency.product(name: "SwiftProtobuf", package: "swift-protobuf")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A service: one folder below `Services`, one executable `ocop-<name>`. Services never depend on each other.
func service(_ name: String, _ extra: [Target.Dependency] = []) -> Target {
  .executableTarget(name: name, dependencies: ["Runtime", "Access"] + extra, path: "Services/\(name)")
}

func shared(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Shared/\(name)", exclude: exclude)
}

let package = Package(
  name: "ocop",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "ocop-registration", targets: ["Registration"]),
    .executable(name: "ocop-council", targets: ["Council"]),
    .executable(name: "ocop-evaluation", targets: ["Evaluation"]),
    .executable(name: "ocop-notification", targets: ["Notification"]),
    .executable(name: "ocop", targets: ["Operator"]),
    .executable(name: "ocop-bench", targets: ["Bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.30.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    .systemLibrary(name: "CZeroMQ", path: "Shared/CZeroMQ", providers: [.apt(["libzmq3-dev"])]),
    shared("Text", []),
    shared("ZeroMQ", ["CZeroMQ"]),
    shared("Contracts", [protobuf], exclude: ["Protos", "Released"]),
    shared("Keys", ["ZeroMQ", "Contracts", crypto]),
    shared("Ballots", ["Contracts", "Keys", crypto, protobuf]),
    shared("Messaging", ["ZeroMQ", "Contracts", "Text"]),
    shared("Ledger", ["Contracts", crypto, grdb, sqlite]),
    shared(
      "Runtime",
      [
        "Messaging", "Keys", "Access", "Ledger", "Rulebook", "Geography", "Text", argumentParser, configuration, coreMetrics, crypto,
        logging,
      ]),
    shared("Access", ["Contracts", "Keys", "Geography"]),
    shared("Audit", ["Access", "Ballots", "Ledger", "Messaging", "Rulebook", "RulebookContracts", "Text", crypto]),
    shared("Rulebook", [yams]),
    shared("RulebookContracts", ["Rulebook", "Contracts", "Messaging", "Text"]),
    shared("Geography", ["Rulebook"]),
    service("Registration"),
    service("Council", ["Keys", "Ballots", "RulebookContracts", "Text", crypto]),
    service("Evaluation", ["Keys", "Ballots", "RulebookContracts", crypto]),
    service("Notification", [crypto]),
    .executableTarget(
      name: "Operator",
      dependencies: [
        "Messaging", "Keys", "Access", "Ballots", "Ledger", "Audit", "Rulebook", "RulebookContracts", "Geography", "Text", argumentParser,
        crypto, yams,
      ],
      path: "Services/Operator"),
    .executableTarget(
      name: "Bench", dependencies: ["Messaging", "Keys", "Rulebook", argumentParser, sqlite], path: "Bench"),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "MessagingTests", dependencies: ["ZeroMQ", "Messaging", "Keys", "Text"]),
    .testTarget(
      name: "ProcessTests",
      dependencies: ["Messaging", "Keys", "Ledger", "Registration", "Council", "Evaluation", "Notification", "Operator", "Text", sqlite]),
    .testTarget(name: "RulebookTests", dependencies: ["Rulebook"]),
    .testTarget(name: "GeographyTests", dependencies: ["Geography"]),
    .testTarget(
      name: "ServiceTests",
      dependencies: [
        "Registration", "Council", "Evaluation", "Notification", "Operator", "Audit", "Ballots", "Runtime", "RulebookContracts", "Text",
        crypto, sqlite,
      ],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

// Linked with libFuzzer's `main`, so only on request: see Scripts/fuzz.
if Context.environment["OCOP_FUZZ"] != nil {
  package.products.append(.executable(name: "ocop-fuzz", targets: ["Fuzz"]))
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: ["Access", "Audit", "Ballots", "Keys", "Ledger", "Messaging", "Rulebook", "Runtime", "Geography", "Text"],
      path: "Tests/Fuzz",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])], linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]))
}
