import ArgumentParser
import Contracts
import Crypto
import Foundation
import Messaging
import Rulebook
import ZeroMQ

struct DossierNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier", abstract: "Hồ sơ. Dossiers.",
    subcommands: [File.self, Complete.self, SendBack.self, Report.self, Assess.self, Receive.self, Show.self, List.self])

  struct File: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Nộp hồ sơ. Files a dossier.",
      discussion: """
        Ngày nộp quyết định quy định áp dụng. The date of filing fixes the regime for ever.

          ocop dossier file --product SP-00001 --kind first --set QD26-12 --samples 5 \\
            --document form-01:phieu-dang-ky.pdf --document form-02:tu-danh-gia.pdf
          ocop dossier file … --filed-on 2026-09-01 --backdating-reason "hồ sơ giấy nộp tại xã"     cán bộ nhập / an officer's entry
        """)
    @OptionGroup var command: CommandOptions
    @Option(help: "Mã sản phẩm. Product.") var product: String?
    @Option(help: "first, upgrade, re-evaluation.") var kind: String?
    @Option(help: "Ngày nộp, mặc định hôm nay. Date of filing, YYYY-MM-DD; today where it is left out.") var filedOn: String?
    @Option(help: "Lý do cán bộ nhập ngày nộp trước hôm nay. Why an officer enters an earlier date.") var backdatingReason: String?
    @Option(help: "Bộ tiêu chí. Criteria set, e.g. QD26-12.") var set: String?
    @Option(help: "Tài liệu, LOẠI:TỆP; mã băm được tính tại đây. Document as KIND:PATH; hashed here.") var document: [String] = []
    @Option(help: "Số mẫu sản phẩm. Sample units.") var samples: UInt32?
    @Option(name: .customLong("self"), help: "Tệp tự đánh giá: tiêu chí → mức. File of the own assessment: criterion → option.")
    var ownFile: String?

    func run() throws {
      let documents = try document.map(hashedDocument)
      let assessment = try ownFile.map { try ownAssessment($0, command.connection) } ?? []
      try command.send(FileDossier.self) {
        if let product { $0.productID = product }
        if let kind { $0.kind = try DossierKind.named(kind) }
        if let filedOn { $0.filedOn = filedOn }
        if let backdatingReason { $0.backdatingReason = backdatingReason }
        if let set { $0.criteriaSet = set }
        if let samples { $0.samples = samples }
        $0.documents += documents
        $0.selfAssessment += assessment
      }
    }
  }

  struct Complete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Bổ sung hồ sơ. Adds what is missing.",
      discussion: "ocop dossier complete HS-00001 --version 1 --document form-02:tu-danh-gia.pdf --samples 5")
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String
    @Option(help: "Phiên bản đã xem. The version you saw.") var version: UInt32?
    @Option(help: "LOẠI:TỆP. KIND:PATH.") var document: [String] = []
    @Option(help: "Tổng số mẫu. Sample units all together.") var samples: UInt32?
    @Option(name: .customLong("self"), help: "Tệp tự đánh giá; thay cả bản trước. File of the own assessment; replaces the one before.")
    var ownFile: String?

    func run() throws {
      let documents = try document.map(hashedDocument)
      let assessment = try ownFile.map { try ownAssessment($0, command.connection) } ?? []
      try command.send(CompleteDossier.self) {
        $0.dossierID = dossier
        if let version { $0.expectedVersion = version }
        if let samples { $0.samples = samples }
        $0.documents += documents
        $0.selfAssessment += assessment
      }
    }
  }

  struct SendBack: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "send-back", abstract: "Yêu cầu bổ sung. Sends a dossier back for completion.",
      discussion: "ocop dossier send-back HS-00001 --version 2 --reason \"Thiếu phiếu kiểm nghiệm\"")
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String
    @Option(help: "Phiên bản đã xem. The version you saw.") var version: UInt32?
    @Option(help: "Lý do. Reason.") var reason: String?

    func run() throws {
      try command.send(RequestCompletion.self) {
        $0.dossierID = dossier
        if let version { $0.expectedVersion = version }
        if let reason { $0.reason = reason }
      }
    }
  }

  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Báo cáo của cấp xã (Mẫu 03). The commune's report.",
      discussion: """
        ocop dossier report HS-00001 --version 1 --number 15/BC-UBND --on 2026-09-10 --material "…" --labour "…" --idea "…" --identity "…"
        """)
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String
    @Option(help: "Phiên bản đã xem. The version you saw.") var version: UInt32?
    @Option(help: "Số báo cáo. Number of the report.") var number: String?
    @Option(help: "Ngày báo cáo. Date, YYYY-MM-DD.") var on: String?
    @Option(help: "Nguyên liệu địa phương. Local material.") var material: String?
    @Option(help: "Lao động địa phương. Local labour.") var labour: String?
    @Option(help: "Nguồn gốc ý tưởng. Origin of the idea.") var idea: String?
    @Option(help: "Bản sắc, trí tuệ địa phương. Local identity and knowledge.") var identity: String?

    func run() throws {
      try command.send(ReportDossier.self) {
        $0.dossierID = dossier
        if let version { $0.expectedVersion = version }
        if let number { $0.reportNumber = number }
        if let on { $0.reportedOn = on }
        if let material { $0.localMaterial = material }
        if let labour { $0.localLabour = labour }
        if let idea { $0.ideaOrigin = idea }
        if let identity { $0.localIdentity = identity }
      }
    }
  }

  struct Assess: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ghi đánh giá của cấp xã hoặc Tổ tư vấn. Records what the commune or the advisory team found.",
      discussion: """
        ocop dossier assess HS-00001 --version 2 --by commune --choices "1.1=1.1#3,3.3=3.3#2"
        ocop dossier assess HS-00001 --version 3 --by advisory-team --file danh-gia.yaml
        """)
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String
    @Option(help: "Phiên bản đã xem. The version you saw.") var version: UInt32?
    @Option(help: "commune, advisory-team.") var by: String?
    @Option(help: "Tiêu chí=mức, cách nhau bằng dấu phẩy. Criterion=option, comma-separated.") var choices: String?

    func run() throws {
      let lines = try pairs(choices ?? "", flag: "--choices").map { criterion, option in
        AssessedCriterion.with {
          $0.criterion = criterion
          $0.option = option
        }
      }
      try command.send(RecordAssessment.self) {
        $0.dossierID = dossier
        if let version { $0.expectedVersion = version }
        if let by { $0.assessor = try Assessor.named(by) }
        $0.lines += lines
      }
    }
  }

  struct Receive: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tiếp nhận hồ sơ ở cấp đánh giá. Takes a dossier in at the evaluating level.",
      discussion: "ocop dossier receive HS-00001 --version 2 --level province --number 12/TN --on 2026-09-15")
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String
    @Option(help: "Phiên bản đã xem. The version you saw.") var version: UInt32?
    @Option(help: "district, province, central.") var level: String?
    @Option(help: "Số tiếp nhận. Number of the receipt.") var number: String?
    @Option(help: "Ngày tiếp nhận. Date, YYYY-MM-DD.") var on: String?

    func run() throws {
      try command.send(ReceiveDossier.self) {
        $0.dossierID = dossier
        if let version { $0.expectedVersion = version }
        if let level { $0.level = level }
        if let number { $0.receiptNumber = number }
        if let on { $0.receivedOn = on }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Xem một hồ sơ. Shows one dossier.")
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var rules: RuleOptions
    @Argument(help: "Mã hồ sơ. Dossier.") var dossier: String

    func run() throws {
      try connection.run { context in
        let answer = try connection.ask(
          ServiceName.registration, GetDossier.with { $0.dossierID = dossier }, expecting: Dossier.self, context: context)
        let language = connection.language
        let due = try dueDates(answer, context)
        guard connection.output == .table else { return Console.json(text: try due.json(of: answer)) }
        Console.table(
          ["", ""],
          [
            ["Hồ sơ", answer.dossierID], ["Phiên bản", String(answer.version)], ["Sản phẩm", "\(answer.productID) \(answer.productName)"],
            ["Chủ thể", "\(answer.producerID) \(answer.producerName)"], ["Loại", answer.kind.label.text(in: language)],
            ["Ngày nộp", answer.filedOn], ["Lý do ghi lùi ngày", answer.backdatingReason], ["Quy định", answer.regime],
            ["Bộ tiêu chí", answer.criteriaSet],
            ["Trạng thái", answer.state.label.text(in: language)], ["Cấp", LevelName.text(answer.level, language)],
            ["Mẫu sản phẩm", String(answer.samples)], ["Còn thiếu", answer.missing.joined(separator: ", ")], ["Lý do", answer.reason],
            ["Đủ thành phần từ", answer.completeOn], ["Xã báo cáo ngày", answer.reportedOn], ["Tiếp nhận ngày", answer.receivedOn],
          ].filter { !$0[1].isEmpty }.map { [Vocabulary.text($0[0], language), $0[1]] })
        if !answer.documents.isEmpty {
          Console.line()
          Console.table(
            ["Loại", "Tên", "Byte", "SHA-256"],
            answer.documents.map { [$0.kind, $0.title, String($0.sizeBytes), String($0.sha256.prefix(16)) + "…"] }, in: language)
        }
        if !due.dues.isEmpty {
          Console.line()
          Console.table(
            language == .english ? ["Due", "What", "Source", ""] : ["Hạn", "Việc", "Căn cứ", ""], due.rows(language.ofRules))
        }
        printAssessments(answer, language)
      }
    }

    private func dueDates(_ dossier: Dossier, _ context: Context) throws -> DossierDueDates {
      try DossierDueDates(of: dossier, certificate: CertificateIssued.find(of: dossier, connection, context), rules: rules.rules)
    }

    /// The producer's, the commune's and the advisory team's findings, side by side.
    private func printAssessments(_ dossier: Dossier, _ language: Language) {
      let all = [dossier.selfAssessment, dossier.communeAssessment, dossier.advisoryAssessment]
      guard all.contains(where: { !$0.isEmpty }) else { return }
      let set = try? rules.rulebook().criteriaSet(dossier.criteriaSet)
      let named = all.map { lines in Dictionary(lines.map { ($0.criterion, $0.option) }, uniquingKeysWith: { first, _ in first }) }
      let numbers = set?.scoredCriteria.map(\.number) ?? dossier.selfAssessment.map(\.criterion)
      Console.line()
      Console.table(
        ["Tiêu chí", "Tự đánh giá", "Xã", "Tổ tư vấn"],
        numbers.filter { number in named.contains { $0[number] != nil } }.map { number in
          let criterion = set?.criterion(number)
          return ["\(number) \(criterion?.name ?? "")"]
            + named.map { options in
              options[number].map { option in "\(option) (\(criterion?.option(option)?.points.short(language.ofRules) ?? "?"))" } ?? ""
            }
        }, in: language)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Liệt kê hồ sơ. Lists dossiers.")
    @OptionGroup var connection: ConnectionOptions
    @Option(help: "incomplete, filed, completion-requested, reported, accepted, forwarded, certified, returned.") var state: String?
    @Option(help: "Chỉ của quy định này. Of this regime only.") var regime = ""
    @OptionGroup var page: PageOptions

    func run() throws {
      let question = try ListDossiers.with {
        if let state { $0.state = try DossierState.named(state) }
        $0.regime = regime
        $0.limit = page.limit
        $0.after = page.after
      }
      try connection.run { context in
        let answer = try connection.ask(ServiceName.registration, question, expecting: Dossiers.self, context: context)
        Console.print(
          answer, as: connection.output, in: connection.language,
          columns: ["Mã", "PB", "Sản phẩm", "Chủ thể", "Quy định", "Cấp", "Trạng thái"]
        ) {
          $0.dossiers.map {
            [
              $0.dossierID, String($0.version), $0.productName, $0.producerName, $0.regime, LevelName.text($0.level, connection.language),
              $0.state.label.text(in: connection.language),
            ]
          }
        }
      }
    }
  }
}

/// Reads a producer's own assessment: a map from criterion to option.
private func ownAssessment(_ path: String, _ connection: ConnectionOptions) throws -> [AssessedCriterion] {
  var choices: [SheetChoice] = []
  try reportingRuleErrors(connection.language, connection.output) {
    choices = try SheetFile.choices(reading: Input.text(from: path), file: path)
  }
  return choices.map { choice in
    .with {
      $0.criterion = choice.criterion
      $0.option = choice.option
    }
  }
}

/// Reads `KIND:PATH`, hashes the file in pieces and describes it.
private func hashedDocument(_ argument: String) throws -> Document {
  guard let colon = argument.firstIndex(of: ":") else {
    throw ValidationError("--document \(argument): viết LOẠI:TỆP / write KIND:PATH")
  }
  let path = String(argument[argument.index(after: colon)...])
  guard let handle = FileHandle(forReadingAtPath: path) else {
    throw ValidationError("--document \(argument): không mở được tệp / the file cannot be opened")
  }
  defer { try? handle.close() }
  var hash = SHA256()
  var size: UInt64 = 0
  while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
    hash.update(data: piece)
    size += UInt64(piece.count)
  }
  return .with {
    $0.kind = String(argument[..<colon])
    $0.title = URL(fileURLWithPath: path).lastPathComponent
    $0.sha256 = hash.finalize().hexadecimal
    $0.sizeBytes = size
  }
}

