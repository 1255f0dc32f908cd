import Access
import Contracts
import Messaging
import Runtime

/// Takes a key away for ever. What was signed with it before stays signed; what is open with it is closed.
extension RevokeKey: Command {
  package func scope(_ context: CouncilContext) throws -> Scope {
    try GrantedKey.find(publicKey, context.tables).map { .roles($0.principal.roles) } ?? .province
  }

  package func decide(_ context: CouncilContext) throws -> [any Event] {
    var check = FieldCheck()
    let reason = check.text(reason, "reason", 1...1_000)
    GrantedKey.check(publicKey, &check)
    try check.finish("key.invalid")
    guard let found = try GrantedKey.find(publicKey, context.tables) else {
      throw Refusal.unknown(.init(vi: "khóa", en: "key"), publicKey, list: "ocop key list")
    }
    guard found.key.revokedAt.isEmpty else {
      throw Refusal(
        .conflict, "key.revoked-already",
        .init(vi: "Khóa đã bị thu hồi lúc \(found.key.revokedAt)", en: "The key was revoked at \(found.key.revokedAt)"),
        remedy: .init(vi: "Không cần làm gì thêm.", en: "There is nothing to do."))
    }
    var principal = found.principal
    let index = found.index
    principal.version += 1
    principal.keys[index].revokedAt = context.now.description
    principal.keys[index].revokedBy = context.actor.principal
    principal.keys[index].reason = reason
    return [
      PrincipalChanged.with {
        $0.principal = principal
        $0.duties = context.sender == nil ? 0 : PrincipalChanged.separationOfDuties
      }
    ]
  }
}
