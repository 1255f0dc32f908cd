import ArgumentParser
import Contracts
import Foundation
import Keys
import Messaging
import SwiftProtobuf
import ZeroMQ

/// What every verb needs to reach the services.
struct ConnectionOptions: ParsableArguments {
  @Option(help: "Địa chỉ gốc của các cửa dịch vụ. Base address of the services' doors. [OCOP_DOORS]")
  var doors = ProcessInfo.processInfo.environment["OCOP_DOORS"] ?? "ipc://\(FileManager.default.currentDirectoryPath)/run/doors"
  @Option(help: "Cửa của dịch vụ ở nơi khác. Doors of services elsewhere: name=tcp://host:port,… [OCOP_PEERS]")
  var peers = ProcessInfo.processInfo.environment["OCOP_PEERS"] ?? ""
  @Option(help: "Mã tỉnh. Code of the province. [OCOP_PROVINCE]")
  var province = ProcessInfo.processInfo.environment["OCOP_PROVINCE"] ?? "66"
  @Option(help: "Tệp khóa của mình. One's own key file. [OCOP_KEY]")
  var key: String?
  @Option(
    name: .customLong("as"),
    help: "Làm với khóa <keys>/TÊN.key. Acts with the key <keys>/NAME.key. [mặc định / default founder, operator]")
  var name: String?
  @Option(help: "Thư mục có khóa công khai của các dịch vụ. Folder with the services' public keys. [OCOP_KEYS]")
  var keys = ProcessInfo.processInfo.environment["OCOP_KEYS"] ?? "run/keys"
  @Flag(help: "Cửa không khóa, chỉ để thử. The doors ask for no keys: trials only. [OCOP_NO_ACCESS_CONTROL=true]")
  var noAccessControl = false
  @Option(help: "vi hoặc en. Language of messages. [OCOP_LANG]")
  var lang = ProcessInfo.processInfo.environment["OCOP_LANG"] ?? "vi"
  @Option(help: "table hoặc json. How answers are printed.")
  var output: OutputFormat = .table
  @Option(help: "Thời gian chờ mỗi lần gửi, mili giây. How long one attempt waits, in milliseconds.")
  var timeout = 5_000

  /// True where the doors ask for no keys. A flag takes no default from outside.
  var isOpen: Bool { noAccessControl || ProcessInfo.processInfo.environment["OCOP_NO_ACCESS_CONTROL"] == "true" }

  var language: Language { Language(header: lang) }

  func doors(of service: String) throws -> Doors {
    let elsewhere = peers.split(separator: ",").last { $0.hasPrefix("\(service)=") }
    return try elsewhere.map { try Doors(base: String($0.dropFirst(service.utf8.count + 1)), service: service) }
      ?? Doors.standard(base: doors, service: service)
  }

  func header(id: String = RequestID.make()) -> RequestHeader {
    .with {
      $0.id = id
      $0.language = lang
    }
  }

  /// - Parameter name: whose key in the folder is used when none is named.
  func privateKey(orOf name: String = "founder") throws -> PrivateKey {
    let folder = KeyFolder(keys)
    return try PrivateKey(
      file: key ?? self.name.map(folder.privatePath) ?? ProcessInfo.processInfo.environment["OCOP_KEY"] ?? folder.privatePath(name))
  }

  /// Proves who one is to a service, and the service's key to oneself.
  ///
  /// - Parameter key: another's than `--key`.
  func security(to service: String, with key: PrivateKey? = nil) throws -> SocketSecurity {
    guard !isOpen else { return .none }
    return .client(try (key ?? privateKey()).curve, serverKey: try KeyFolder(keys).serviceKey(service).curve)
  }

  func queries(of service: String, _ context: Context, with key: PrivateKey? = nil) throws -> ServiceClient {
    ServiceClient(context, door: try doors(of: service).queries, security: try security(to: service, with: key))
  }

  /// For what an operator does.
  func operating(_ service: String, _ context: Context) throws -> ServiceClient {
    try queries(of: service, context, with: isOpen ? nil : privateKey(orOf: "operator"))
  }

  func commands(of service: String, _ context: Context, with key: PrivateKey? = nil) throws -> ServiceClient {
    ServiceClient(context, door: try doors(of: service).commands, security: try security(to: service, with: key))
  }

  /// Asks a service's query door.
  func ask<Answer: Message>(_ service: String, _ question: some Message, expecting type: Answer.Type, context: Context) throws -> Answer {
    let client = try queries(of: service, context)
    defer { client.close() }
    return try client.request(
      question, expecting: type, header: header(), patience: .init(timeoutMilliseconds: timeout))
  }

