import Contracts

/// What a recovery took from where, and what stands in its way.
public struct RecoveryReport: Sendable {
  /// A table's rows: how many were read from the damaged store, came from the backup, or were made from the log.
  public struct Rows: Sendable {
    public var read = 0
    public var fromBackup = 0
    public var remade = 0
    /// False when a page of it could not be read.
    public var isWhole = true
  }

  public var source: EventSource
  /// The last event of the damaged store; nil when the end of its log cannot be read.
  public var end: UInt64?
  public var backupEnd: UInt64?
  /// How far other services have seen the log.
  public var seen: [String: UInt64]

  /// Whether the store is made though events are lost behind it.
  public var acceptsLoss = false
  /// The last event that was taken.
  public var latestSequence: UInt64 = 0
  public var events = Rows()
  public var eventsFromBackup: [ClosedRange<UInt64>] = []
  /// Events that the damaged store does not give.
  public var unreadable: [ClosedRange<UInt64>] = []
  /// The last event that the damaged store gives, taken or not.
  public var lastReadable: UInt64 = 0
  /// Events that can be read and are not what the chain says: changed, or damaged where SQLite does not see it.
  public var unfit: [UInt64] = []
  /// Where the damaged store and the backup go different ways, each with a chain that goes on.
  public var parting: UInt64?
  /// The last event that a remembered reply or a personal value tells of.
  public var told: UInt64 = 0

  public var replies = Rows()
  /// Replies that came without what tells the same content from other content under the same id.
  public var repliesWithoutContent = 0
  public var values = Rows()
  /// Personal values that are gone; nil when that cannot be counted.
  public var lostValues: Int?
  public var cursors: [String: UInt64] = [:]
  public var areCursorsRead = true
  public var deadLetters = Rows()

  init(source: EventSource, end: UInt64?, backupEnd: UInt64?, seen: [String: UInt64]) {
    self.source = source
    self.end = end
    self.backupEnd = backupEnd
    self.seen = seen
  }

  /// Why no store was made.
  public enum Obstacle: Sendable, Equatable {
    /// The damaged store and the backup have different events there.
    case parted(UInt64)
    /// The event is not what the chain says, and the backup has none in its place.
    case unfit(UInt64)
    /// These can be had from nowhere; what follows cannot be checked.
    case lost([ClosedRange<UInt64>])
    /// Nothing tells where the log ended.
    case unknownEnd
  }

  public var obstacle: Obstacle? {
    switch hindrance {
    case .lost, .unknownEnd: acceptsLoss ? nil : hindrance
    case let other: other
    }
  }

  /// Events behind the store that can be had from nowhere, though something tells of them; none where no loss was accepted.
  public var lostEvents: ClosedRange<UInt64>? {
    acceptsLoss && lastKnown > latestSequence ? latestSequence + 1...lastKnown : nil
  }

  /// The last event that anything tells of.
  private var lastKnown: UInt64 { max(end ?? lastReadable, backupEnd ?? 0, seen.values.max() ?? 0, told) }

  /// Whether the log breaks off before the damaged store's own end: what stands beside the log there tells of events that are lost.
  var breaksOff: Bool { latestSequence < max(end ?? 0, lastReadable, told) }

  private var hindrance: Obstacle? {
    if let parting { return .parted(parting) }
    let next = latestSequence + 1
    if unfit.contains(next) { return .unfit(next) }
    let last = lastKnown
    if last > latestSequence {
      let lost = unreadable.compactMap {
        $0.upperBound < next || $0.lowerBound > last ? nil : max($0.lowerBound, next)...min($0.upperBound, last)
      }
      return .lost(lost.isEmpty ? [next...last] : lost)
    }
    return end == nil && seen.isEmpty ? .unknownEnd : nil
  }
}

extension [ClosedRange<UInt64>] {
  /// Adds a sequence that is higher than all before.
  mutating func add(_ sequence: UInt64) {
    if let last, last.upperBound + 1 == sequence { self[count - 1] = last.lowerBound...sequence } else { append(sequence...sequence) }
  }

  /// `812–830, 901`
  public var text: String { map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ") }
}
