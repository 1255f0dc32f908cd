import Foundation

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

  /// By name of the file, without its ending. Empty when the folder is not there.
  public func founders() throws(KeyError) -> [String: [PublicKey]] { try Self.publicKeys(in: foundersFolder) }
  public func operators() throws(KeyError) -> [String: [PublicKey]] { try Self.publicKeys(in: operatorsFolder) }
  public func services() throws(KeyError) -> [String: [PublicKey]] { try Self.publicKeys(in: servicesFolder) }

  /// - Throws: `KeyError` when the file cannot be read, or a line is no key; never gives an empty list.
  public static func publicKeys(file path: String) throws(KeyError) -> [PublicKey] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw KeyError(what: path, reason: "it cannot be read") }
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

  private static func publicKeys(in folder: String) throws(KeyError) -> [String: [PublicKey]] {
    var keys: [String: [PublicKey]] = [:]
    for file in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() where file.hasSuffix(".pub") {
      keys[String(file.dropLast(".pub".count))] = try publicKeys(file: "\(folder)/\(file)")
    }
    return keys
  }

  /// Changes when a file of trusted keys does: when to read them again.
  public var trustedStamp: [String: Date] {
    var stamp: [String: Date] = [:]
    for folder in [servicesFolder, foundersFolder, operatorsFolder] {
      for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        let path = "\(folder)/\(file)"
        stamp[path] = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
      }
    }
    return stamp
  }
}
