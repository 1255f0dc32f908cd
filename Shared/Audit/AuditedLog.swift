import Contracts
import Ledger
import Messaging

/// Where a log is read from: a store, or an export.
public protocol LogSource: AnyObject {
  var source: EventSource { get }
  /// The file, for people.
  var path: String { get }
  /// The events after a sequence as they are written, oldest first.
  func links(after sequence: UInt64, limit: Int) throws -> [LogLink]
  /// How far the service has followed the others; empty where that is not told.
  func cursors() throws -> [String: LogCursor]
  /// Personal values beside the log that are not those it is committed to; none where there are no values, as in an export.
  func changedPersonalValues() throws -> [(sequence: UInt64, field: String)]
  /// What the log's export says it holds; nil for a log that is no export's.
  var manifest: AuditExport.Manifest.Log? { get }
  /// The checkpoints that are written beside the log, its own and those it keeps of others; nil where there are none but in the log.
  func writtenCheckpoints() throws(AuditFileError) -> (own: [ExportedCheckpoint], witnessed: [ExportedCheckpoint])?
}

extension LogSource {
  public func changedPersonalValues() throws -> [(sequence: UInt64, field: String)] { [] }
  public var manifest: AuditExport.Manifest.Log? { nil }
  public func writtenCheckpoints() throws(AuditFileError) -> (own: [ExportedCheckpoint], witnessed: [ExportedCheckpoint])? { nil }
}

extension StoredLog: LogSource {}

/// One log, read from its beginning: its chain checked event by event, what it vouches for and what it keeps of others collected.
public final class AuditedLog {
  /// A checkpoint as an event of some log carries it.
  struct Carried {
    /// The event that carries it.
    var sequence: UInt64
    var checkpoint: CheckpointSigned
  }

  /// A later event of another log than this one has.
  struct Reference {
    /// The event of this log that names it.
    var sequence: UInt64
    var named: UInt64
  }

  public let origin: any LogSource
  public var source: EventSource { origin.source }
  /// The last event that was read.
  public private(set) var latestSequence: UInt64 = 0
  /// The hash of each event by its content, from the first; ends before the first that does not fit.
  private(set) var hashes: [[UInt8]] = []
  private(set) var checkpoints: [Carried] = []
  private(set) var witnessed: [Carried] = []
  /// By service: the latest event of it that an event here names as its cause.
  private(set) var causes: [String: Reference] = [:]
  /// Where the chain parts, if it does.
  public private(set) var breach: AuditFinding?
  /// The first event whose content two readers could read differently, if there is one.
  private(set) var ambiguity: AuditFinding?
  /// Events that a checkpoint should cover: all but those that carry checkpoints.
  public private(set) var countedEvents: UInt64 = 0
  private var chain: LogChain
  /// How far the service had followed the others when the reading began.
  private(set) var cursors: [String: LogCursor] = [:]
  /// What an operator settled, with the event that says so.
  private(set) var settled: [(sequence: UInt64, settled: LogSettled)] = []

  public init(_ origin: any LogSource) {
    self.origin = origin
    chain = LogChain(of: origin.source)
  }

  /// Reads on, up to a sequence or to the end.
  ///
  /// - Parameter take: is given every event that is read.
  public func read(through last: UInt64 = .max, _ take: (LogLink) throws -> Void = { _ in }) throws {
    if latestSequence == 0 { cursors = try origin.cursors() }
    while latestSequence < last {
      let page = try origin.links(after: latestSequence, limit: Int(min(1_000, last - latestSequence)))
      for link in page {
        check(link)
        try collect(link)
        try take(link)
      }
      guard let end = page.last else { return }
      latestSequence = end.record.sequence
    }
  }

  private func check(_ link: LogLink) {
    guard breach == nil else { return }
    let next = UInt64(hashes.count) + 1
    guard link.record.sequence == next else {
      breach = AuditFinding(
        .missing, source.service, next, expected: .init(vi: "sự kiện \(next)", en: "event \(next)"),
        found: .init(vi: "sự kiện \(link.record.sequence)", en: "event \(link.record.sequence)"))
      return
    }
    var following = chain
    link.extend(&following)
    guard following.hash == link.hash else {
      breach = AuditFinding(
        .altered, source.service, next,
        expected: .init(
          vi: "mã băm \(link.hash.hexadecimal) ghi cạnh sự kiện (\(link.record.type) \(link.record.subject))",
          en: "the hash \(link.hash.hexadecimal) written beside the event (\(link.record.type) \(link.record.subject))"),
        found: .init(
          vi: "nội dung sự kiện cho mã băm \(following.hash.hexadecimal): sự kiện này hoặc sự kiện ngay trước đã bị sửa, đổi chỗ",
          en: "its content comes to \(following.hash.hexadecimal): this event or the one before was changed or exchanged"))
      return
    }
    chain = following
    hashes.append(following.hash)
  }

  private func collect(_ link: LogLink) throws {
    let record = link.record
    if ambiguity == nil, let fault = StrictJSON.fault(in: Array((record.sealed ?? record.data).utf8)) ?? Self.fault(in: record) {
      ambiguity = AuditFinding(
        .damaged, source.service, record.sequence,
        expected: .init(vi: "nội dung mà mọi chương trình đọc như nhau", en: "content that every program reads alike"),
        found: .init(stringLiteral: "\(fault)"))
    }
    if record.schema != CheckpointSigned.protoMessageName, record.schema != CheckpointWitnessed.protoMessageName { countedEvents += 1 }
    switch record.schema {
    case CheckpointSigned.protoMessageName:
      guard let checkpoint = try? CheckpointSigned(jsonString: record.data) else { return }
      checkpoints.append(Carried(sequence: record.sequence, checkpoint: checkpoint))
    case CheckpointWitnessed.protoMessageName:
      guard let kept = try? CheckpointWitnessed(jsonString: record.data) else { return }
      witnessed.append(Carried(sequence: record.sequence, checkpoint: kept.checkpoint))
    case LogSettled.protoMessageName:
      if let told = LogSettled(of: record) { take(told, at: record.sequence) }
    default: break
    }
    if let (owner, sequence) = EventSource.event(named: record.cause), owner.province == source.province,
      causes[owner.service].map({ $0.named < sequence }) ?? true
    {
      causes[owner.service] = Reference(sequence: record.sequence, named: sequence)
    }
  }

  /// `data` beside what is sealed.
  private static func fault(in record: EventRecord) -> StrictJSON.Fault? {
    record.sealed == nil ? nil : StrictJSON.fault(in: Array(record.data.utf8))
  }

  /// From here on the owner's present log is followed: what was kept of the part that it lost is not held against it any more.
  private func take(_ told: LogSettled, at sequence: UInt64) {
    settled.append((sequence, told))
    guard told.action == .resumeAt else { return }
    witnessed.removeAll { $0.checkpoint.service == told.service && $0.checkpoint.toSequence > told.sequence }
    if let cause = causes[told.service], cause.named > told.sequence { causes[told.service] = nil }
  }

  public var checkpointCount: Int { checkpoints.count }

  /// The last event that a checkpoint covers.
  public var coveredTo: UInt64 { checkpoints.last?.checkpoint.toSequence ?? 0 }

  /// By service: how far this log has seen it, in causes, in checkpoints that it keeps and as a follower.
  public var seen: [String: UInt64] {
    var seen = causes.mapValues(\.named).merging(cursors.mapValues(\.sequence)) { max($0, $1) }
    for kept in witnessed { seen[kept.checkpoint.service] = max(seen[kept.checkpoint.service] ?? 0, kept.checkpoint.toSequence) }
    return seen
  }
}
