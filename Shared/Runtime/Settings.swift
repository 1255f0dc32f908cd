import ArgumentParser
import Configuration
import Contracts
import Foundation
import Messaging
import Rulebook
import ZeroMQ

/// Where a service keeps its store, listens and finds its data. Flags come before the environment, the environment before the file.
public struct Settings: Sendable {
  public var province: String
  /// Folder of the store `<service>.sqlite`.
  public var data: String
  /// The one folder that copies of the store are written into.
  public var backups: String
  /// Base address of the deployment's doors; see `Doors`.
  public var doors: Doors
  /// Doors of the services that are heard.
  public var peers: [String: Doors]
  public var rules: String
  /// The administrative units, from the folder that is set.
  public var map: ProvinceMap
  /// Folder of the letter templates, and of the maildirs; Notification only.
  public var templates: String
  public var maildir: String
  /// Folder of keys; see `KeyFolder`.
  public var keys: String
  /// No keys at the doors, and senders are believed who they say they are: for trials and measurements on one machine.
  public var noAccessControl: Bool
  public var limits: Limits
  /// Where the page of metrics is served over HTTP; nil for nowhere.
  public var metrics: MetricsAddress?
  public var logLevel: String

  public func storePath(of service: String) -> String { "\(data)/\(service).sqlite" }
  /// Folder of files that are needed for a while only.
  var scratch: String { "\(data)/scratch" }
}

/// What a service bears from its peers.
public struct Limits: Sendable {
  /// Requests a second that one key may send to one door; 0 sets no limit.
  public var requestsPerSecond: Int
  /// Bytes that one key's commands may add to the store in a day; 0 sets no limit.
  public var writtenBytesPerDay: Int
  /// Resident bytes beyond which connections are cut; 0 sets no limit.
  public var memory: UInt64
  /// Open connections of a door, and of one address to it.
  public var connections: Int
  public var connectionsPerSource: Int

  var doors: OpenConnections.Limits { .init(total: connections, perSource: connectionsPerSource) }
}

/// A setting that cannot be used, with where it can be set.
public struct SettingsError: Error, CustomStringConvertible {
  public var setting: String
  public var reason: String
  public var description: String {
    "setting \(setting): \(reason) (flag --\(setting), environment OCOP_\(setting.uppercased()), file {\"ocop\": {\"\(setting)\": …}})"
  }
}

struct SettingsOptions: ParsableArguments {
  @Option(help: "Configuration file in JSON: {\"ocop\": {\"province\": \"66\", …}}. [OCOP_CONFIG]")
  var config: String?
  @Option(help: "Two-digit code of the province. [OCOP_PROVINCE, default 66]")
  var province: String?
  @Option(help: "Folder of the stores. [OCOP_DATA, default run/data]")
  var data: String?
  @Option(help: "The one folder that `ocop backup` writes copies into. [OCOP_BACKUPS, default <data>/../backup]")
  var backups: String?
  @Option(help: "Base address of all doors: ipc:///folder or tcp://host:port. [OCOP_DOORS, default ipc://<data>/../doors]")
  var doors: String?
  @Option(help: "Doors of this service alone, when it is on a host of its own. [OCOP_BIND]")
  var bind: String?
  @Option(
    help: "Doors of a service elsewhere, as name=tcp://host:port; may be repeated. [OCOP_PEERS, comma-separated]")
  var peer: [String] = []
  @Option(help: "Folder of the rulebooks. [OCOP_RULES, default Rules]")
  var rules: String?
  @Option(help: "Folder of the administrative units. [OCOP_UNITS, default Units]")
  var units: String?
  @Option(help: "Folder of the letter templates. [OCOP_TEMPLATES, default Templates]")
  var templates: String?
  @Option(help: "Folder of the maildirs. [OCOP_MAILDIR, default <data>/../mail]")
  var maildir: String?
  @Option(help: "Folder of the keys; see `ocop key`. [OCOP_KEYS, default <data>/../keys]")
  var keys: String?
  @Flag(help: "No keys and no roles: everybody who reaches a door may do anything. Loopback only. [OCOP_NO_ACCESS_CONTROL=true]")
  var noAccessControl = false
  @Option(help: "Requests a second that one key may send to a door; 0 for no limit. [OCOP_QUOTA, default 2000]")
  var quota: Int?
  @Option(
    help:
      "Megabytes that the commands of one key may add to the store in a day, a quarter of them at once; 0 for no limit. [OCOP_WRITE_QUOTA, default 1024]"
  )
  var writeQuota: Int?
  @Option(help: "Megabytes of memory beyond which connections are cut; 0 for no limit. [OCOP_MEMORY, default 1024]")
  var memory: Int?
  @Option(help: "Connections that may be open at a door. [OCOP_CONNECTIONS, default 1000]")
  var connections: Int?
  @Option(help: "Connections of one address that may be open at a door. [OCOP_CONNECTIONS_PER_SOURCE, default 300]")
  var connectionsPerSource: Int?
  @Option(
    help:
      "Base address of the pages of metrics and health over HTTP, e.g. 127.0.0.1:7190: registration there, council, evaluation, notification one port further each; none unless set. [OCOP_METRICS]"
  )
  var metrics: String?
  @Option(help: "trace, debug, info, notice, warning, error or critical. [OCOP_LOG, default info]")
  var log: String?

