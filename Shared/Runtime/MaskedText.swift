/// Contacts as they are shown to whom they are not needed by: recognised by whoever knows them, of no use to anybody else.
package enum MaskedText {
  /// `0912345123` is `09•••••123`; what has less than eight characters shows none.
  package static func phone(_ phone: String) -> String {
    guard phone.count >= 8 else { return String(repeating: "•", count: phone.count) }
    return phone.prefix(2) + String(repeating: "•", count: phone.count - 5) + phone.suffix(3)
  }

  /// `htx@example.vn` is `h•••@example.vn`; the length of the name is not told.
  package static func email(_ email: String) -> String {
    guard let at = email.lastIndex(of: "@"), let first = email.first, first != "@" else { return email.isEmpty ? "" : "•••" }
    return "\(first)•••\(email[at...])"
  }
}
