import Contracts
import Foundation
import Messaging
import SwiftProtobuf

/// What the operator sees.
enum Console {
  static func line(_ text: String = "") {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  static func print(_ accepted: Accepted, as format: OutputFormat, _ text: (String) -> String) {
    switch format {
    case .json: json(accepted)
    case .table: line(text("\(accepted.subject) (\(accepted.events.joined(separator: ", ")), #\(accepted.sequence))"))
    }
  }

  static func json(_ message: some Message) {
    line((try? message.jsonString()) ?? "{}")
  }

  /// Prints a value as JSON that a person can read too.
  static func json(encoding value: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      line(String(decoding: try encoder.encode(value), as: UTF8.self))
    } catch {
      preconditionFailure("the documents of this program hold nothing that JSON has no form for: \(error)")
    }
  }

  /// Prints a message as JSON, or its rows as an aligned table.
  static func print<M: Message>(
    _ message: M, as format: OutputFormat, in language: Language, columns: [String], rows: (M) -> [[String]]
  ) {
    switch format {
    case .json: json(message)
    case .table: table(columns, rows(message), in: language)
    }
  }

  /// Columns as wide as their widest cell; a column of numbers is aligned right.
  ///
  /// - Parameter language: the columns' headings are Vietnamese, and translated for English.
  static func table(_ columns: [String], _ rows: [[String]], in language: Language = .vietnamese) {
    let columns = columns.map { Vocabulary.text($0, language) }
    let widths = columns.indices.map { column in ([columns] + rows).map { $0[column].count }.max() ?? 0 }
    let isNumeric = columns.indices.map { column in
      !rows.isEmpty && rows.allSatisfy { row in row[column].allSatisfy { $0.isNumber || ".,-/%".contains($0) } }
    }
    func text(_ cells: [String]) -> String {
      var result = ""
      for (column, cell) in cells.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        result += (column == 0 ? "" : "  ") + (isNumeric[column] ? padding + cell : cell + padding)
      }
      while result.hasSuffix(" ") { result.removeLast() }
      return result
    }
    line(text(columns))
    line(text(widths.map { String(repeating: "─", count: $0) }))
    for row in rows { line(text(row)) }
  }
}
