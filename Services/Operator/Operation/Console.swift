import Contracts
import Foundation
import Messaging
import SwiftProtobuf
import Text

/// What the operator sees: the one way out to the terminal.
///
/// A value may come from a service, a store, a file or an argument. So everything is escaped here, a line at a time, and the line breaks
/// are added behind it: what is meant to be two lines is given as two.
enum Console {
  static func line(_ text: String = "") { lines([text]) }

  static func lines(_ lines: [String]) {
    FileHandle.standardOutput.write(Data(written(lines).utf8))
  }

  static func error(_ text: String) { errors([text]) }

  static func errors(_ lines: [String]) {
    FileHandle.standardError.write(Data(written(lines).utf8))
  }

  /// Lines as they go out.
  static func written(_ lines: [String]) -> String { lines.map { printable($0) + "\n" }.joined() }

  /// The lines of a text that somebody else broke into lines, with a margin in front: none of them can be taken for one of ours.
  static func quoted(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  │ " + $0 }
  }

  static func print(_ accepted: Accepted, as format: OutputFormat, _ text: (String) -> String) {
    switch format {
    case .json: json(accepted)
    case .table: line(text("\(accepted.subject) (\(accepted.events.joined(separator: ", ")), #\(accepted.sequence))"))
    }
  }

  static func json(_ message: some Message) {
    json(text: (try? message.jsonString()) ?? "{}")
  }

  /// Prints JSON that is there already, as one line.
  static func json(text: String) {
    FileHandle.standardOutput.write(Data((printableJSON(text) + "\n").utf8))
  }

  /// Prints a value as JSON that a person can read too.
  static func json(encoding value: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let json = String(decoding: try encoder.encode(value), as: UTF8.self)
      FileHandle.standardOutput.write(Data((printableJSON(json, keepsLines: true) + "\n").utf8))
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
    lines(tableLines(columns, rows, in: language))
  }

  static func tableLines(_ columns: [String], _ rows: [[String]], in language: Language = .vietnamese) -> [String] {
    let columns = columns.map { printable(Vocabulary.text($0, language)) }
    let rows = rows.map { row in row.map { printable($0) } }
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
    return [text(columns), text(widths.map { String(repeating: "─", count: $0) })] + rows.map(text)
  }
}