  func settings(for service: String, hearing heard: Set<String>) async throws -> Settings {
    let reader = try await reader()
    let province = reader.string(forKey: "province", default: "66")
    guard province.utf8.count == 2, province.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      throw SettingsError(setting: "province", reason: "\"\(province)\" is no two-digit code")
    }
    let data = reader.string(forKey: "data", default: "run/data")
    let parent = URL(fileURLWithPath: data).deletingLastPathComponent().path
    let base = reader.string(forKey: "doors", default: "ipc://\(parent)/doors")
    var peers: [String: Doors] = [:]
    for name in heard { peers[name] = try Doors.standard(base: base, service: name) }
    for entry in reader.string(forKey: "peers", default: "").split(separator: ",") {
      let parts = entry.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw SettingsError(setting: "peers", reason: "\"\(entry)\" is not name=address") }
      let name = String(parts[0])
      if heard.contains(name) { peers[name] = try Doors(base: String(parts[1]), service: name) }
    }
    let bind = reader.string(forKey: "bind")
    return Settings(
      province: province, data: data, backups: reader.string(forKey: "backups", default: "\(parent)/backup"),
      doors: try bind.map { try Doors(base: $0, service: service) } ?? Doors.standard(base: base, service: service),
      peers: peers, rules: reader.string(forKey: "rules", default: "Rules"),
      map: ProvinceMap(folder: reader.string(forKey: "units", default: "Units"), province: province),
      templates: reader.string(forKey: "templates", default: "Templates"),
      maildir: reader.string(forKey: "maildir", default: "\(parent)/mail"), keys: reader.string(forKey: "keys", default: "\(parent)/keys"),
      noAccessControl: noAccessControl || reader.bool(forKey: "no.access.control", default: false),
      limits: Limits(
        requestsPerSecond: max(0, reader.int(forKey: "quota", default: 2_000)),
        writtenBytesPerDay: max(0, reader.int(forKey: "writeQuota", default: 1_024)) << 20,
        memory: UInt64(max(0, reader.int(forKey: "memory", default: 1_024))) << 20,
        connections: max(1, reader.int(forKey: "connections", default: 1_000)),
        connectionsPerSource: max(1, reader.int(forKey: "connectionsPerSource", default: 300))),
      metrics: try reader.string(forKey: "metrics").map { try MetricsAddress(base: $0, service: service) },
      logLevel: reader.string(forKey: "log", default: "info"))
  }

  private func reader() async throws -> ConfigReader {
    var flags: [AbsoluteConfigKey: ConfigValue] = [:]
    let named: [(String, String?)] = [
      ("province", province), ("data", data), ("backups", backups), ("doors", doors), ("bind", bind),
      ("peers", peer.isEmpty ? nil : peer.joined(separator: ",")),
      ("rules", rules), ("units", units), ("templates", templates), ("maildir", maildir), ("keys", keys), ("metrics", metrics),
      ("log", log),
    ]
    let numbers = [
      ("quota", quota), ("writeQuota", writeQuota), ("memory", memory), ("connections", connections),
      ("connectionsPerSource", connectionsPerSource),
    ]
    for case (let name, let value?) in numbers {
      flags[AbsoluteConfigKey(["ocop", name])] = ConfigValue(.int(value), isSecret: false)
    }
    for case (let name, let value?) in named { flags[AbsoluteConfigKey(["ocop", name])] = ConfigValue(.string(value), isSecret: false) }
    var providers: [any ConfigProvider] = [InMemoryProvider(name: "flags", values: flags), EnvironmentVariablesProvider()]
    if let path = config ?? ProcessInfo.processInfo.environment["OCOP_CONFIG"] {
      do {
        providers.append(try await FileProvider<JSONSnapshot>(filePath: .init(path)))
      } catch {
        throw SettingsError(setting: "config", reason: "cannot read \(path): \(error)")
      }
    }
    return ConfigReader(providers: providers).scoped(to: "ocop")
  }
}
