import Contracts
import Ledger
import Messaging
import Rulebook

/// Checks the logs of a province against themselves and against each other.
///
/// Every log is read once; what one keeps of another is then looked up there. The logs of running services grow while they are
/// read, so each is read on until it has all that the others have seen of it.
public final class Audit {
  public let logs: [AuditedLog]
  /// Checkpoints that somebody kept outside: an earlier export.
  private let earlier: [AuditedLog]
  /// Signing keys by service, in hexadecimal digits; a service that is not there is checked with the key it names itself.
  private let keys: [String: Set<String>]
  public private(set) var findings: [AuditFinding] = []
  /// Breaches of the separation of duties: nothing was altered, and somebody should look.
  public private(set) var remarks: [AuditRemark] = []

  /// - Parameters:
  ///   - sources: one a service, all of one province.
  ///   - earlier: the same logs as they were given out before.
  ///   - keys: the services' signing keys, where the auditor has them from elsewhere.
  public init(_ sources: [any LogSource], earlier: [any LogSource] = [], keys: [String: Set<String>] = [:]) {
    logs = sources.sorted { $0.source.service < $1.source.service }.map(AuditedLog.init)
    self.earlier = earlier.map(AuditedLog.init)
    self.keys = keys
  }

  /// Reads the logs whole.
  ///
  /// - Parameter take: is given every event that is read, a log at a time.
  public func read(_ take: (AuditedLog, LogLink) throws -> Void = { _, _ in }) throws {
    for log in logs { try log.read { try take(log, $0) } }
    var isBehind = true
    while isBehind {
      isBehind = false
      for log in logs {
        let seen = logs.compactMap { $0.seen[log.source.service] }.max() ?? 0
        let before = log.latestSequence
        if seen > before { try log.read(through: seen) { try take(log, $0) } }
        if log.latestSequence > before { isBehind = true }
      }
    }
    for log in earlier { try log.read() }
    for log in logs { try checkPersonalValues(of: log) }
  }

  /// A value beside the log has a commitment in it.
  private func checkPersonalValues(of log: AuditedLog) throws {
    findings += try log.origin.changedPersonalValues().map { sequence, field in
      AuditFinding(
        .personal, log.source.service, sequence,
        expected: .init(vi: "giá trị của \(field) mà sự kiện đã cam kết", en: "the value of \(field) that the event is committed to"),
        found: .init(vi: "một giá trị khác cạnh sự kiện", en: "another value beside the event"))
    }
  }

  /// Checks what was read: chains, checkpoints and what is kept of others. Findings come by service, the earliest event first.
  public func check() {
    for log in logs {
      findings += [log.breach, log.ambiguity].compactMap(\.self)
      checkManifest(of: log)
      checkCheckpoints(of: log)
      checkWitnesses(of: log)
    }
    for log in earlier {
      if let now = self.log(of: log.source.service) {
        checkEarlier(log, now)
      } else if logs.count > 1 {
        // Who audits one log alone has not lost the others.
        findings.append(
          AuditFinding(
            .missing, log.source.service, nil,
            expected: .init(
              vi: "nhật ký \(log.source.logName) có trong bản xuất trước (\(log.origin.path))",
              en: "the log \(log.source.logName), which the earlier export has (\(log.origin.path))"),
            found: .init(vi: "không có nhật ký ấy", en: "there is no such log")))
      }
    }
    add([])
  }

  /// Checks that results follow from their sheets, and what was decided from results; and who did what that takes two.
  ///
  /// - Returns: how many results were scored again.
  public func checkResults(by rulebook: Rulebook) throws -> Int {
    var duties = DutyAudit()
    var results = ResultAudit(rulebook, services: Set(logs.map(\.source.service)))
    for log in ResultAudit.order.compactMap({ log(of: $0) }) {
      var last: UInt64 = 0
      while last < log.latestSequence, case let page = try log.origin.links(after: last, limit: 1_000), let end = page.last {
        for link in page where link.record.sequence <= log.latestSequence {
          results.take(link.record, of: log.source.service)
          duties.take(link.record, of: log.source.service)
        }
        last = end.record.sequence
      }
    }
    add(results.findings)
    remarks = duties.remarks.sorted { ($0.service, $0.sequence) < ($1.service, $1.sequence) }
    return results.results
  }

