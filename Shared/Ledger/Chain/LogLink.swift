import Contracts

/// An event with its place in the chain, as a store or an export has it: to be checked.
public struct LogLink: Sendable, Equatable {
  /// The event. What is sealed in it is there only when read from a store; it is bound by `sealedHash`.
  public var record: EventRecord
  /// SHA-256 of the sealed text in 64 digits; nil where nothing is sealed.
  public var sealedHash: String?
  /// The chain hash that is written beside the event.
  public var hash: [UInt8]

  public init(record: EventRecord, sealedHash: String?, hash: [UInt8]) {
    self.record = record
    self.sealedHash = sealedHash
    self.hash = hash
  }

  /// The chain goes on by this event, as its content has it.
  public func extend(_ chain: inout LogChain) {
    chain.append(record, sealedHash: sealedHash)
  }
}

extension LogLink {
  static let selection = """
    SELECT sequence, type, schema, subject, time, actor, on_behalf_of, cause, traceparent, data, sealed, hash
    """

  init(_ row: TableRow) {
    let record = Rebuild.record(row)
    self.init(record: record, sealedHash: record.sealed.map(LogChain.sealedHash(of:)), hash: row[11] as [UInt8]? ?? [])
  }
}
