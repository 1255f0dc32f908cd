import Access
import Contracts
import Messaging

/// Who asks a question, and what of the answer it may see.
public struct Viewer: Sendable {
  /// Nil where a deployment runs without access control.
  private let access: (holder: Holder, directory: AccessDirectory, right: String)?

  /// Sees everything: for a deployment without access control.
  public static let unrestricted = Viewer(nil)

  init(_ access: (holder: Holder, directory: AccessDirectory, right: String)?) { self.access = access }

  /// - Parameters:
  ///   - right: what is asked.
  ///   - key: that the asker proved to have.
  ///   - directory: nil where a deployment runs without access control.
  /// - Throws: `Refusal` when the key is not good.
  init(asking right: String, key: String?, _ directory: AccessDirectory?) throws {
    guard let directory else {
      self = .unrestricted
      return
    }
    guard let key, let holder = directory.holder(ofKey: key) else { throw Refusal.keyNotGood }
    // The services read each other's logs and ask how they are, and nothing else.
    let isOurs = holder.isService && [EventsSince.protoMessageName, GetStatus.protoMessageName].contains(right)
    self = isOurs ? .unrestricted : Viewer((holder, directory, right))
  }

  /// Whether a thing belongs into the answer.
  public func sees(_ scope: Scope) -> Bool {
    access.map { may($0.right, scope) } ?? true
  }

  private func may(_ right: String, _ scope: Scope) -> Bool {
    guard let access else { return true }
    return access.holder.grant(right, on: scope, in: access.directory.rights, access.directory.geography) != nil
  }

  /// Whether the viewer's role needs the personal data of a thing, by the line `<right>:personal`; where not, it is shown masked.
  public func seesPersonal(_ scope: Scope) -> Bool {
    access.map { may($0.right + ":personal", scope) } ?? true
  }

  /// True when a list has to be looked through row by row.
  public var isRestricted: Bool { !sees(.province) }

  /// - Parameter scope: of what is asked about; nil for a list.
  /// - Throws: `Refusal` when the viewer may not ask this.
  func require(_ right: String, _ scope: () throws -> Scope?) throws {
    guard let access else { return }
    if let scope = try scope() {
      guard may(right, scope) else { throw Refusal.notPermitted(access.holder.principal, right, scope, access.directory.rights) }
    } else {
      let line = access.directory.rights[right]
      guard access.holder.roles.contains(where: { (line?.reach(of: $0.role) ?? .none) != .none }) else {
        throw Refusal.notPermitted(access.holder.principal, right, .province, access.directory.rights)
      }
    }
  }
}

extension Refusal {
  /// The key at the door was never granted, or was revoked meanwhile.
  static let keyNotGood = Refusal(
    .forbidden, "access.key-not-good",
    .init(vi: "Khóa này chưa được cấp, hoặc đã bị thu hồi", en: "This key was never granted, or was revoked"),
    remedy: .init(vi: "Đề nghị cán bộ tỉnh cấp khóa (`ocop key grant`).", en: "Ask a provincial officer to grant it (`ocop key grant`)."))

  static func notYou(_ claimed: String, _ principal: String) -> Refusal {
    Refusal(
      .forbidden, "access.not-you",
      .init(vi: "Khóa này là của \(principal), không phải của \(claimed)", en: "This key is \(principal)'s, not \(claimed)'s"),
      remedy: .init(
        vi: "Bỏ trống header.actor.principal, hoặc dùng khóa của \(claimed).",
        en: "Leave header.actor.principal empty, or use the key of \(claimed)."))
  }

  static func notFor(_ claimed: String, _ party: String) -> Refusal {
    Refusal(
      .forbidden, "access.on-behalf-of",
      .init(
        vi: party.isEmpty ? "Lệnh này không làm thay cho \(claimed) được" : "Lệnh này làm thay cho \(party), không phải cho \(claimed)",
        en: party.isEmpty ? "This cannot be done for \(claimed)" : "This is done for \(party), not for \(claimed)"),
      remedy: .init(vi: "Bỏ trống header.actor.onBehalfOf.", en: "Leave header.actor.onBehalfOf empty."))
  }

  /// Whoever may not see a thing is not told whether it exists.
  static func notPermitted(_ principal: String, _ right: String, _ scope: Scope, _ rights: Rights) -> Refusal {
    let may = Rights.roles.filter { role in (rights[right]?.reach(of: role) ?? .none) != .none }.map(\.name).joined(separator: ", ")
    let name = right.split(separator: ".").last.map(String.init) ?? right
    return Refusal(
      .forbidden, "access.not-permitted",
      .init(
        vi: "\(principal) không có quyền \(name) ở phạm vi này", en: "\(principal) may not do \(name) here"),
      remedy: .init(
        vi: "Vai trò được làm, trong đơn vị của mình: \(may.isEmpty ? "không có" : may). Xem `ocop access table`.",
        en: "Roles that may, within their unit: \(may.isEmpty ? "none" : may). See `ocop access table`."))
  }
}
