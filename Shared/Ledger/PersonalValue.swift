import Contracts
import Crypto
import Foundation

/// A value of an event that tells of a person, e.g. a telephone number. It lives beside the log and can be erased; the log keeps a
/// commitment in its place, so that the chain holds with and without it.
///
/// PROTOCOL.md, "Personal data", says how the commitment is made.
public struct PersonalValue: Sendable, Equatable {
  /// Where it stands in the event, e.g. `phone` or `members[2].email`.
  public var field: String
  /// Whose it is, as the service names the person or body; all of its values are erased together.
  public var party: String
  /// Sixteen bytes at random: without them the few numbers that there are could be tried out against the commitment.
  public var salt: [UInt8]
  public var value: String

  public init(field: String, party: String, salt: [UInt8], value: String) {
    self.field = field
    self.party = party
    self.salt = salt
    self.value = value
  }

  /// What every commitment begins with.
  public static let commitmentPrefix = "#sha256:"

  /// What stands in the log: it binds the value, and tells nothing of it once the salt is gone.
  public var commitment: String {
    let digest = SHA256.hash(data: salt + Array(field.utf8) + [0] + Array(value.utf8))
    return Self.commitmentPrefix + digest.hexadecimal
  }

  /// Whether a text stands where a value was withheld or erased.
  public static func isCommitment(_ text: String) -> Bool {
    text.hasPrefix(commitmentPrefix) && text.utf8.count == commitmentPrefix.utf8.count + 64
  }

  /// Whether an event's JSON has the commitment to this value: false when either was changed.
  public func isCommitted(in data: String) -> Bool { data.contains("\"\(commitment)\"") }

  /// An event's JSON with the value in the commitment's place.
  package func putBack(into data: String) throws -> String {
    data.replacing("\"\(commitment)\"", with: String(decoding: try JSONEncoder().encode(value), as: UTF8.self))
  }
}

extension PersonalValue {
  static let table = """
    CREATE TABLE personal (
      sequence INTEGER NOT NULL REFERENCES event,
      field TEXT NOT NULL,
      party TEXT NOT NULL,
      salt BLOB NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (sequence, field)
    ) STRICT, WITHOUT ROWID
    """
  static let index = "CREATE INDEX personal_by_party ON personal (party)"

  /// The values of the events from one sequence to another, both included, that were not erased.
  static func read(_ sequences: ClosedRange<UInt64>, _ tables: Tables) throws -> [(sequence: UInt64, value: PersonalValue)] {
    try tables.all(
      "SELECT sequence, field, party, salt, value FROM personal WHERE sequence BETWEEN ? AND ? ORDER BY sequence, field",
      [sequences.lowerBound, sequences.upperBound]
    ) { row in (row[0], PersonalValue(field: row[1], party: row[2], salt: row[3], value: row[4])) }
  }
}

extension Tables {
  /// What an event said in a field that is personal; empty when it said nothing, or when that was erased.
  public func personal(_ field: String, of sequence: UInt64) throws -> String {
    try first("SELECT value FROM personal WHERE sequence = ? AND field = ?", [sequence, field]) { $0[0] } ?? ""
  }
}
