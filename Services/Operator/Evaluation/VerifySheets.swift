import Access
import ArgumentParser
import Ballots
import Contracts
import Keys
import Messaging
import ZeroMQ

/// Who signed what: every sheet of a product, checked against its signature, the keys that were granted, and the published opening key.
struct VerifySheets: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Kiểm tra chữ ký và niêm phong của từng phiếu. Checks each sheet's signature and seal.",
    discussion: """
      ocop sheet verify --session PH-00001 --dossier HS-00001

      Mã thoát 1 khi có phiếu được tính mà không đúng. Phiếu của vòng đã chấm lại được in ra nhưng không tính.
      Exits with 1 when a sheet that counts is not right. Sheets of rounds that were scored again are shown, and do not count.
      """)
  @OptionGroup var connection: ConnectionOptions
  @Option(help: "Mã phiên. Session.") var session: String
  @Option(help: "Mã hồ sơ. Dossier.") var dossier: String

  func run() throws {
    try connection.run { context in
      let question = GetSheets.with {
        $0.sessionID = session
        $0.dossierID = dossier
      }
      let sheets = try connection.ask(ServiceName.evaluation, question, expecting: Sheets.self, context: context)
      let council = try connection.session(session, context).councilID
      let history = try connection.ask(
        ServiceName.evaluation, ListKeyHistory.with { $0.sessionID = session }, expecting: KeyHistory.self, context: context)
      let verified = VerifiedSheet.all(of: sheets, council: council, history.keys)
      switch connection.output {
      case .json: Console.json(encoding: verified)
      case .table:
        Console.table(
          ["Vòng", "Thành viên", "PB", "Chữ ký", "Tính", "Kiểm tra"], verified.map { $0.row(connection.language) }, in: connection.language)
      }
      guard verified.contains(where: \.counts), verified.allSatisfy({ !$0.counts || $0.faults.isEmpty }) else { throw ExitCode(1) }
    }
  }
}

/// What a check of one sheet came to.
struct VerifiedSheet: Encodable {
  let round: UInt32
  let member: String
  let version: UInt32
  /// First sixteen digits of the key; empty for an unsealed sheet.
  let signedWith: String
  let receivedAt: String
  /// False for a round that was scored again.
  let counts: Bool
  /// Stable names; empty for a good sheet.
  let faults: [String]

  /// - Parameter holdings: whose the keys were, in the order of Evaluation's log.
  static func all(of sheets: Sheets, council: String, _ holdings: [KeyHolding]) -> [VerifiedSheet] {
    sheets.rounds.flatMap { round in
      round.sheets.map { sheet in
        let place = sheets.places.first { $0.round == round.round && $0.memberID == sheet.memberID && $0.version == sheet.version }
        return VerifiedSheet(
          round: round.round, member: sheet.memberID, version: sheet.version,
          signedWith: (try? PublicKey(text: sheet.signedWith))?.short ?? "", receivedAt: sheet.receivedAt,
          counts: round.round == sheets.rounds.last?.round,
          faults: round.faults(
            of: sheet, by: Scope.member(sheet.memberID, of: council), in: place?.sequence ?? 0, among: holdings
          ).map(\.rawValue))
      }
    }
  }

  func row(_ language: Language) -> [String] {
    let words = faults.compactMap { BallotFault(rawValue: $0)?.text.text(in: language) }
    return [
      String(round), member, String(version), signedWith, Vocabulary.text(counts ? "có" : "không", language),
      faults.isEmpty ? (language == .english ? "good" : "đúng") : words.joined(separator: "; "),
    ]
  }
}

extension BallotFault {
  var text: LocalizedText {
    switch self {
    case .notSealed: .init(vi: "không niêm phong, không ký", en: "neither sealed nor signed")
    case .wrongOpeningKey: .init(vi: "khóa mở không thuộc khóa niêm phong", en: "the opening key is not the sealing key's")
    case .wrongDigest: .init(vi: "mã niêm phong không khớp", en: "the digest does not match")
    case .badSignature: .init(vi: "chữ ký không đúng", en: "the signature is not good")
    case .keyNotGranted: .init(vi: "khóa chưa từng được cấp", en: "the key was never granted")
    case .keyOfAnother: .init(vi: "khóa không phải của thành viên này", en: "the key is not this member's")
    case .keyNotGoodThen: .init(vi: "khóa không có hiệu lực lúc nộp", en: "the key was not good when the sheet came")
    case .doesNotOpen: .init(vi: "không mở được", en: "does not open")
    case .otherContents: .init(vi: "nội dung khác với phiếu niêm phong", en: "shows something else than was sealed")
    }
  }
}
