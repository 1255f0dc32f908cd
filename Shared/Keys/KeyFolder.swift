import Foundation
import Glibc

/// The keys of one host: a service's private key, and the public keys that are trusted without a grant.
///
///     keys/registration.key          private, 0600, on the service's own host only
///     keys/services/registration.pub every service of the deployment
///     keys/founders/*.pub            officers who may grant keys before any was granted
///     keys/operators/*.pub           who runs the services, even when Council is away
///
/// A file of public keys has one key a line. While a key is being replaced both stand there, the one in use first.
public struct KeyFolder: Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public func privatePath(_ name: String) -> String { "\(path)/\(name).key" }
  public var servicesFolder: String { "\(path)/services" }
  public var foundersFolder: String { "\(path)/founders" }
  public var operatorsFolder: String { "\(path)/operators" }

  public func privateKey(_ name: String) throws(KeyError) -> PrivateKey { try PrivateKey(file: privatePath(name)) }

  /// The key that a service answers with.
  public func serviceKey(_ service: String) throws(KeyError) -> PublicKey {
    try Self.publicKeys(file: "\(servicesFolder)/\(service).pub")[0]
  }

  /// The founders and operators that the folder names, by name of the file without its ending.
  public func founders() throws(KeyError) -> [String: [PublicKey]] { try trusted(in: foundersFolder).keys }
  public func operators() throws(KeyError) -> [String: [PublicKey]] { try trusted(in: operatorsFolder).keys }

  /// What the files of one folder say.
  public struct TrustedFiles {
    /// By name of the file, without its ending. Empty when the folder is not there.
    public var keys: [String: [PublicKey]] = [:]
    /// Files that say nothing because they hold no key, or something else beside: one bad file takes nobody else's trust away or keeps it.
    public var faults: [KeyError] = []
  }

  /// - Throws: `KeyError` when the system cannot read at the moment: that says nothing about who is trusted.
  public func trusted(in folder: String) throws(KeyError) -> TrustedFiles {
    var files = TrustedFiles()
    for file in try Self.publicKeyFiles(in: folder) {
      do {
        files.keys[String(file.dropLast(".pub".count))] = try Self.publicKeys(file: "\(folder)/\(file)")
      } catch {
        guard !error.isOfTheMoment else { throw error }
        files.faults.append(error)
      }
    }
    return files
  }

  /// - Throws: `KeyError` when the file cannot be read, or a line is no key; never gives an empty list.
  public static func publicKeys(file path: String) throws(KeyError) -> [PublicKey] {
    let text = try read(path)
    var keys: [PublicKey] = []
    for line in text.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
      do {
        keys.append(try PublicKey(text: String(line)))
      } catch {
        throw KeyError(what: path, reason: "\(error)")
      }
    }
    guard !keys.isEmpty else { throw KeyError(what: path, reason: "it holds no key") }
    return keys
  }

  /// The text of a file of public keys, a few lines long.
  private static func read(_ path: String) throws(KeyError) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw KeyError(what: path, errno: errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: maximumFileBytes + 1)
    var count = 0
    while count < bytes.count {
      let taken = bytes[count...].withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard taken >= 0 else { throw KeyError(what: path, errno: errno) }
      if taken == 0 { break }
      count += taken
    }
    guard count <= maximumFileBytes, let text = String(validating: bytes[..<count], as: UTF8.self) else {
      throw KeyError(what: path, reason: "it is no text of keys")
    }
    return text
  }

  private static let maximumFileBytes = 1 << 16

  /// Names of the files of public keys in a folder, sorted; none when the folder is not there.
  private static func publicKeyFiles(in folder: String) throws(KeyError) -> [String] {
    guard let stream = opendir(folder) else {
      guard errno == ENOENT else { throw KeyError(what: folder, errno: errno) }
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw KeyError(what: folder, errno: errno) }
        return names.sorted()
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".pub") { names.append(name) }
    }
  }

  /// What tells that a file is another than before.
  public struct FileStamp: Equatable, Sendable {
    var modifiedNanoseconds: Int
    var size: Int
    var inode: UInt
  }

  /// Changes when a file of trusted keys does: when to read them again.
  ///
  /// - Throws: `KeyError` when the system cannot read at the moment: that is no change.
  public func trustedStamp() throws(KeyError) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for folder in [servicesFolder, foundersFolder, operatorsFolder] {
      for file in try Self.publicKeyFiles(in: folder) {
        let path = "\(folder)/\(file)"
        var status = stat()
        // Gone since the folder was read: as if it had not been there.
        guard stat(path, &status) == 0 else {
          guard errno == ENOENT else { throw KeyError(what: path, errno: errno) }
          continue
        }
        stamps[path] = FileStamp(
          modifiedNanoseconds: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec, size: Int(status.st_size),
          inode: UInt(status.st_ino))
      }
    }
    return stamps
  }
}
