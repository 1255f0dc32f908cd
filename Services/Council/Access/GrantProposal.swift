import Access
import Contracts
import Ledger
import Messaging
import Runtime

/// Grants that wait for a second officer.
enum GrantProposal {
  /// After it a proposal lapses: none hangs for ever.
  static let term = Duration.seconds(30 * 86_400)

  static func nextID(_ tables: Tables) throws -> String {
    Identifier.text("CP", try tables.nextNumber(of: "grant_proposal"))
  }

  /// One at a time for each principal, so that who confirms sees what it leads to.
  static func requireNoneOpen(for principal: String, _ tables: Tables) throws {
    let open = try tables.first(
      "SELECT number FROM grant_proposal WHERE principal_id = ? AND state = ?", [principal, GrantState.open.rawValue]
    ) { Identifier.text("CP", $0[0]) }
    guard let open else { return }
    throw Refusal(
      .conflict, "grant.open-already",
      .init(
        vi: "Đã có đề nghị \(open) cho \(principal), đang chờ cán bộ thứ hai xác nhận",
        en: "Proposal \(open) for \(principal) waits for a second officer"),
      remedy: .init(
        vi: "Xác nhận (`ocop key confirm \(open)`) hoặc từ chối (`ocop key decline \(open)`) trước.",
        en: "Confirm it (`ocop key confirm \(open)`) or decline it (`ocop key decline \(open)`) first."))
  }

  static func find(_ id: String, _ tables: Tables) throws -> Grant? {
    guard let number = Identifier.number(id, prefix: "CP") else { return nil }
    return try tables.first("SELECT content, state FROM grant_proposal WHERE number = ?", [number]) { row in
      try .with {
        $0.proposal = try GrantProposed(jsonString: row[0])
        $0.state = GrantState(rawValue: row[1]) ?? .unspecified
      }
    }
  }

  /// - Throws: `Refusal` when there is none, or it is done with.
  static func findOpen(_ id: String, _ tables: Tables) throws -> GrantProposed {
    guard let found = try find(id, tables) else {
      throw Refusal.unknown(.init(vi: "đề nghị cấp khóa", en: "proposed grant"), id, list: "ocop key pending")
    }
    guard found.state == .open else {
      throw Refusal(
        .conflict, "grant.not-open",
        .init(vi: "Đề nghị \(id) \(found.state.label.vietnamese)", en: "Proposal \(id) \(found.state.label.english)"),
        remedy: .init(
          vi: "Xem `ocop key pending --all`; nếu cần, đề nghị cấp lại.", en: "See `ocop key pending --all`; grant anew where it is needed.")
      )
    }
    return found.proposal
  }

  /// Where a proposal is: where its roles are, and those that the principal holds.
  static func scope(_ id: String, _ tables: Tables) throws -> Scope {
    try find(id, tables).map { try scope($0.proposal, tables) } ?? .province
  }

  static func scope(_ proposal: GrantProposed, _ tables: Tables) throws -> Scope {
    .roles(proposal.roles + (try PrincipalTable.find(proposal.principalID, tables)?.roles ?? []))
  }

  static func finish(_ id: String, _ state: GrantState, _ tables: Tables) throws {
    try tables.execute(
      "UPDATE grant_proposal SET state = ? WHERE number = ?", [state.rawValue, Identifier.number(id, prefix: "CP")])
    try tables.cancelTimer(ExpireGrant.timerName(id))
  }
}

extension GrantProposed: Event {
  package var subjectID: String { grantID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws {
    try tables.execute(
      "INSERT INTO grant_proposal (number, principal_id, content, state) VALUES (?, ?, ?, ?)",
      [Identifier.number(grantID, prefix: "CP"), principalID, try jsonString(), GrantState.open.rawValue])
    try tables.set(
      TimerEntry(
        name: ExpireGrant.timerName(grantID), kind: ExpireGrant.kind, subject: grantID, due: record.time + GrantProposal.term))
  }
}

/// Nobody confirmed a grant in time.
enum ExpireGrant: TimerHandling {
  static let kind = "expire-grant"

  static func timerName(_ grantID: String) -> String { "grant/\(grantID)" }

  static func fire(_ timer: TimerEntry, _ context: CouncilContext) throws -> [any Event] {
    [
      try GrantExpired.with {
        $0.grantID = timer.subject
        $0.principalID = try GrantProposal.find(timer.subject, context.tables)?.proposal.principalID ?? ""
      }
    ]
  }
}

extension GrantExpired: Event {
  package var subjectID: String { grantID }

  package func apply(_ tables: Tables, _ record: EventRecord) throws { try GrantProposal.finish(grantID, .expired, tables) }
}

extension ListGrants: Query {
  package func scope(_ context: CouncilQueryContext) throws -> Scope? { nil }

  package func answer(_ context: CouncilQueryContext) throws -> Grants {
    let most = limit == 0 ? 100 : min(Int(limit), 1_000)
    let tables = context.tables
    let grants = try context.viewer.page(
      after: Identifier.number(after, prefix: "CP") ?? 0, limit: most,
      position: { Identifier.number($0.proposal.grantID, prefix: "CP") ?? 0 }, scope: { try GrantProposal.scope($0.proposal, tables) }
    ) { after, limit in
      let columns = "SELECT content, state FROM grant_proposal"
      return try all
        ? tables.all("\(columns) WHERE number > ? ORDER BY number LIMIT ?", [after, limit], read)
        : tables.all(
          "\(columns) WHERE state = ? AND number > ? ORDER BY number LIMIT ?", [GrantState.open.rawValue, after, limit], read)
    }
    return try .with {
      $0.grants = try grants.map { grant in
        var grant = grant
        if let principal = try PrincipalTable.find(grant.proposal.principalID, tables), grant.state == .open { grant.principal = principal }
        return grant
      }
    }
  }

  private func read(_ row: TableRow) throws -> Grant {
    try .with {
      $0.proposal = try GrantProposed(jsonString: row[0])
      $0.state = GrantState(rawValue: row[1]) ?? .unspecified
    }
  }
}

extension GrantState {
  var label: LocalizedText {
    switch self {
    case .open: .init(vi: "đang chờ", en: "is open")
    case .confirmed: .init(vi: "đã được xác nhận", en: "was confirmed")
    case .declined: .init(vi: "đã bị từ chối", en: "was declined")
    case .expired: .init(vi: "đã hết hạn", en: "has lapsed")
    case .unspecified, .UNRECOGNIZED: .init(vi: "không rõ", en: "is unknown")
    }
  }
}
