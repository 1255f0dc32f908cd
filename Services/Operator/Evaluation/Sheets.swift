import ArgumentParser
import Contracts
import Foundation
import Messaging
import Rulebook
import ZeroMQ

struct SheetNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Phiếu đánh giá. Score sheets.",
    subcommands: [Submit.self, Progress.self, Show.self, VerifySheets.self])

  struct Submit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Nộp phiếu; niêm phong đến khi đóng chấm điểm. Hands in a sheet, sealed until scoring closes.",
      discussion: """
        ocop sheet submit --session PH-00001 --dossier HS-00001 --member TV-01 --file sheet.yaml
        ocop sheet submit --session PH-00001 --dossier HS-00001 --member TV-01 --choices "1.1=1.1#2,1.2=1.2#1,…"
        ocop sheet submit --session PH-00001 --dossier HS-00001 --member TV-01 --part A=32.5 --part B=20 --part C=28
        ocop sheet submit … --sealing-key 3f9a01bc44d2e810      chỉ nộp khi khớp số đọc tại phiên họp / only if it is the key read out
        ocop sheet submit … --paper                             phiên chấm trên giấy, thư ký nhập / a session on paper, typed in

        Phiếu được kiểm tra, niêm phong và ký ngay tại máy này. The sheet is checked, sealed and signed here, on this machine.
        """)
    @OptionGroup var command: CommandOptions
    @OptionGroup var rules: RuleOptions
    @Option(help: "Mã phiên. Session.") var session: String?
    @Option(help: "Mã hồ sơ. Dossier.") var dossier: String?
    @Option(help: "Thành viên. Member.") var member: String?
    @Option(help: "Tiêu chí=mức, cách nhau bằng dấu phẩy. Criterion=option, comma-separated.") var choices: String?
    @Option(help: "Tổng điểm của phần. Total of a part, e.g. A=32.5; may be repeated.") var part: [String] = []
    @Option(help: "Nhận xét. Remarks.") var remarks: String?
    @Option(help: "Thay phiếu phiên bản này. Replaces the version you saw.") var replaces: UInt32?
    @Option(help: "Các chữ số đầu của khóa niêm phong. The sealing key's first digits, as read out at the sitting.") var sealingKey = ""
    @Flag(help: "Gửi không niêm phong, cho phiên chấm trên giấy. Sends it in the clear, for a session on paper.") var paper = false

    func run() throws {
      let picked = try pairs(choices ?? "", flag: "--choices").map { criterion, option in
        Choice.with {
          $0.criterion = criterion
          $0.option = option
        }
      }
      let totals = try part.map(partTotal)
      try command.send(SubmitSheet.self) { (sheet: inout SubmitSheet, context: Context) in
        if let session { sheet.sessionID = session }
        if let dossier { sheet.dossierID = dossier }
        if let member { sheet.memberID = member }
        if let remarks { sheet.remarks = remarks }
        if let replaces { sheet.replacesVersion = replaces }
        sheet.choices += picked
        sheet.partTotals += totals
        guard !command.connection.isOpen, !paper else { return }
        let question = GetCase.with {
          $0.sessionID = sheet.sessionID
          $0.dossierID = sheet.dossierID
        }
        let found = try command.connection.ask(ServiceName.evaluation, question, expecting: Case.self, context: context)
        try requireSealed(found)
        sheet = try sheet.sealed(for: found, by: try command.connection.privateKey(), try rules.rulebook())
      }
    }

    /// Nothing goes out in the clear because a service says so, nor to another key than the one that was read out.
    private func requireSealed(_ found: Case) throws {
      guard !found.sealingKey.isEmpty else {
        throw Refusal(
          .rule, "sheet.session-is-unsealed",
          .init(vi: "Phiên \(found.sessionID) không niêm phong phiếu", en: "The sheets of session \(found.sessionID) are not sealed"),
          remedy: .init(
            vi: "Nếu đúng là phiên chấm trên giấy, gửi với --paper.", en: "If it really is a session on paper, send it with --paper."))
      }
      guard found.sealingKey.hexadecimal.hasPrefix(sealingKey.lowercased()) else {
        throw Refusal(
          .conflict, "sheet.other-sealing-key",
          .init(
            vi: "Khóa niêm phong là \(found.sealingKey.hexadecimal.prefix(16)), không phải \(sealingKey)",
            en: "The sealing key is \(found.sealingKey.hexadecimal.prefix(16)), not \(sealingKey)"),
          remedy: .init(
            vi: "Đối chiếu với thư ký; không nộp khi còn khác.", en: "Compare with the secretary; hand nothing in while they differ."))
      }
    }

    private func partTotal(_ text: String) throws -> PartTotal {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let points = Points(parsing: String(parts[1])), points.hundredths >= 0 else {
        throw ValidationError("--part \(text): viết A=32.5 / write A=32.5")
      }
      return .with {
        $0.part = String(parts[0])
        $0.hundredths = UInt32(points.hundredths)
      }
    }
  }

  struct Progress: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ai đã nộp phiếu (không bao giờ cho biết điểm). Who has handed in, never what.")
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "Mã phiên. Session.") var session: String

    func run() throws {
      try connection.run { context in
        let answer = try connection.ask(
          ServiceName.evaluation, ListCases.with { $0.sessionID = session }, expecting: Cases.self, context: context)
        Console.print(
          answer, as: connection.output, in: connection.language,
          columns: ["Hồ sơ", "Sản phẩm", "Trạng thái", "Vòng", "Đã nộp", "Chưa nộp"]
        ) {
          $0.cases.map { found in
            [
              found.item.dossierID, found.item.productName, found.state.label.text(in: connection.language), String(found.round),
              "\(found.sheetsIn.count)/\(found.scoringMembers.count)",
              found.scoringMembers.filter { !found.sheetsIn.contains($0) }.joined(separator: " "),
            ]
          }
        }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Xem phiếu sau khi đóng chấm điểm. Shows sheets once scoring has closed.")
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "Mã phiên. Session.") var session: String
    @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String

    func run() throws {
      try connection.run { context in
        let question = GetSheets.with {
          $0.sessionID = session
          $0.dossierID = dossier
        }
        let answer = try connection.ask(ServiceName.evaluation, question, expecting: Sheets.self, context: context)
        Console.print(
          answer, as: connection.output, in: connection.language, columns: ["Vòng", "Thành viên", "PB", "Mã niêm phong", "Phiếu"]
        ) {
          $0.rounds.flatMap { round in
            round.sheets.map { sheet in
              [
                String(round.round), sheet.memberID, String(sheet.version), String(sheet.digest.prefix(16)),
                sheet.partTotals.isEmpty
                  ? sheet.choices.map(\.option).joined(separator: " ")
                  : sheet.partTotals.map { "\($0.part)=\(printedPoints(hundredths: $0.hundredths, connection.language))" }.joined(
                    separator: " "),
              ]
            }
          }
        }
      }
    }
  }
}

