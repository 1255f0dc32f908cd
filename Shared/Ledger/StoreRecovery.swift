import Contracts
import Foundation
import GRDB

/// Makes a new store from what can still be read of a damaged one, and from a backup where that leaves a gap.
///
/// The log must come out whole: an event is taken only when the chain goes on by it. Derived tables are not taken at all; the service makes
/// them anew at its next start. What lies beside the log is taken as far as it can be read, and what is lost of it is made up for so that
/// nothing happens twice and nothing that was erased comes back.
public struct StoreRecovery {
  public let source: EventSource
  private let damaged: DamagedStore
  private let backup: DamagedStore?

  /// - Throws: `LedgerError` when it cannot be told whose log it is, or when the two are not of one log.
  public init(of damaged: DamagedStore, backup: DamagedStore?) throws {
    guard let source = damaged.statedSource ?? Self.source(of: damaged) ?? backup?.statedSource else {
      throw LedgerError.unrecoverable(path: damaged.path, reason: "it cannot be read whose log it holds; a backup (--backup) tells")
    }
    if let backup, let other = backup.statedSource, other != source {
      throw LedgerError.foreign(path: backup.path, found: other.topicPrefix, expected: source.topicPrefix)
    }
    self.source = source
    self.damaged = damaged
    self.backup = backup
  }

  /// The chain begins with the log's name: only one name leads to the first event's hash.
  private static func source(of store: DamagedStore) -> EventSource? {
    guard let first = store.links(1...1)[1] else { return nil }
    let sources = (0..<100).flatMap { province in
      ServiceName.all.map { EventSource(province: province < 10 ? "0\(province)" : "\(province)", service: $0) }
    }
    return sources.first { first.follows(LogChain(of: $0)) != nil }
  }

  /// Makes the store at `path`, or, when the log does not come out whole, nothing there.
  ///
  /// - Parameters:
  ///   - seen: how far other services have seen the log, by their name.
  ///   - acceptLoss: makes the store up to where the log breaks off. Its service then takes no command until every other service has said
  ///     how far it has seen the log, and a person has settled what is missing.
  /// - Throws: `LedgerError` when a file is there already, or the disk is full.
  public func make(at path: String, seen: [String: UInt64], acceptLoss: Bool = false) throws -> RecoveryReport {
    let files = FileManager.default
    guard !files.fileExists(atPath: path) else { throw LedgerError.unwritable(path: path, reason: "the file exists already") }
    let fresh = path + ".recovering"
    defer { try? files.removeIfThere(fresh) }
    do {
      try files.removeIfThere(fresh)
      let queue = try DatabaseQueue(path: fresh, configuration: StoreMaker.configuration())
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: fresh)
      try CoreSchema.migrator(of: source).migrate(queue)
      var report = RecoveryReport(source: source, end: damaged.end, backupEnd: backup?.end, seen: seen)
      report.acceptsLoss = acceptLoss
      try queue.inDatabase { db in
        try db.inTransaction(.immediate) {
          try fill(Tables(db), &report)
          // Version 0 has the service make its tables at its next start.
          try StoreMaker.sign(db, source: source, derived: 0, common: 0)
          if acceptLoss {
            try db.execute(sql: "INSERT INTO store (key, value) VALUES (?, '1')", arguments: [CoreSchema.tailDoubt])
          }
          return .commit
        }
      }
      try queue.close()
      guard report.obstacle == nil else { return report }
      try StoreFile.synchronize(fresh)
      try StoreFile.place(fresh, at: path)
      return report
    } catch let error as DatabaseError {
      throw Ledger.explained(error, path: path)
    }
  }

  private func fill(_ tables: Tables, _ report: inout RecoveryReport) throws {
    let causes = try takeEvents(tables, &report)
    try takeReplies(tables, committing: causes.committing, &report)
    try takePersonalValues(tables, &report)
    try takeCursors(tables, causes.heard, &report)
    try takeDeadLetters(tables, &report)
  }
}

extension LogLink {
  /// The chain gone on by this event; nil when that does not come to the hash beside it.
  fileprivate func follows(_ chain: LogChain) -> LogChain? {
    var next = chain
    extend(&next)
    return next.hash == hash ? next : nil
  }
}

// MARK: - The log

extension StoreRecovery {
  /// What the causes of the events tell.
  private struct Causes {
    /// The furthest event of each other service that led to one here.
    var heard: [String: UInt64] = [:]
    /// Commands whose events are committed to personal values.
    var committing: Set<String> = []
  }

