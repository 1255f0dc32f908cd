import SwiftProtobuf

extension LogSettled {
  /// What an event of a log says was settled; nil when it says something else.
  public init?(of record: EventRecord) {
    guard record.schema == Self.protoMessageName, let settled = try? Self(jsonString: record.data) else { return nil }
    self = settled
  }
}