/// Reads `1.1=1.1#2,1.2=1.2#1`.
func pairs(_ text: String, flag: String) throws -> [(String, String)] {
  try text.split(separator: ",").map { text in
    let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 2 else { throw ValidationError("\(flag) \(text): viết tiêu chí=mức / write criterion=option") }
    return (parts[0], parts[1])
  }
}

struct ResultNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "result", abstract: "Kết quả. Results.",
    subcommands: [Show.self, ExplainResult.self, ReplaySession.self, Agree.self, ListIssued.self, ListPrecedentResults.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Kết quả và cách tính. A result with its derivation.")
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "Mã phiên. Session.") var session: String
    @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String

    func run() throws {
      try connection.run { context in
        let question = GetCase.with {
          $0.sessionID = session
          $0.dossierID = dossier
        }
        let answer = try connection.ask(ServiceName.evaluation, question, expecting: Case.self, context: context)
        guard connection.output == .table else { return Console.json(answer) }
        ResultReport.print(answer, connection.language)
      }
    }
  }

  struct Agree: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ghi mức hội đồng thống nhất cho tiêu chí có yêu cầu tối thiểu. Minutes the agreed options of gated criteria.",
      discussion: """
        ocop result agree PH-00001 HS-00001 --option 2.3=2.3#2     (tiêu chí không nêu giữ mức đề xuất)
        ocop result agree PH-00001 HS-00001 --knockout 1.1/1       căn cứ loại thứ nhất ở tiêu chí 1.1 / first ground under 1.1
        ocop result agree PH-00001 HS-00001 --knockout head/1      căn cứ loại ở đầu mẫu phiếu / ground in the head of the form
        """)
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã phiên. Session.") var session: String
    @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String
    @Option(help: "Tiêu chí=mức. Criterion=option; may be repeated.") var option: [String] = []
    @Option(help: "Căn cứ loại, TIÊU CHÍ/SỐ. Ground for being out, CRITERION/NUMBER; may be repeated.") var knockout: [String] = []

    func run() throws {
      let options = try option.map { text in
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw ValidationError("--option \(text): viết tiêu chí=mức / write criterion=option") }
        return AgreedOption.with {
          $0.criterion = parts[0]
          $0.option = parts[1]
        }
      }
      let grounds = try knockout.map { text in
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let ground = UInt32(parts[1]) else {
          throw ValidationError("--knockout \(text): viết TIÊU CHÍ/SỐ hoặc head/SỐ / write CRITERION/NUMBER or head/NUMBER")
        }
        return KnockoutChoice.with {
          $0.criterion = parts[0] == "head" ? "" : parts[0]
          $0.ground = ground
        }
      }
      try command.send(AgreeOptions.self) {
        $0.sessionID = session
        $0.dossierID = dossier
        $0.options += options
        $0.knockouts += grounds
      }
    }
  }

  struct ListIssued: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "certificates", abstract: "Giấy chứng nhận đã cấp. Certificates issued.")
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "Mã sản phẩm; để trống là tất cả. Product; empty for all.") var product = ""

    func run() throws {
      try connection.run { context in
        let answer = try connection.ask(
          ServiceName.council, ListCertificates.with { $0.productID = product }, expecting: Certificates.self, context: context)
        Console.print(
          answer, as: connection.output, in: connection.language,
          columns: ["Số", "Sản phẩm", "Chủ thể", "Sao", "Điểm", "Mã số", "Quyết định", "Đến"]
        ) {
          $0.certificates.map {
            [
              $0.certificateID, $0.productName, $0.producerName, String($0.stars), printedPoints($0.mean, connection.language),
              $0.productCode,
              $0.decisionNumber, $0.validTo,
            ]
          }
        }
      }
    }
  }
}

