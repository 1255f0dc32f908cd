import ArgumentParser
import Rulebook

/// What a session that was scored would come to under other rules. Reads, and changes nothing.
struct ReplaySession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Chấm lại một phiên theo quy định khác, không thay đổi gì. Scores a session again under other rules.",
    discussion: """
      ocop result replay --session PH-00001 --regime QD148-2023
      ocop result replay --session PH-00001 --set bo-tieu-chi-sua-doi.yaml
      ocop result replay --session PH-00001 --set QD1048-13=QD26-13
      ocop result replay --session PH-00001 --settings quy-che.yaml

      --set một mình: sản phẩm của bộ đó, hoặc của bộ mà nó thay. CŨ=MỚI: sản phẩm chấm theo bộ CŨ.
      --settings: quy chế làm việc khác; mẫu tệp ở docs/rules-score.md. Other working rules; the file is described there.
      --set alone takes the products of that set, or of the set it replaces; OLD=NEW those scored by OLD.
      Mức không có mức tương ứng thì được liệt kê, sản phẩm đó không chấm lại. Options without a counterpart are listed, and their
      product is not scored again; the exit code is 1 then.
      """)
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var rules: RuleOptions
  @Option(help: "Mã phiên. Session.") var session: String
  @Option(help: "Quy định. Regime.") var regime: String?
  @Option(help: "Bộ tiêu chí: mã, tệp, hoặc CŨ=MỚI. Criteria set: code, file, or OLD=NEW; may be repeated.") var set: [String] = []
  @Option(help: "Tệp quy chế làm việc. File of working rules.") var settings: String?

  func validate() throws {
    guard regime != nil || !set.isEmpty || settings != nil else {
      throw ValidationError("cần --regime, --set hoặc --settings / --regime, --set or --settings is needed")
    }
  }

  func run() throws {
    try connection.run { context in
      let rulebook = try rules.rulebook()
      let settings = try self.settings.map { try CouncilSettings(reading: Input.text(from: $0), file: $0) }
      let otherRules = try OtherRules(regime: regime, sets: set, settings: settings, rules: rules, rulebook: rulebook)
      let cases = try EvaluatedCase.all(ofSession: session, rulebook, connection, context)
      let replay = try otherRules.replay(cases)
      switch connection.output {
      case .table: Console.lines(ReplayReport(replay).lines(connection.language.ofRules))
      case .json: Console.json(encoding: ReplayDocument(replay, connection.language.ofRules))
      }
      if replay.rows.contains(where: { if case .refused = $0.outcome { true } else { false } }) { throw ExitCode(1) }
    }
  }
}

/// The rules a session is replayed under: which regime, and which set in the place of which.
struct OtherRules {
  private let regime: Regime?
  /// By the code of the set a product was scored by.
  private var sets: [String: CriteriaSet] = [:]
  private let settings: CouncilSettings?
  private let rulebook: Rulebook

  init(regime code: String?, sets: [String], settings: CouncilSettings? = nil, rules: RuleOptions, rulebook: Rulebook) throws {
    self.rulebook = rulebook
    self.settings = settings
    regime = try code.map { code in
      guard let found = rulebook.regime(code) else {
        throw ValidationError(
          "--regime \(code): không có trong / is not among: \(rulebook.regimes.map(\.code).joined(separator: ", "))")
      }
      return found
    }
    for text in sets {
      let names = text.split(separator: "=", maxSplits: 1).map(String.init)
      let new = try rules.set(names.last ?? text, rulebook)
      for old in names.count == 2 ? [names[0]] : [new.code, new.amendment?.replaces].compactMap({ $0 }) { self.sets[old] = new }
    }
  }

  func replay(_ cases: [EvaluatedCase]) throws -> Replay {
    for found in cases { _ = try found.result() }
    return try Replay(of: cases.map(Replay.Product.init), settings: settings) { (product) throws(ScoringError) in
      try self.rules(for: product)
    }
  }

  private func rules(for product: Replay.Product) throws(ScoringError) -> (regime: Regime, set: CriteriaSet?)? {
    if let set = sets[product.set?.code ?? ""] {
      guard let own = regime ?? rulebook.regime(set.regimeCode) else { preconditionFailure("a set of no regime was refused when read") }
      return (own, set)
    }
    // Only products of the sets that were named are asked about.
    guard let regime else { return settings != nil && sets.isEmpty ? (product.regime, product.set) : nil }
    if regime.code == product.regime.code || regime.scoring == .partTotals {
      return (regime, regime.code == product.regime.code ? product.set : nil)
    }
    guard let old = product.set else { return (regime, nil) }
    // Decisions number their sets differently; only the printed name says which set is which.
    let sameName = rulebook.setCodes(ofRegime: regime.code).filter { (try? rulebook.heading($0))?.name == old.name }
    guard sameName.count == 1, let set = try? rulebook.criteriaSet(sameName[0]) else {
      throw ScoringError(faults: [
        SheetFault(
          criterion: nil, rule: "replay.set-unknown",
          textVi: "\(regime.code) không có bộ tên \"\(old.name)\"; nêu rõ bằng --set \(old.code)=…",
          textEn: "\(regime.code) has no set named \"\(old.name)\"; name it with --set \(old.code)=…")
      ])
    }
    return (regime, set)
  }
}

extension Replay.Product {
  init(_ found: EvaluatedCase) {
    self.init(
      id: found.dossierID, name: found.productName, regime: found.regime, set: found.set, level: found.level, sheets: found.sheets,
      agreed: found.agreed, knockouts: found.knockouts, settings: found.settings)
  }
}