  /// Takes the log, event by event, as long as the chain goes on; then only looks what could be read beyond.
  private func takeEvents(_ tables: Tables, _ report: inout RecoveryReport) throws -> Causes {
    var causes = Causes()
    var chain = LogChain(of: source)
    let last = max(damaged.end ?? damaged.bound, backup?.end ?? 0, report.seen.values.max() ?? 0)
    var first: UInt64 = 1
    while first <= last {
      let block = first...min(first + 999, last)
      let here = damaged.links(block)
      let there = first <= backup?.end ?? backup?.bound ?? 0 ? backup?.links(block) ?? [:] : [:]
      for sequence in block {
        guard let (link, next) = report.choose(sequence, here[sequence], there[sequence], after: chain) else { continue }
        chain = next
        try link.record.insert(hash: chain.hash, tables)
        if let (owner, heard) = EventSource.event(named: link.record.cause), owner.province == source.province {
          causes.heard[owner.service] = max(causes.heard[owner.service] ?? 0, heard)
        }
        if let settled = LogSettled(of: link.record), settled.action == .resumeAt { causes.heard[settled.service] = settled.sequence }
        if link.record.data.contains("\"" + PersonalValue.commitmentPrefix) { causes.committing.insert(link.record.cause) }
      }
      first = block.upperBound + 1
    }
    report.events.isWhole = damaged.end != nil && report.events.fromBackup == 0
    return causes
  }
}

extension RecoveryReport {
  /// The next event of the log and the chain with it; nil from the first on that neither store has.
  fileprivate mutating func choose(_ sequence: UInt64, _ here: LogLink?, _ there: LogLink?, after chain: LogChain) -> (LogLink, LogChain)? {
    if here == nil { unreadable.add(sequence) } else { lastReadable = sequence }
    guard sequence == latestSequence + 1, parting == nil else { return nil }
    let (ours, theirs) = (here?.follows(chain), there?.follows(chain))
    if let ours, let theirs, ours != theirs {
      parting = sequence
      return nil
    }
    if here != nil, ours == nil { unfit.append(sequence) }
    guard let (link, next) = ours.flatMap({ next in here.map { ($0, next) } }) ?? theirs.flatMap({ next in there.map { ($0, next) } })
    else { return nil }
    latestSequence = sequence
    if ours != nil {
      events.read += 1
    } else {
      events.fromBackup += 1
      eventsFromBackup.add(sequence)
    }
    return (link, next)
  }
}

// MARK: - Beside the log

extension StoreRecovery {
  /// Takes remembered replies. A command whose reply is lost and whose events are there gets one made from the events.
  private func takeReplies(_ tables: Tables, committing: Set<String>, _ report: inout RecoveryReport) throws {
    typealias Remembered = (id: String, reply: StoredReply, time: Instant)
    func replies(in store: DamagedStore, _ take: (Remembered) throws -> Void) throws -> Bool {
      try store.rows(
        "id, fingerprint, refused, reply, principal, salt, time", of: "command", by: ["id"],
        {
          let reply = StoredReply(fingerprint: $0[1], salt: $0[5], principal: $0[4], isRefusal: $0[2], reply: $0[3])
          return ($0[0], reply, $0[6])
        }, take)
    }
    let forgotten = [UInt8](repeating: 0, count: 32)
    /// An answer that tells of a lost event is none: sent again, the command is decided on anew.
    func isOfLost(_ reply: StoredReply) -> Bool {
      guard !reply.isRefusal, let accepted = try? Accepted(serializedBytes: reply.reply) else { return false }
      // What was answered was in the log.
      report.told = max(report.told, accepted.sequence)
      return report.acceptsLoss && accepted.sequence > report.latestSequence
    }
    report.replies.isWhole = try replies(in: damaged) { id, reply, time in
      guard !isOfLost(reply) else { return }
      report.replies.read += try tables.remember(reply, to: id, at: time)
    }
    if !report.replies.isWhole, let backup {
      _ = try replies(in: backup) { id, reply, time in
        guard !isOfLost(reply) else { return }
        var reply = reply
        // An erasure since would have taken the digest of the values that were erased.
        if committing.contains(id) { (reply.fingerprint, reply.salt) = (forgotten, nil) }
        let count = try tables.remember(reply, to: id, at: time)
        report.replies.fromBackup += count
        if reply.fingerprint == forgotten { report.repliesWithoutContent += count }
      }
    }
    // With the fingerprint that an erasure leaves: sent again, the command is refused as a conflict and not carried out twice.
    try eachCommand(in: tables) { id, accepted in
      report.replies.remade += try tables.remember(
        StoredReply(fingerprint: forgotten, isRefusal: false, reply: accepted.serializedBytes()), to: id,
        at: Instant(microseconds: 0))
    }
    report.repliesWithoutContent += report.replies.remade
  }

  /// Every command whose events are in the log, with the answer that was given to it.
  private func eachCommand(in tables: Tables, _ take: (String, Accepted) throws -> Void) throws {
    var open: (id: String, accepted: Accepted)?
    var last: UInt64 = 0
    while true {
      let page = try tables.all(
        "SELECT sequence, type, subject, actor, cause FROM event WHERE sequence > ? ORDER BY sequence LIMIT 1000", [last]
      ) { (sequence: $0[0] as UInt64, type: $0[1] as String, subject: $0[2] as String, actor: $0[3] as String, cause: $0[4] as String) }
      for event in page {
        // A command's events follow one another.
        if let done = open, done.id != event.cause {
          try take(done.id, done.accepted)
          open = nil
        }
        guard !isOwnDoing(event.cause, by: event.actor) else { continue }
        var accepted = open?.accepted ?? Accepted.with { $0.subject = event.subject }
        accepted.sequence = event.sequence
        accepted.events.append(event.type)
        open = (event.cause, accepted)
      }
      guard let end = page.last else { break }
      last = end.sequence
    }
    if let open { try take(open.id, open.accepted) }
  }

