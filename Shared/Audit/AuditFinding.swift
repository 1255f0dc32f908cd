import Messaging

/// Something in a log, or between logs, that does not fit.
public struct AuditFinding: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// SQLite or the export's format cannot be read.
    case damaged
    /// A sequence, or a whole log, is not there.
    case missing
    /// An export is not what its `export.json` says.
    case manifest
    /// An event's content and its hash part.
    case altered
    /// The log ends before what others have seen of it.
    case cutOff = "cut-off"
    /// A checkpoint's signature, its key, its range or its place.
    case checkpoint
    /// The log is not the one that a checkpoint vouches for.
    case rewritten
    /// Another's log keeps a checkpoint that this log does not fit.
    case witness
    /// A table is not what the log comes to.
    case derived
    /// A personal value beside the log is not the one that the log is committed to.
    case personal
    /// A counted sheet is not the sheet that was handed in.
    case sheet
    /// A result does not follow from its sheets.
    case result
    /// What was adopted, decided or certified is not the result.
    case decision
  }

  public var kind: Kind
  public var service: String
  /// The first event that does not fit; nil where it is no matter of one.
  public var sequence: UInt64?
  /// The last that may not fit, where a checkpoint tells no closer.
  public var through: UInt64?
  public var expected: LocalizedText
  public var found: LocalizedText

  public init(
    _ kind: Kind, _ service: String, _ sequence: UInt64?, through: UInt64? = nil, expected: LocalizedText, found: LocalizedText
  ) {
    self.kind = kind
    self.service = service
    self.sequence = sequence
    self.through = through
    self.expected = expected
    self.found = found
  }
}
