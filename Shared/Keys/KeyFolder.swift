import Foundation

/// The keys of one host: a service's private key, and the public keys that are trusted without a grant.
///
///     keys/registration.key          private, 0600, on the service's own host only
///     keys/services/registration.pub every service of the deployment
///     keys/founders/*.pub            officers who may grant keys before any was granted
public struct KeyFolder: Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public func privatePath(_ name: String) -> String { "\(path)/\(name).key" }
  public var servicesFolder: String { "\(path)/services" }
  public var foundersFolder: String { "\(path)/founders" }

  public func privateKey(_ name: String) throws(KeyError) -> PrivateKey { try PrivateKey(file: privatePath(name)) }

  public func serviceKey(_ service: String) throws(KeyError) -> PublicKey { try Self.publicKey(file: "\(servicesFolder)/\(service).pub") }

  /// By name of the file, without its ending. Empty when the folder is not there.
  public func founders() throws(KeyError) -> [String: PublicKey] { try Self.publicKeys(in: foundersFolder) }
  public func services() throws(KeyError) -> [String: PublicKey] { try Self.publicKeys(in: servicesFolder) }

  public static func publicKey(file path: String) throws(KeyError) -> PublicKey {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw KeyError(what: path, reason: "it cannot be read") }
    do {
      return try PublicKey(text: text)
    } catch {
      throw KeyError(what: path, reason: "\(error)")
    }
  }

  private static func publicKeys(in folder: String) throws(KeyError) -> [String: PublicKey] {
    var keys: [String: PublicKey] = [:]
    for file in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() where file.hasSuffix(".pub") {
      keys[String(file.dropLast(".pub".count))] = try publicKey(file: "\(folder)/\(file)")
    }
    return keys
  }
}
