import Contracts
import Foundation
import Messaging
import Testing

/// What a past version wrote and answered: a folder of `Tests/StoredLogs`.
struct StoredVersion: CustomTestStringConvertible, Sendable {
  var name: String
  var testDescription: String { name }

  private static let folder = Deployment.root + "/Tests/StoredLogs"

  /// Every version that was ever stored.
  static let all: [StoredVersion] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return found.sorted().filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/answers.jsonl") }.map { StoredVersion(name: $0) }
  }()

  /// A query of that time, and what it was answered.
  struct Exchange: Decodable {
    var service: String
    var query: String
    var request: JSON
    var reply: JSON
  }

  func exchanges() throws -> [Exchange] {
    let text = try String(contentsOfFile: "\(Self.folder)/\(name)/answers.jsonl", encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Exchange.self, from: Data($0.utf8)) }
  }

  /// The store's format, as its header says.
  func format() throws -> Int {
    let dump = try String(contentsOfFile: "\(Self.folder)/\(name)/council.sql", encoding: .utf8)
    guard let line = dump.firstMatch(of: #/PRAGMA user_version = (\d+);/#), let format = Int(line.output.1) else { return 0 }
    return format
  }

  /// Makes the stores as that version left them.
  func restore(_ deployment: Deployment) throws {
    for service in ServiceName.all {
      let dump = URL(fileURLWithPath: "\(Self.folder)/\(name)/\(service).sql")
      _ = try Self.sqlite(deployment.store(service), reading: try FileHandle(forReadingFrom: dump))
    }
  }

  /// Runs SQL on a store by SQLite's own program, a line a row.
  static func rows(_ store: String, _ sql: String) throws -> [String] {
    try sqlite(store, sql).split(separator: "\n").map(String.init)
  }

  private static func sqlite(_ store: String, _ sql: String..., reading input: FileHandle = .nullDevice) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-bail", store] + sql
    process.standardInput = input
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Deployment.Failed(command: ["sqlite3", store], status: process.terminationStatus) }
    return said
  }
}

/// JSON to be compared.
enum JSON: Codable, Equatable, CustomStringConvertible {
  case object([String: JSON])
  case array([JSON])
  case string(String)
  case bool(Bool)
  case number(Double)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode([String: JSON].self) {
      self = .object(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .array(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else {
      self = .null
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .object(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .null: try container.encodeNil()
    }
  }

  var description: String { (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "unreadable" }

  static let absent = "nothing"

  /// Something that was said before and is not said any more.
  struct Difference: Hashable, CustomStringConvertible {
    /// Members on the way, without the places in arrays: `producers.phone`.
    var path: String
    var before: String
    var now: String
    var description: String { "\(path): \(before.prefix(300)) → \(now.prefix(300))" }
  }

  /// What this says and `other` does not. Members that only `other` has are no difference; arrays must be as long and in the same order.
  func differences(from other: JSON?, at path: String = "") -> [Difference] {
    switch (self, other) {
    case (.object(let before), .object(let now)):
      return before.sorted { $0.key < $1.key }.flatMap { name, value in
        value.differences(from: now[name], at: path.isEmpty ? name : "\(path).\(name)")
      }
    case (.array(let before), .array(let now)) where before.count == now.count:
      return zip(before, now).flatMap { $0.differences(from: $1, at: path) }
    default:
      return self == other ? [] : [Difference(path: path, before: description, now: other?.description ?? Self.absent)]
    }
  }
}
