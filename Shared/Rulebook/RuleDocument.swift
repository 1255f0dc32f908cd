import Yams

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One place in a rule file: a YAML node that knows its file and line, so that whatever is wrong with it can be pointed at.
struct RuleNode {
  let node: Node
  let file: String

  var line: Int? { node.mark?.line }

  /// Reads and parses a file; the path's last component names it in errors. With `upTo`, what stands before the line that begins so.
  static func document(at path: String, upTo marker: String? = nil) throws(RulebookError) -> RuleNode {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw RulebookError(file: file, vi: "không đọc được tệp", en: "the file cannot be read")
    }
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw RulebookError(file: file, vi: "tệp không phải UTF-8", en: "the file is not UTF-8")
    }
    if let marker, let end = text.firstRange(of: "\n" + marker)?.lowerBound {
      return try document(String(text[..<end]), file: file)
    }
    return try document(text, file: file)
  }

  static func document(_ text: String, file: String) throws(RulebookError) -> RuleNode {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw RulebookError(file: file, line: 1, vi: "tệp trống", en: "the file is empty")
      }
      return RuleNode(node: node, file: file)
    } catch let error as RulebookError {
      throw error
    } catch let error as YamlError {
      throw RulebookError(file: file, line: error.line, vi: "YAML sai: \(error.problem)", en: "not YAML: \(error.problem)")
    } catch {
      throw RulebookError(file: file, vi: "YAML sai: \(error)", en: "not YAML: \(error)")
    }
  }

  func fault(vi: String, en: String) -> RulebookError {
    RulebookError(file: file, line: line, vi: vi, en: en)
  }

  // MARK: Mappings

  /// The value of a key, `nil` where the key is absent or its value is null.
  func optional(_ key: String) throws(RulebookError) -> RuleNode? {
    guard let mapping = node.mapping else { throw fault(vi: "cần một bảng khóa - giá trị", en: "a mapping is expected here") }
    for (name, value) in mapping where name.scalar?.string == key {
      if let scalar = value.scalar, scalar.style == .plain, scalar.string.isEmpty || scalar.string == "null" || scalar.string == "~" {
        return nil
      }
      return RuleNode(node: value, file: file)
    }
    return nil
  }

  func required(_ key: String) throws(RulebookError) -> RuleNode {
    guard let value = try optional(key) else { throw fault(vi: "thiếu `\(key)`", en: "`\(key)` is missing") }
    return value
  }

  /// Refuses keys that nobody reads: a misspelt `min_star` would otherwise pass as a rule that does not exist.
  func allowOnly(_ keys: Set<String>) throws(RulebookError) {
    guard let mapping = node.mapping else { throw fault(vi: "cần một bảng khóa - giá trị", en: "a mapping is expected here") }
    for (name, _) in mapping {
      let key = name.scalar?.string ?? "?"
      if !keys.contains(key) {
        throw RulebookError(file: file, line: name.mark?.line ?? line, vi: "không biết khóa `\(key)`", en: "unknown key `\(key)`")
      }
    }
  }

  func pairs() throws(RulebookError) -> [(key: String, value: RuleNode)] {
    guard let mapping = node.mapping else { throw fault(vi: "cần một bảng khóa - giá trị", en: "a mapping is expected here") }
    return mapping.map { ($0.key.scalar?.string ?? "", RuleNode(node: $0.value, file: file)) }
  }

  // MARK: Values

  func items() throws(RulebookError) -> [RuleNode] {
    guard let sequence = node.sequence else { throw fault(vi: "cần một danh sách", en: "a list is expected here") }
    return sequence.map { RuleNode(node: $0, file: file) }
  }

  func text() throws(RulebookError) -> String {
    guard let scalar = node.scalar, !scalar.string.isEmpty else { throw fault(vi: "cần một chuỗi", en: "a text is expected here") }
    return scalar.string
  }

  func integer(in range: ClosedRange<Int>) throws(RulebookError) -> Int {
    guard let scalar = node.scalar, let value = Int(scalar.string), range.contains(value) else {
      throw fault(
        vi: "cần một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound) is expected here")
    }
    return value
  }

  func points() throws(RulebookError) -> Points {
    guard let scalar = node.scalar, let value = Points(parsing: scalar.string), value <= Points(100) else {
      throw fault(
        vi: "cần một số điểm từ 0 đến 100, nhiều nhất hai chữ số lẻ", en: "points from 0 to 100 with at most two decimals are expected here"
      )
    }
    return value
  }

  func date() throws(RulebookError) -> CalendarDate {
    guard let scalar = node.scalar, let value = CalendarDate(scalar.string) else {
      throw fault(vi: "cần một ngày như 2026-05-22", en: "a date as 2026-05-22 is expected here")
    }
    return value
  }

  func boolean() throws(RulebookError) -> Bool {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default: throw fault(vi: "cần true hoặc false", en: "true or false is expected here")
    }
  }

  func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) throws(RulebookError) -> Value where Value.RawValue == String {
    guard let scalar = node.scalar, let value = Value(rawValue: scalar.string) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(vi: "cần một trong: \(known)", en: "one of these is expected here: \(known)")
    }
    return value
  }

  /// A key's value read by `read`, or `nil` where the key is absent.
  func value<Value>(
    _ key: String, _ read: (RuleNode) throws(RulebookError) -> Value
  ) throws(RulebookError) -> Value? {
    guard let node = try optional(key) else { return nil }
    return try read(node)
  }

  func list<Value>(
    _ key: String, _ read: (RuleNode) throws(RulebookError) -> Value
  ) throws(RulebookError) -> [Value] {
    guard let node = try optional(key) else { return [] }
    var values: [Value] = []
    for item in try node.items() { values.append(try read(item)) }
    return values
  }
}

extension YamlError {
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }

  fileprivate var problem: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _), .reader(let problem, _, _, _):
      problem
    case .duplicatedKeysInMapping(let keys, _): "duplicate key \(keys.joined(separator: ", "))"
    default: "\(self)"
    }
  }
}
