/// The language a text for people is rendered in. Vietnamese comes first; English is by choice.
public enum TextLanguage: String, Sendable, Codable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  /// Picks the text of this language.
  public func callAsFunction(_ vietnamese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    self == .vietnamese ? vietnamese() : english()
  }
}
