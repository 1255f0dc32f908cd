import Rulebook

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A CSV table of codes and names: a header line, commas, no quotes.
struct CodeTable {
  let file: String
  private let bytes: [UInt8]

  init(_ directory: String, _ file: String) throws(GeographyError) {
    guard let contents = FileManager.default.contents(atPath: directory + "/" + file) else {
      throw GeographyError(file: file, line: nil, reasonVi: "không đọc được tệp", reasonEn: "the file cannot be read")
    }
    self.file = file
    bytes = [UInt8](contents)
  }

  /// Calls `body` with every row after the header; a row with another number of columns is refused.
  func forEachRow(columns: Int, _ body: (Row) throws(GeographyError) -> Void) throws(GeographyError) {
    var position = 0
    var line = 0
    var row = Row(file: file, bytes: bytes, columns: columns)
    while position < bytes.count {
      line += 1
      let next = row.read(from: position, line: line)
      defer { position = next }
      if line == 1 || row.isBlank { continue }
      guard row.count == columns else {
        throw row.fault(vi: "cần \(columns) cột, có \(row.count)", en: "\(columns) columns are expected, the row has \(row.count)")
      }
      try body(row)
    }
  }

  /// One row, as the bounds of its fields.
  struct Row {
    private let file: String
    private let bytes: [UInt8]
    /// Where each field ends; it starts one past the end of the one before.
    private var ends: [Int]
    private var start = 0
    private(set) var count = 0
    private(set) var line = 0

    init(file: String, bytes: [UInt8], columns: Int) {
      self.file = file
      self.bytes = bytes
      ends = [Int](repeating: 0, count: columns)
    }

    /// Reads the row at a position and gives the position after it.
    mutating func read(from position: Int, line: Int) -> Int {
      self.line = line
      start = position
      count = 0
      var index = position
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
        if bytes[index] == UInt8(ascii: ",") { endField(at: index) }
        index += 1
      }
      let isCarriageReturn = index > position && bytes[index - 1] == UInt8(ascii: "\r")
      endField(at: isCarriageReturn ? index - 1 : index)
      return index + 1
    }

    private mutating func endField(at index: Int) {
      if count < ends.count { ends[count] = index }
      count += 1
    }

    private func range(_ field: Int) -> Range<Int> {
      (field == 0 ? start : ends[field - 1] + 1)..<ends[field]
    }

    var isBlank: Bool { count == 1 && range(0).isEmpty }

    func isEmpty(_ field: Int) -> Bool { range(field).isEmpty }

    func length(_ field: Int) -> Int { range(field).count }

    func text(_ field: Int) -> String { String(decoding: bytes[range(field)], as: UTF8.self) }

    /// A field of digits as a number: enough to compare codes of one level.
    func code(_ field: Int) throws(GeographyError) -> Int {
      var value = 0
      let range = range(field)
      guard (1...5).contains(range.count) else { throw fault(vi: "mã sai: `\(text(field))`", en: "not a code: `\(text(field))`") }
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
          throw fault(vi: "mã sai: `\(text(field))`", en: "not a code: `\(text(field))`")
        }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }

    /// The row as a unit: code, name, level, kind, parent.
    func unit(period: AdministrativeUnit.Period) throws(GeographyError) -> AdministrativeUnit {
      guard let level = AdministrativeLevel(rawValue: text(2)) else {
        throw fault(vi: "không biết cấp `\(text(2))`", en: "unknown level `\(text(2))`")
      }
      return AdministrativeUnit(
        code: text(0), name: text(1), level: level, kind: text(3), parent: isEmpty(4) ? nil : text(4), period: period)
    }

    func fault(vi: String, en: String) -> GeographyError {
      GeographyError(file: file, line: line, reasonVi: vi, reasonEn: en)
    }
  }
}
