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
  /// Files of the folder that hold no key, as it was read at the start.
  let faults: [KeyError]
  private let folder: KeyFolder
  private let province: String
  private let stamp: Mutex<[String: KeyFolder.FileStamp]>

  /// - Throws: `KeyError` when the service has no key in the folder, or the folder cannot be read.
  init(service: String, folder: KeyFolder, geography: Geography) throws(KeyError) {
    own = try folder.privateKey(service)
    self.folder = folder
    province = geography.province
    stamp = Mutex(try folder.trustedStamp())
    let trusted = try TrustedKeys(folder, province: geography.province)
    faults = trusted.faults
    directory = AccessDirectory(trusted: trusted, geography: geography)
  }

  func server(_ door: Door) -> SocketSecurity { .server(own.curve, domain: door.rawValue) }

  func client(of service: String) throws(KeyError) -> SocketSecurity {
    .client(own.curve, serverKey: try folder.serviceKey(service).curve)
  }

  /// Whether somebody may come in at all. What may be done inside is judged with every message.
  ///
  /// - Parameter barred: keys that are not let in to the topics for a while.
  func admits(_ visitor: KeyDoor.Visitor, barred: (String) -> Bool = { _ in false }) -> Bool {
    guard let key = Z85.encode(visitor.key), let holder = directory.holder(ofKey: key) else { return false }
    guard visitor.domain == Door.topics.rawValue, !holder.isService else { return true }
    return !barred(key) && directory.mayFollowTopics(holder)
  }

  /// Reads the folder again when a file in it changed: a founder removed, a service's key replaced.
  ///
  /// - Returns: what was found; nil when nothing has changed.
  /// - Throws: `KeyError` when the folder cannot be read at the moment; then what was trusted before stays, and it is tried again.
  func reloadTrusted() throws(KeyError) -> TrustedKeys? {
    let now = try folder.trustedStamp()
    guard stamp.withLock({ $0 != now }) else { return nil }
    let trusted = try TrustedKeys(folder, province: province)
    directory.replace(trusted: trusted)
    stamp.withLock { $0 = now }
    return trusted
  }
}