  /// Whether a service did something by itself: on what it heard, when a timer was due, or to sign its log.
  private func isOwnDoing(_ cause: String, by actor: String) -> Bool {
    actor == "service:\(source.service)" && (cause.contains("/") || cause.hasPrefix("timer:") || cause == "checkpoint")
  }

  /// Takes the values that the log is committed to. A backup's value comes back only where the damaged store's index still lists it: what
  /// was erased since is not listed, and where the index is damaged as well, the value stays away.
  private func takePersonalValues(_ tables: Tables, _ report: inout RecoveryReport) throws {
    func values(in store: DamagedStore, _ take: ((UInt64, PersonalValue)) throws -> Void) throws -> Bool {
      try store.rows(
        "sequence, field, party, salt, value", of: "personal", by: ["sequence", "field"],
        { ($0[0], PersonalValue(field: $0[1], party: $0[2], salt: $0[3], value: $0[4])) }, take)
    }
    func keep(_ value: PersonalValue, of sequence: UInt64) throws -> Int {
      let data = try tables.first("SELECT data FROM event WHERE sequence = ?", [sequence]) { $0[0] as String }
      guard let data, value.isCommitted(in: data) else { return 0 }
      return try tables.put(
        "INTO personal (sequence, field, party, salt, value) VALUES (?, ?, ?, ?, ?)",
        [sequence, value.field, value.party, value.salt, value.value])
    }
    report.values.isWhole = try values(in: damaged) { sequence, value in
      report.told = max(report.told, sequence)
      report.values.read += try keep(value, of: sequence)
    }
    if !report.values.isWhole, let backup {
      _ = try values(in: backup) { sequence, value in
        guard damaged.lists(value, of: sequence) else { return }
        report.values.fromBackup += try keep(value, of: sequence)
      }
    }
    report.lostValues = report.values.isWhole ? 0 : damaged.listedValues().map { $0 - report.values.read - report.values.fromBackup }
  }

  /// Takes the furthest cursor that is known. An event with an effect here is the cause of an event in the log, and the log is whole: what
  /// was heard beyond that had none, and is heard again.
  private func takeCursors(_ tables: Tables, _ heard: [String: UInt64], _ report: inout RecoveryReport) throws {
    var cursors = heard.mapValues { LogCursor($0) }
    func read(_ store: DamagedStore) throws -> (rows: [String: LogCursor], isWhole: Bool) {
      var rows: [String: LogCursor] = [:]
      let isWhole = try store.rows(
        "service, sequence, hash", of: "cursor", by: ["service"], { ($0[0] as String, LogCursor($0[1], $0[2] as [UInt8]?)) }
      ) { rows[$0] = $1 }
      return (rows, isWhole)
    }
    let here = try read(damaged)
    report.areCursorsRead = here.isWhole && !report.breaksOff
    if report.breaksOff {
      // The cursors are of a longer log: what was heard since has had its effect in the lost part.
    } else if here.isWhole {
      cursors.merge(here.rows) { $1 }
    } else {
      for rows in [here.rows, try backup.map { try read($0).rows } ?? [:]] {
        cursors.merge(rows) { $1.sequence >= $0.sequence ? $1 : $0 }
      }
    }
    report.cursors = cursors.mapValues(\.sequence)
    for (service, cursor) in cursors {
      try tables.execute("INSERT INTO cursor (service, sequence, hash) VALUES (?, ?, ?)", [service, cursor.sequence, cursor.hash])
    }
  }

  private func takeDeadLetters(_ tables: Tables, _ report: inout RecoveryReport) throws {
    func take(from store: DamagedStore, count: inout Int) throws -> Bool {
      try store.rows(
        "service, sequence, type, reason, time", of: "dead_letter", by: ["service", "sequence"],
        { ($0[0] as String, $0[1] as UInt64, $0[2] as String, $0[3] as String, $0[4] as Instant) }
      ) { service, sequence, type, reason, time in
        count += try tables.put(
          "INTO dead_letter (service, sequence, type, reason, time) VALUES (?, ?, ?, ?, ?)", [service, sequence, type, reason, time])
      }
    }
    report.deadLetters.isWhole = try take(from: damaged, count: &report.deadLetters.read)
    if !report.deadLetters.isWhole, let backup { _ = try take(from: backup, count: &report.deadLetters.fromBackup) }
  }
}

extension Tables {
  /// Inserts a row, unless one is there under its key.
  ///
  /// - Returns: the number of rows inserted.
  fileprivate func put(_ statement: String, _ values: [any SQLValue]) throws -> Int {
    try execute("INSERT OR IGNORE " + statement, values)
    return db.changesCount
  }

  fileprivate func remember(_ reply: StoredReply, to id: String, at time: Instant) throws -> Int {
    try put(
      "INTO command (id, fingerprint, refused, reply, principal, time, salt) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [id, reply.fingerprint, reply.isRefusal, reply.reply, reply.principal, time, reply.salt])
  }
}