  /// Runs `body` with a context, and turns a problem into its text and its exit code.
  func run(_ body: (Context) throws -> Void) throws {
    let context = try Context()
    defer { context.close() }
    do {
      try reportingKeyErrors { try reportingRuleErrors(language, output) { try body(context) } }
    } catch let problem as Problem {
      Console.errors(problem.lines(in: language))
      throw ExitCode(problem.exitCode)
    } catch let error as DoorError {
      Console.error("\(error)")
      throw ExitCode(64)
    }
  }
}

enum OutputFormat: String, ExpressibleByArgument {
  case table
  case json
}

/// What every verb that changes something needs besides.
struct CommandOptions: ParsableArguments {
  @OptionGroup var connection: ConnectionOptions
  @Option(help: "Làm thay cho ai (nhập hồ sơ giấy). For whom, when typing in a paper form.")
  var onBehalfOf = ""
  @Option(help: "Mã lệnh; gửi lại cùng mã thì không bị làm hai lần. Id of the command; the same id does nothing twice.")
  var id: String?
  @Option(help: "Tệp JSON hoặc YAML, hoặc - cho đầu vào chuẩn. JSON or YAML file, or - for standard input.")
  var file: String?

  /// Behind a door that asks for keys the service knows who acts.
  var actor: String {
    connection.isOpen ? connection.name ?? ProcessInfo.processInfo.environment["USER"] ?? "operator" : ""
  }

  /// Fills a command from the file, then from the flags, sends it to its service and prints the reply.
  @discardableResult
  func send<C: Message>(_ type: C.Type, _ fill: (inout C) throws -> Void) throws -> Accepted {
    try send(type) { (command: inout C, _: Context) in try fill(&command) }
  }

  /// The same for a command that takes asking the services first.
  @discardableResult
  func send<C: Message>(_ type: C.Type, _ fill: (inout C, Context) throws -> Void) throws -> Accepted {
    var accepted = Accepted()
    try connection.run { context in
      var command = try file.map { try Input.message(type, from: $0) } ?? C()
      try fill(&command, context)
      accepted = try sender(context).send(command, id: id ?? RequestID.make())
      Console.print(accepted, as: connection.output) { "\(connection.language == .english ? "Done" : "Đã thực hiện"): \($0)" }
    }
    return accepted
  }

  func sender(_ context: Context) -> CommandSender { CommandSender(context: context, options: self) }
}

/// Sends commands; keeps a connection to each service for each key.
final class CommandSender {
  private let context: Context
  private let options: CommandOptions
  private var clients: [String: ServiceClient] = [:]

  init(context: Context, options: CommandOptions) {
    self.context = context
    self.options = options
  }

  deinit { for client in clients.values { client.close() } }

  /// - Parameters:
  ///   - actor: who acts, where the doors ask for no keys.
  ///   - key: another's than `--key`.
  func send(_ command: some Message, as actor: String? = nil, with key: PrivateKey? = nil, id: String = RequestID.make()) throws -> Accepted
  {
    let name = type(of: command).protoMessageName
    guard let service = ServiceName.owner(ofMessage: name) else { preconditionFailure("\(name) belongs to no service") }
    var header = options.connection.header(id: id)
    header.actor = .with {
      $0.principal = actor ?? options.actor
      $0.onBehalfOf = options.onBehalfOf
    }
    return try client(of: service, with: key).request(
      command, expecting: Accepted.self, header: header, patience: .init(timeoutMilliseconds: options.connection.timeout))
  }

  private func client(of service: String, with key: PrivateKey?) throws -> ServiceClient {
    let name = "\(service) \(key?.publicKey.text ?? "")"
    if let client = clients[name] { return client }
    let client = try options.connection.commands(of: service, context, with: key)
    clients[name] = client
    return client
  }
}

extension Problem {
  func lines(in language: Language) -> [String] {
    let english = language == .english
    var lines = ["\(title) [\(rule)]: \(detail)"]
    if faults.count > 1 { lines += faults.map { "  \($0.place): \($0.detail)" } }
    if !remedy.isEmpty { lines.append((english ? "To mend it: " : "Cách xử lý: ") + remedy) }
    if !source.isEmpty { lines.append((english ? "Source: " : "Căn cứ: ") + source) }
    return lines
  }

  var exitCode: Int32 {
    switch status {
    case 400: 64
    case 503: 69
    case 500: 70
    case 429, 507: 75
    default: 1
    }
  }
}
