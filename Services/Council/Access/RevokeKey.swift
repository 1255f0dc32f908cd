import Access
import Contracts
import Keys
import Messaging
import Runtime

/// Takes a key away for ever. What was signed with it before stays signed; what is open with it is closed.
extension RevokeKey: Command {
  package func scope(_ context: CouncilContext) throws -> Scope {
    try found(context).map { .roles($0.principal.roles) } ?? .province
  }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    var check = FieldCheck()
    let reason = check.text(reason, "reason", 1...1_000)
    if digits.count < 16 {
      check.fault("publicKey", vi: "cần ít nhất 16 chữ số đầu của khóa", en: "wants at least the first 16 digits of the key")
    }
    try check.finish("key.invalid")
    guard let (found, index) = try found(context) else {
      throw Refusal.unknown(.init(vi: "khóa", en: "key"), publicKey, list: "ocop key list")
    }
    guard found.keys[index].revokedAt.isEmpty else {
      throw Refusal(
        .conflict, "key.revoked-already",
        .init(vi: "Khóa đã bị thu hồi lúc \(found.keys[index].revokedAt)", en: "The key was revoked at \(found.keys[index].revokedAt)"),
        remedy: .init(vi: "Không phải làm gì.", en: "There is nothing to do."))
    }
    var principal = found
    principal.version += 1
    principal.keys[index].revokedAt = context.now.description
    principal.keys[index].revokedBy = context.actor.principal
    principal.keys[index].reason = reason
    return [PrincipalChanged.with { $0.principal = principal }]
  }

  /// Digits of the CURVE half, from the whole line or from its beginning.
  private var digits: String {
    ((try? PublicKey(text: publicKey))?.curve.hexadecimal ?? publicKey).lowercased()
  }

  private func found(_ context: CouncilContext) throws -> (principal: Principal, index: Int)? {
    guard digits.count >= 16, let principal = try PrincipalTable.holder(ofKey: digits, context.tables) else { return nil }
    let index = principal.keys.firstIndex { (try? PublicKey(text: $0.publicKey))?.curve.hexadecimal.hasPrefix(digits) ?? false }
    return index.map { (principal, $0) }
  }
}
