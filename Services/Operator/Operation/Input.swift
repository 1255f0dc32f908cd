import ArgumentParser
import Contracts
import Foundation
import SwiftProtobuf
import Yams

/// Reads commands from files that people write: JSON, or YAML with the same members.
enum Input {
  static func message<M: Message>(_ type: M.Type, from path: String) throws -> M {
    let json = try json(from: path)
    do {
      return try M(jsonUTF8Bytes: json)
    } catch {
      throw ValidationError("\(path): không phải là \(M.protoMessageName) / is no \(M.protoMessageName): \(error)")
    }
  }

  /// The file's content as JSON.
  static func json(from path: String) throws -> [UInt8] {
    let text = try text(from: path)
    if text.first(where: { !$0.isWhitespace }) == "{" { return Array(text.utf8) }
    do {
      guard let value = try Yams.load(yaml: text) as? [String: Any] else {
        throw ValidationError("\(path): phải là một đối tượng / must be a mapping")
      }
      return Array(try JSONSerialization.data(withJSONObject: jsonValue(value)))
    } catch let error as YamlError {
      throw ValidationError("\(path): \(error)")
    }
  }

  static func text(from path: String) throws -> String {
    let data = path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    guard let data, let text = String(data: data, encoding: .utf8) else {
      throw ValidationError("\(path): không đọc được / cannot be read as UTF-8 text")
    }
    return text
  }

  /// YAML dates and the like become the text they were written as.
  private static func jsonValue(_ value: Any) -> Any {
    switch value {
    case let mapping as [String: Any]: mapping.mapValues(jsonValue)
    case let list as [Any]: list.map(jsonValue)
    case let date as Date: String(ISO8601DateFormatter().string(from: date).prefix(10))
    default: value
    }
  }
}
