import Contracts
import Foundation
import Messaging
import Rulebook
import ZeroMQ

/// The due dates of a dossier, computed here from its days, its regime and the calendar.
struct DossierDueDates {
  let dues: [DossierDue]

  init(of dossier: Dossier, certificate: CertificateIssued?, rules: String) throws(RulebookError) {
    let rulebook = try Rulebook(directory: rules)
    let calendar = try WorkingCalendar(directory: rules + "/calendar")
    guard let regime = rulebook.regime(dossier.regime), let filedOn = CalendarDate(dossier.filedOn) else {
      throw RulebookError(file: rules, vi: "không có quy định \(dossier.regime)", en: "there is no regime \(dossier.regime)")
    }
    var days = DossierDays(kind: dossier.kind.ruleKind, filedOn: filedOn)
    days.completeOn = CalendarDate(dossier.completeOn)
    days.reportedOn = CalendarDate(dossier.reportedOn)
    days.certificateExpiresOn = certificate.flatMap { CalendarDate($0.validTo) }
    let renewal = days.certificateExpiresOn.flatMap { rulebook.regime(forRenewalOf: $0) }
    dues = regime.dueDates(of: days, calendar: calendar, renewal: renewal)
  }

  func rows(_ language: TextLanguage) -> [[String]] {
    dues.map { due in
      [
        due.due.date.formatted(language), due.kind.name(language), due.due.article,
        due.due.isCertain ? "" : language("lịch nghỉ chưa đủ", "holidays not all entered"),
      ]
    }
  }

  /// The dossier's own JSON with `dueDates` added.
  func json(of dossier: Dossier) throws -> String {
    guard var members = try JSONSerialization.jsonObject(with: Data(try dossier.jsonUTF8Bytes() as [UInt8])) as? [String: Any] else {
      preconditionFailure("a message is an object")
    }
    members["dueDates"] = dues.map { due in
      ["kind": due.kind.rawValue, "date": due.due.date.description, "article": due.due.article, "isCertain": due.due.isCertain]
        as [String: Any]
    }
    return String(
      decoding: try JSONSerialization.data(withJSONObject: members, options: [.sortedKeys, .withoutEscapingSlashes]), as: UTF8.self)
  }
}

extension CertificateIssued {
  /// The certificate a dossier led to; `nil` while there is none.
  static func find(of dossier: Dossier, _ connection: ConnectionOptions, _ context: Context) throws -> CertificateIssued? {
    guard dossier.state == .certified else { return nil }
    return try connection.ask(
      ServiceName.council, ListCertificates.with { $0.productID = dossier.productID }, expecting: Certificates.self, context: context
    ).certificates.last { $0.dossierID == dossier.dossierID }
  }
}

extension DossierKind {
  /// The same in the rulebook's words.
  fileprivate var ruleKind: EvaluationKind {
    switch self {
    case .upgrade: .upgrade
    case .reEvaluation: .reEvaluation
    case .first, .unspecified, .UNRECOGNIZED: .first
    }
  }
}