  /// Adds what other checks found.
  public func add(_ more: [AuditFinding]) {
    findings += more
    findings.sort { ($0.service, $0.sequence ?? .max) < ($1.service, $1.sequence ?? .max) }
  }

  /// How far the logs that were read have seen another service's, by the name of who has.
  public func seen(of service: String) -> [String: UInt64] {
    let others = logs.filter { $0.source.service != service }
    return Dictionary(others.map { ($0.source.service, $0.seen[service] ?? 0) }) { max($0, $1) }
  }

  public func log(of service: String) -> AuditedLog? { logs.first { $0.source.service == service } }

  /// What operators settled in the logs: losses that nobody holds against them any more are told all the same.
  public var settlements: [(service: String, sequence: UInt64, settled: LogSettled)] {
    logs.flatMap { log in log.settled.map { (log.source.service, $0.sequence, $0.settled) } }
  }

  /// Keys that sign a log's checkpoints, and whether they were compared with keys that the auditor brought.
  public func signers(of log: AuditedLog) -> (keys: [String], areCompared: Bool) {
    (Set(log.checkpoints.map(\.checkpoint.publicKey)).sorted(), keys[log.source.service] != nil)
  }
}

// MARK: - What an export says of itself

extension Audit {
  private func checkManifest(of log: AuditedLog) {
    guard let stated = log.origin.manifest else { return }
    func compare<Value: Equatable>(_ name: String, _ said: Value, _ found: Value, _ sequence: UInt64? = nil) {
      guard said != found else { return }
      findings.append(
        AuditFinding(
          .manifest, log.source.service, sequence, expected: .init(stringLiteral: "export.json, \(name): \(said)"),
          found: .init(stringLiteral: "\(found)")))
    }
    compare("log", stated.log, log.source.logName)
    compare("events", stated.events, log.latestSequence, min(stated.events, log.latestSequence) + 1)
    if log.breach == nil, stated.events == log.latestSequence { compare("hash", stated.hash, log.hashes.last?.hexadecimal ?? "") }
    compare("checkpoints", stated.checkpoints, log.checkpoints.count)
    compare("witnessed", stated.witnessed, log.witnessed.count)
    compare("publicKeys", stated.publicKeys.sorted(), signers(of: log).keys)
    do {
      guard let written = try log.origin.writtenCheckpoints() else { return }
      for (name, kept, carried) in [("checkpoints", written.own, log.checkpoints), ("witnessed", written.witnessed, log.witnessed)] {
        let expected = carried.map { ExportedCheckpoint($0.checkpoint, carriedBy: $0.sequence) }
        guard kept != expected else { continue }
        let place = zip(kept, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(kept.count, expected.count)
        findings.append(
          AuditFinding(
            .manifest, log.source.service, place < expected.count ? expected[place].carriedBy : nil,
            expected: .init(
              vi: "\(log.source.service).\(name).jsonl đúng như nhật ký (\(expected.count))",
              en: "\(log.source.service).\(name).jsonl as the log has them (\(expected.count))"),
            found: .init(vi: "khác ở dòng \(place + 1) (\(kept.count))", en: "other from line \(place + 1) on (\(kept.count))")))
      }
    } catch {
      findings.append(
        AuditFinding(
          .damaged, log.source.service, nil,
          expected: .init(vi: "các tệp điểm xác nhận của bản xuất", en: "the export's files of checkpoints"),
          found: .init(vi: error.vietnamese, en: error.english)))
    }
  }
}

// MARK: - A log's own checkpoints

extension Audit {
  private func checkCheckpoints(of log: AuditedLog) {
    let service = log.source.service
    var covered: UInt64 = 0
    for carried in log.checkpoints {
      let checkpoint = carried.checkpoint
      if let fault = fault(of: carried, in: log, after: covered) {
        findings.append(fault)
        // What it says is nobody's word.
        continue
      }
      covered = checkpoint.toSequence
      guard covered <= UInt64(log.hashes.count) else { continue }
      let hashes = Array(log.hashes[Int(checkpoint.fromSequence) - 1..<Int(covered)])
      let (hash, root) = (log.hashes[Int(covered) - 1].hexadecimal, MerkleTree(hashes).root.hexadecimal)
      guard hash == checkpoint.hash, root == checkpoint.root else {
        findings.append(
          AuditFinding(
            .rewritten, service, checkpoint.fromSequence, through: covered,
            expected: .init(
              vi: "mã băm \(checkpoint.hash), đã ký lúc \(checkpoint.time) ở sự kiện \(carried.sequence)",
              en: "the hash \(checkpoint.hash), signed at \(checkpoint.time) in event \(carried.sequence)"),
            found: .init(
              vi: "mã băm \(hash): một sự kiện trong khoảng này đã bị viết lại sau khi ký",
              en: "the hash \(hash): an event in this range was rewritten after it was signed")))
        return
      }
    }
  }

