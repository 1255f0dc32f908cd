import Contracts
import Foundation
import Keys

/// The key that a service vouches for its log with, and those that it knows the others by.
struct CheckpointKeys: Sendable {
  let folder: KeyFolder
  /// The service's own; nil where it has none, and signs no checkpoints.
  let own: PrivateKey?

  /// - Parameter known: the service's key, where it was read already.
  /// - Throws: `KeyError` when there is a key that cannot be used.
  init(of service: String, in folder: KeyFolder, known: PrivateKey?) throws {
    self.folder = folder
    if let known {
      own = known
      return
    }
    let path = folder.privatePath(service)
    own = FileManager.default.fileExists(atPath: path) ? try PrivateKey(file: path) : nil
  }

  /// The keys that a service's checkpoints may be signed with; empty where they are not known here.
  ///
  /// Read anew each time, so that a new key counts at once: a checkpoint is heard a few times a minute.
  func signers(of service: String) -> [[UInt8]] {
    guard let text = try? String(contentsOfFile: "\(folder.servicesFolder)/\(service).pub", encoding: .utf8) else { return [] }
    return text.split(whereSeparator: \.isNewline).compactMap { try? PublicKey(text: String($0)).signing }
  }
}
