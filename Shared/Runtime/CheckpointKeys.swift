import Contracts
import Foundation
import Keys
import Synchronization

/// The key that a service vouches for its log with, and those that it knows the others by.
final class CheckpointKeys: Sendable {
  let folder: KeyFolder
  /// The service's own; nil where it has none, and signs no checkpoints.
  let own: PrivateKey?

  /// As they were read last.
  private let known = Mutex<[String: [[UInt8]]]>([:])

  /// No key is this.
  private static let nobody: [UInt8] = []

  /// - Parameter known: the service's key, where it was read already.
  /// - Throws: `KeyError` when there is a key that cannot be used.
  init(of service: String, in folder: KeyFolder, known: PrivateKey?) throws {
    self.folder = folder
    let path = folder.privatePath(service)
    own = try known ?? (FileManager.default.fileExists(atPath: path) ? PrivateKey(file: path) : nil)
    for other in ServiceName.all { _ = signers(of: other) }
  }

  /// The keys that a service's checkpoints may be signed with; empty where the folder has none of it.
  ///
  /// Read anew each time, so that a new key counts at once: a checkpoint is heard a few times a minute. A file that cannot be read, or
  /// holds no key, says what it said before: it does not make every key good.
  func signers(of service: String) -> [[UInt8]] {
    do {
      let signers = try KeyFolder.publicKeys(file: "\(folder.servicesFolder)/\(service).pub").map(\.signing)
      known.withLock { $0[service] = signers }
      return signers
    } catch {
      return error.isMissing ? [] : known.withLock { $0[service] ?? [Self.nobody] }
    }
  }
}
