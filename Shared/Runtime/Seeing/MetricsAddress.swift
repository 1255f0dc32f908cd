import Contracts

/// Where a service serves its page of metrics: the services are one port apart from one base, so that one setting does for all of them.
public struct MetricsAddress: Sendable, CustomStringConvertible {
  public let host: String
  public let port: UInt16

  /// - Parameter base: an IPv4 address with the port of the first service, e.g. `127.0.0.1:7190`.
  /// - Throws: `SettingsError` when it is not of that form, or there are no ports above it for all services.
  init(base: String, service: String) throws(SettingsError) {
    let parts = base.split(separator: ":")
    guard parts.count == 2, let first = UInt16(parts[1]), Int(first) + ServiceName.all.count <= Int(UInt16.max) else {
      throw SettingsError(setting: "metrics", reason: "\"\(base)\" does not read 127.0.0.1:7190")
    }
    host = String(parts[0])
    port = first + UInt16(ServiceName.all.firstIndex(of: service) ?? ServiceName.all.count)
  }

  public var description: String { "\(host):\(port)" }
}
