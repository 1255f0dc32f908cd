import Contracts
import Keys
import Ledger
import Runtime

/// A key that was granted, revoked or not, as people name it.
struct GrantedKey {
  let principal: Principal
  /// Its place among the principal's keys.
  let index: Int

  var key: AccessKey { principal.keys[index] }

  /// Digits of the CURVE half, from the whole line or from its beginning.
  private static func digits(_ text: String) -> String { ((try? PublicKey(text: text))?.curve.hexadecimal ?? text).lowercased() }

  /// - Parameter text: one line as in a .pub file, or at least its first 16 digits.
  static func find(_ text: String, _ tables: Tables) throws -> GrantedKey? {
    let digits = digits(text)
    guard digits.utf8.count >= 16, let principal = try PrincipalTable.holder(ofKey: digits, tables) else { return nil }
    let index = principal.keys.firstIndex { (try? PublicKey(text: $0.publicKey))?.curve.hexadecimal.hasPrefix(digits) ?? false }
    return index.map { GrantedKey(principal: principal, index: $0) }
  }

  static func check(_ text: String, _ check: inout FieldCheck) {
    guard digits(text).utf8.count < 16 else { return }
    check.fault("publicKey", vi: "cần ít nhất 16 chữ số đầu của khóa", en: "wants at least the first 16 digits of the key")
  }
}
