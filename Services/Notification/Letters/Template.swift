import Foundation
import Messaging

/// The letters this service writes; each has a template file of the same name and a fixed set of placeholders.
enum Template: String, CaseIterable, Sendable {
  case dossierFiled = "dossier-filed"
  case completionRequested = "completion-requested"
  case dossierAccepted = "dossier-accepted"
  case sessionInvitation = "session-invitation"
  case sessionAnnounced = "session-announced"
  case scoringAgain = "scoring-again"
  case resultProducer = "result-producer"
  case resultCommune = "result-commune"
  case resultUpperLevel = "result-upper-level"
  case accessChanged = "access-changed"
  case grantProposed = "grant-proposed"
  case keyAdmitted = "key-admitted"
  case conflictDeclared = "conflict-declared"
  case sheetExcused = "sheet-excused"
  case sheetReceived = "sheet-received"
  case sheetReplaced = "sheet-replaced"

  var placeholders: Set<String> {
    switch self {
    case .dossierFiled: ["name", "dossier", "product", "date", "backdated", "regime", "missing"]
    case .completionRequested: ["name", "dossier", "product", "reason"]
    case .dossierAccepted: ["name", "dossier", "product", "level", "receipt", "date"]
    case .sessionInvitation, .sessionAnnounced: ["name", "session", "council", "date", "place", "products"]
    case .scoringAgain: ["name", "session", "product", "round", "reason"]
    case .resultProducer, .resultCommune: ["name", "decision", "date", "council", "results"]
    case .accessChanged: ["name", "principal", "changes"]
    case .grantProposed: ["name", "principal", "grant", "changes", "by", "until"]
    case .keyAdmitted: ["name", "session", "member", "key", "by", "reason"]
    case .conflictDeclared: ["name", "session", "product", "by", "reason"]
    case .sheetExcused: ["name", "session", "product", "round", "reason"]
    case .sheetReceived, .sheetReplaced: ["name", "session", "product", "round", "version", "digest", "key"]
    case .resultUpperLevel: ["name", "decision", "date", "council", "results", "level"]
    }
  }
}

/// The template files: the first line is the subject, the rest the text, `{{placeholders}}` in both.
struct Templates: Sendable {
  private let texts: [Template: (subject: String, body: String)]

  /// - Throws: `TemplateError` when a file is missing or has a placeholder that the letter cannot fill.
  init(folder: String) throws {
    var texts: [Template: (String, String)] = [:]
    for template in Template.allCases {
      let path = "\(folder)/vi/\(template.rawValue).txt"
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw TemplateError(file: path, line: nil, reason: "cannot be read")
      }
      try Self.check(text, of: template, path: path)
      let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw TemplateError(file: path, line: 1, reason: "the first line must be the subject, the rest the text")
      }
      texts[template] = (String(parts[0]), String(parts[1]))
    }
    self.texts = texts
  }

  private static func check(_ text: String, of template: Template, path: String) throws {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for found in line.matches(of: #/\{\{([^}]*)\}\}/#) where !template.placeholders.contains(String(found.output.1)) {
        throw TemplateError(
          file: path, line: index + 1,
          reason: "{{\(found.output.1)}} is not one of \(template.placeholders.sorted().joined(separator: ", "))")
      }
    }
  }

  func render(_ template: Template, _ values: [String: String]) -> (subject: String, text: String) {
    guard let (subject, body) = texts[template] else { preconditionFailure("every template was read at start") }
    precondition(Set(values.keys) == template.placeholders, "\(template.rawValue) is given \(values.keys.sorted())")
    // One pass, so that a value holding {{…}} is text and nothing else.
    func fill(_ text: String) -> String { text.replacing(#/\{\{([^}]*)\}\}/#) { values[String($0.output.1)] ?? "" } }
    return (fill(subject).replacing("\n", with: " "), fill(body))
  }
}

struct TemplateError: Error, CustomStringConvertible {
  var file: String
  var line: Int?
  var reason: String
  var description: String { "template \(file)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}