/// A result as a person reads it: what each member gave, the mean, the gates, where it goes and why.
enum ResultReport {
  static func print(_ found: Case, _ language: Language) {
    let english = language == .english
    Console.line("\(found.item.dossierID) \(found.item.productName) (\(found.item.producerName)) · \(found.state.label.text(in: language))")
    if found.state == .awaitingAgreement {
      Console.line(english ? "Proposed options of the gated criteria:" : "Mức đề xuất cho các tiêu chí có yêu cầu tối thiểu:")
      Console.table([english ? "Criterion" : "Tiêu chí", english ? "Option" : "Mức"], found.proposal.map { [$0.criterion, $0.option] })
    }
    guard found.hasResult else { return }
    let result = found.result
    Console.line()
    Console.table(
      [english ? "Member" : "Thành viên"] + (result.members.first?.parts.map(\.part) ?? []) + [english ? "Total" : "Tổng"],
      result.members.map { member in
        [member.memberID] + member.parts.map { printedPoints(hundredths: $0.hundredths, language) }
          + [printedPoints(hundredths: member.totalHundredths, language)]
      })
    Console.line()
    let sum = printedPoints(hundredths: result.result.sumHundredths, language)
    let mean = printedPoints(result.result.mean, language)
    Console.line(
      english ? "Sum \(sum) / \(result.result.sheets) sheets = \(mean)" : "Tổng \(sum) / \(result.result.sheets) phiếu = \(mean) điểm")
    Console.line(
      english
        ? "Deviation \(printedPoints(hundredths: result.deviationHundredths, language)); rank by points \(result.bandStars) stars"
        : "Chênh lệch \(printedPoints(hundredths: result.deviationHundredths, language)); hạng theo điểm \(result.bandStars) sao")
    if !result.leftOutMembers.isEmpty {
      let members = result.leftOutMembers.joined(separator: ", ")
      Console.line(english ? "Not counted by the council's regulation: \(members)" : "Không tính theo Quy chế Hội đồng: \(members)")
    }
    for gate in result.gates where !gate.met {
      Console.line(
        english
          ? "Gate of \(gate.stars) stars missed: \(gate.criterion) wants \(gate.requiredOption), agreed \(gate.agreedOption)"
          : "Chưa đạt yêu cầu \(gate.stars) sao: tiêu chí \(gate.criterion) cần mức \(gate.requiredOption), thống nhất \(gate.agreedOption)"
      )
    }
    for knockout in result.knockouts { Console.line(english ? "Ruled out: \(knockout.text)" : "Bị loại: \(knockout.text)") }
    let level = result.result.toLevel.isEmpty ? "" : " " + LevelName.text(result.result.toLevel, language)
    Console.line(
      "→ \(result.result.stars) \(english ? "stars" : "sao"), \(result.result.destination.label.text(in: language))\(level) (\(result.result.article))"
    )
  }
}