struct RegisterNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Sổ sản phẩm đã công nhận. The public register of certified products.", subcommands: [List.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tra cứu; tìm không cần dấu. Looks products up.",
      discussion: """
        Mỗi sản phẩm có thời hạn nộp hồ sơ phân hạng lại, tính từ ngày giấy chứng nhận hết hạn.
        Each product comes with the days between which its re-evaluation is to be filed, counted from the day its certificate ends.
        """)
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var rules: RuleOptions
    @Argument(help: "Một phần tên. Part of the name.") var search = ""
    @Option(help: "Tình trạng tại ngày. Status as of a date, YYYY-MM-DD.") var asOf = ""
    @OptionGroup var page: PageOptions

    func run() throws {
      try connection.run { context in
        let question = ListCertifiedProducts.with {
          $0.search = search
          $0.asOf = asOf
          $0.limit = page.limit
          $0.after = page.after
        }
        let answer = try connection.ask(ServiceName.registration, question, expecting: CertifiedProducts.self, context: context)
        let renewals = try RenewalWindows(rules.rulebook())
        guard connection.output == .table else { return Console.json(text: try renewals.json(of: answer)) }
        Console.print(
          answer, as: connection.output, in: connection.language,
          columns: ["Mã", "Sản phẩm", "Chủ thể", "Sao", "Mã số OCOP", "Quyết định", "Từ", "Đến", "Hiệu lực", "Nộp phân hạng lại"]
        ) {
          $0.products.map {
            [
              $0.productID, $0.productName, $0.producerName, String($0.stars), $0.productCode, $0.decisionNumber, $0.validFrom, $0.validTo,
              status($0.status), renewals.text(validTo: $0.validTo, connection.language.ofRules),
            ]
          }
        }
      }
    }

    private func status(_ status: String) -> String {
      let label = ["in-force": "còn hiệu lực", "expired": "hết hiệu lực", "not-yet-in-force": "chưa có hiệu lực"][status] ?? status
      return Vocabulary.text(label, connection.language)
    }
  }
}