  private func fault(of carried: AuditedLog.Carried, in log: AuditedLog, after covered: UInt64) -> AuditFinding? {
    let (service, checkpoint) = (log.source.service, carried.checkpoint)
    func finding(expected: LocalizedText, found: LocalizedText) -> AuditFinding {
      AuditFinding(.checkpoint, service, carried.sequence, expected: expected, found: found)
    }
    guard checkpoint.source == log.source, checkpoint.fromSequence <= checkpoint.toSequence, checkpoint.toSequence < carried.sequence,
      checkpoint.fromSequence == covered + 1
    else {
      return finding(
        expected: .init(
          vi: "điểm xác nhận của \(log.source.logName) từ sự kiện \(covered + 1), trước sự kiện mang nó",
          en: "a checkpoint of \(log.source.logName) from event \(covered + 1) on, before the event that carries it"),
        found: .init(stringLiteral: "\(checkpoint.source.logName) \(checkpoint.fromSequence)–\(checkpoint.toSequence)"))
    }
    guard checkpoint.isSignedByItsKey else {
      return finding(
        expected: .init(vi: "chữ ký của khóa \(checkpoint.publicKey)", en: "a signature by the key \(checkpoint.publicKey)"),
        found: .init(vi: "chữ ký không đúng", en: "the signature is not valid"))
    }
    if let known = keys[service], !known.contains(checkpoint.publicKey) {
      return finding(
        expected: .init(
          vi: "khóa ký của dịch vụ: \(known.sorted().joined(separator: ", "))",
          en: "a key of the service: \(known.sorted().joined(separator: ", "))"),
        found: .init(vi: "khóa \(checkpoint.publicKey)", en: "the key \(checkpoint.publicKey)"))
    }
    return nil
  }
}

// MARK: - What the others keep

extension Audit {
  private func checkWitnesses(of log: AuditedLog) {
    let service = log.source.service
    var cutOff: AuditFinding?
    /// Keeps the proof that reaches furthest.
    func note(_ seen: UInt64, _ found: LocalizedText) {
      guard seen > log.latestSequence, seen > (cutOff?.through ?? 0) else { return }
      cutOff = AuditFinding(
        .cutOff, service, log.latestSequence + 1, through: seen, expected: found,
        found: .init(vi: "nhật ký hết ở sự kiện \(log.latestSequence)", en: "the log ends at event \(log.latestSequence)"))
    }
    var contradiction: AuditFinding?
    for other in logs where other !== log {
      for kept in other.witnessed where kept.checkpoint.source == log.source {
        let checkpoint = kept.checkpoint
        note(
          checkpoint.toSequence,
          .init(
            vi: "\(other.source.service) giữ điểm xác nhận đến sự kiện \(checkpoint.toSequence) (sự kiện \(kept.sequence) của nó)",
            en: "\(other.source.service) keeps a checkpoint up to event \(checkpoint.toSequence) (its own event \(kept.sequence))"))
        let found = self.contradiction(log, checkpoint, keptBy: "\(other.source.service) #\(kept.sequence)")
        if let found, (found.sequence ?? 0) < (contradiction?.sequence ?? .max) { contradiction = found }
      }
      if let cause = other.causes[service] {
        note(
          cause.named,
          .init(
            vi: "sự kiện \(cause.named) là nguyên nhân của sự kiện \(cause.sequence) ở \(other.source.service)",
            en: "event \(cause.named) is the cause of event \(cause.sequence) of \(other.source.service)"))
      }
      if let cursor = other.cursors[service] {
        note(
          cursor.sequence,
          .init(
            vi: "\(other.source.service) đã theo dõi đến sự kiện \(cursor.sequence)",
            en: "\(other.source.service) has followed it up to event \(cursor.sequence)"))
        let found = self.contradiction(log, cursor, of: other.source.service)
        if let found, (found.sequence ?? 0) < (contradiction?.sequence ?? .max) { contradiction = found }
      }
    }
    findings += [cutOff, contradiction].compactMap(\.self)
  }

