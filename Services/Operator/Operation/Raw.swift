import ArgumentParser
import Contracts
import Foundation
import Messaging
import SwiftProtobuf
import ZeroMQ

/// Any message by its name, for what has no verb yet and for scripts.
struct RawOptions: ParsableArguments {
  @Argument(help: "Tên đầy đủ. Full name, e.g. ocop.registration.v1.RegisterProduct.") var name: String
  @Argument(help: "Nội dung JSON; hoặc dùng --file. The message in JSON; or use --file.") var json: String?

  func body(file: String?) throws -> [UInt8] {
    if let json { return Array(json.utf8) }
    return try file.map { try Input.json(from: $0) } ?? Array("{}".utf8)
  }

  func service() throws -> String {
    guard let service = ServiceName.owner(ofMessage: name) else {
      throw ValidationError("\(name): tên có dạng ocop.<dịch vụ>.v1.<Lệnh> / a name reads ocop.<service>.v1.<Message>")
    }
    return service
  }
}

struct Send: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Gửi một lệnh bất kỳ theo tên. Sends any command by name.",
    discussion: "ocop send ocop.registration.v1.RegisterProduct '{\"producerId\": \"CT-00001\", \"name\": \"Mật ong\"}'")
  @OptionGroup var command: CommandOptions
  @OptionGroup var raw: RawOptions

  func run() throws {
    let (service, body) = (try raw.service(), try raw.body(file: command.file))
    try command.connection.run { context in
      var header = command.connection.header(id: command.id ?? RequestID.make())
      header.name = raw.name
      header.actor = .with {
        $0.principal = command.actor
        $0.onBehalfOf = command.onBehalfOf
      }
      let client = try command.connection.commands(of: service, context)
      defer { client.close() }
      let answer = try client.exchange(
        header: header, body: body, format: .json, patience: .init(timeoutMilliseconds: command.connection.timeout))
      Console.json(try answer.message(Accepted.self))
    }
  }
}

struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Hỏi một truy vấn bất kỳ theo tên. Asks any query by name.",
    discussion: "ocop query ocop.registration.v1.GetDossier '{\"dossierId\": \"HS-00001\"}'")
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var raw: RawOptions
  @Option(help: "Dịch vụ, với truy vấn chung. The service, for a query that every service has.") var service: String?
  @Option(help: "Tệp JSON hoặc YAML. JSON or YAML file.") var file: String?

  func run() throws {
    let body = try raw.body(file: file)
    let service = try service ?? raw.service()
    try connection.run { context in
      var header = connection.header()
      header.name = raw.name
      let client = try connection.queries(of: service, context)
      defer { client.close() }
      let answer = try client.exchange(header: header, body: body, format: .json, patience: .init(timeoutMilliseconds: connection.timeout))
      if answer.name == Problem.protoMessageName { throw try answer.format.decode(Problem.self, answer.body) }
      Console.json(text: answer.body.text)
      for attachment in answer.attachments { Console.json(text: attachment.text) }
    }
  }
}
