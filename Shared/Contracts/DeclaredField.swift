/// What a field of a message may hold, as its `.proto` declares it (`ocop/declaration/declaration.proto`).
///
/// The table is made by `Scripts/generate`. It bounds what comes to a door; what stands in a log is read as it is.
public struct DeclaredField: Sendable {
  public enum Kind: Sendable, Equatable {
    case text
    case bytes
    /// A message, by its full name.
    case message(String)
    /// A number, a truth or one of an enumeration: nothing to bound.
    case value
  }

  public let number: Int
  /// As JSON and paths name it, e.g. `criteriaSet`.
  public let name: String
  public let kind: Kind
  /// Of the text in UTF-8, or of the bytes; of each element where the field is repeated.
  public let maximumBytes: Int
  /// True where line feeds and tabs are part of the text.
  public let isMultiline: Bool
  /// Elements, where the field is repeated; nil where it is not.
  public let maximumCount: Int?

  init(_ number: Int, _ name: String, _ kind: Kind, bytes: Int? = nil, isMultiline: Bool = false, atMost count: Int? = nil) {
    self.number = number
    self.name = name
    self.kind = kind
    maximumBytes = bytes ?? (kind == .bytes ? 65_536 : 1_024)
    self.isMultiline = isMultiline
    maximumCount = count
  }

  /// The fields of a message, by number; none where the message is declared nowhere.
  public static func fields(of message: String) -> [DeclaredField] { table[message] ?? [] }

  /// Of a field that is declared nowhere.
  public static func undeclared(_ number: Int) -> DeclaredField { DeclaredField(number, "#\(number)", .value) }
}
