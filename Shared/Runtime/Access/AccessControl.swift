import Access
import Contracts
import Foundation
import Geography
import Keys
import Synchronization
import ZeroMQ

/// What a service knows of keys: its own, those its host's folder trusts, and those that were granted.
final class AccessControl: Sendable {
  /// The doors, as libzmq tells them apart when it asks about a visitor.
  enum Door: String {
    case commands, queries, topics
  }

  let directory: AccessDirectory
  let own: PrivateKey
  private let folder: KeyFolder
  private let province: String
  private let stamp: Mutex<[String: Date]>

  /// - Throws: `KeyError` when the service has no key in the folder, or a file there holds none.
  init(service: String, folder: KeyFolder, geography: Geography) throws(KeyError) {
    own = try folder.privateKey(service)
    self.folder = folder
    province = geography.province
    stamp = Mutex(folder.trustedStamp)
    directory = AccessDirectory(trusted: try TrustedKeys(folder, province: geography.province), geography: geography)
  }

  func server(_ door: Door) -> SocketSecurity { .server(own.curve, domain: door.rawValue) }

  func client(of service: String) throws(KeyError) -> SocketSecurity {
    .client(own.curve, serverKey: try folder.serviceKey(service).curve)
  }

  /// Whether somebody may come in at all. What may be done inside is judged with every message.
  func admits(_ visitor: KeyDoor.Visitor) -> Bool {
    guard let key = Z85.encode(visitor.key), let holder = directory.holder(ofKey: key) else { return false }
    guard visitor.domain == Door.topics.rawValue, !holder.isService else { return true }
    return holder.grant("ocop.messaging.v1.FollowTopics", on: .province, in: directory.rights, directory.geography) != nil
  }

  /// Reads the folder again when a file in it changed: a founder removed, a service's key replaced.
  ///
  /// - Returns: true when it was read.
  /// - Throws: `KeyError` when a file holds no key; then what was trusted before stays.
  func reloadTrusted() throws(KeyError) -> Bool {
    let now = folder.trustedStamp
    guard stamp.withLock({ $0 != now }) else { return false }
    // Told once, not every second.
    stamp.withLock { $0 = now }
    directory.replace(trusted: try TrustedKeys(folder, province: province))
    return true
  }
}
