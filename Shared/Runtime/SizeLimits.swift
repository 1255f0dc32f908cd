/// What one event and one answer may have at most, in bytes: whatever follows a service must be able to take them.
extension Limits {
  /// Of an event, what is published and what is sealed together.
  package static let maximumEventBytes = 8 << 20
  /// Of an answer, and of the events that one answer carries together; the first event is always carried.
  package static let maximumAnswerBytes = 4 << 20
  /// What CloudEvents puts around an event's data, at most.
  static let envelopeBytes = 1_024
}