  private func contradiction(_ log: AuditedLog, _ checkpoint: CheckpointSigned, keptBy keeper: String) -> AuditFinding? {
    guard checkpoint.isSignedByItsKey, (1...UInt64(max(1, log.hashes.count))).contains(checkpoint.toSequence), !log.hashes.isEmpty,
      (1...checkpoint.toSequence).contains(checkpoint.fromSequence)
    else { return nil }
    let hash = log.hashes[Int(checkpoint.toSequence) - 1].hexadecimal
    guard hash != checkpoint.hash else { return nil }
    return AuditFinding(
      .witness, log.source.service, checkpoint.fromSequence, through: checkpoint.toSequence,
      expected: .init(
        vi: "mã băm \(checkpoint.hash), đã ký lúc \(checkpoint.time) và \(keeper) còn giữ",
        en: "the hash \(checkpoint.hash), signed at \(checkpoint.time) and kept by \(keeper)"),
      found: .init(
        vi: "mã băm \(hash): nhật ký đã bị viết lại hoặc lùi lại rồi ghi tiếp",
        en: "the hash \(hash): the log was rewritten, or rolled back and written on"))
  }

  /// What a follower heard at its cursor is not what the log has there: the log went back, and was written on.
  private func contradiction(_ log: AuditedLog, _ cursor: LogCursor, of follower: String) -> AuditFinding? {
    guard let heard = cursor.hash, (1...UInt64(max(1, log.hashes.count))).contains(cursor.sequence), !log.hashes.isEmpty else { return nil }
    let hash = log.hashes[Int(cursor.sequence) - 1]
    guard hash != heard else { return nil }
    return AuditFinding(
      .witness, log.source.service, cursor.sequence,
      expected: .init(
        vi: "mã băm \(heard.hexadecimal), như \(follower) đã nghe ở sự kiện này",
        en: "the hash \(heard.hexadecimal), as \(follower) heard it at this event"),
      found: .init(
        vi: "mã băm \(hash.hexadecimal): nhật ký đã bị lùi lại rồi ghi tiếp",
        en: "the hash \(hash.hexadecimal): the log was rolled back and written on"))
  }

  /// The earlier copy has every event's hash: the first that parts is known exactly.
  private func checkEarlier(_ old: AuditedLog, _ log: AuditedLog) {
    let service = log.source.service
    if let first = zip(old.hashes, log.hashes).enumerated().first(where: { $0.element.0 != $0.element.1 }) {
      let (was, now) = first.element
      findings.append(
        AuditFinding(
          .witness, service, UInt64(first.offset) + 1,
          expected: .init(
            vi: "mã băm \(was.hexadecimal) trong bản xuất trước (\(old.origin.path))",
            en: "the hash \(was.hexadecimal) of the earlier export (\(old.origin.path))"),
          found: .init(vi: "mã băm \(now.hexadecimal)", en: "the hash \(now.hexadecimal)")))
    } else if log.latestSequence < old.latestSequence {
      findings.append(
        AuditFinding(
          .cutOff, service, log.latestSequence + 1, through: old.latestSequence,
          expected: .init(
            vi: "sự kiện \(old.latestSequence) của bản xuất trước (\(old.origin.path))",
            en: "event \(old.latestSequence) of the earlier export (\(old.origin.path))"),
          found: .init(vi: "nhật ký hết ở sự kiện \(log.latestSequence)", en: "the log ends at event \(log.latestSequence)")))
    }
  }
}
