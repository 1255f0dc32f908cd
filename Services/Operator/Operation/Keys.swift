import Access
import ArgumentParser
import Contracts
import Foundation
import Keys
import Messaging
import Rulebook
import ZeroMQ

struct KeyNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Khóa và người được dùng khóa. Keys, and who holds them.",
    subcommands: [Initialise.self, New.self, Show.self, Grant.self, Revoke.self, List.self, Trial.self])

  struct Initialise: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Tạo thư mục khóa cho một hệ thống mới. Makes the key folder of a new deployment.",
      discussion: """
        ocop key init --keys run/keys --founder can-bo-tinh

        Tạo khóa của mỗi dịch vụ, của người vận hành, và của một cán bộ tỉnh sáng lập, người cấp khóa cho những người khác. Khóa đã có thì
        giữ nguyên. Makes a key for every service, for an operator, and for one founding officer of the province, who grants the others
        theirs. Keys that are there stay.
        """)
    @Option(help: "Thư mục khóa. The key folder. [OCOP_KEYS]")
    var keys = ProcessInfo.processInfo.environment["OCOP_KEYS"] ?? "run/keys"
    @Option(help: "Tên của cán bộ sáng lập. Name of the founding officer.") var founder = "founder"

    func run() throws {
      try reportingKeyErrors {
        umask(0o077)
        let folder = KeyFolder(keys)
        // Where the public half is, the service runs on another host, which has the private one.
        let missing = ServiceName.all.filter { service in
          [folder.privatePath(service), "\(folder.servicesFolder)/\(service).pub"].allSatisfy {
            !FileManager.default.fileExists(atPath: $0)
          }
        }
        for path in [folder.servicesFolder, folder.foundersFolder, folder.operatorsFolder] {
          try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        for service in missing { try make(service, folder.privatePath(service), "\(folder.servicesFolder)/\(service).pub") }
        if try folder.founders().isEmpty {
          try make(founder, folder.privatePath(founder), "\(folder.foundersFolder)/\(founder).pub")
        }
        if try folder.operators().isEmpty {
          try make("operator", folder.privatePath("operator"), "\(folder.operatorsFolder)/operator.pub")
        }
        Console.line(keys)
      }
    }

    private func make(_ name: String, _ privatePath: String, _ publicPath: String) throws {
      let key = PrivateKey(named: name)
      try key.write(to: privatePath)
      try key.writePublic(to: publicPath)
    }
  }

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tạo một khóa. Makes a key.",
      discussion: """
        ocop key new ~/.ocop/key --name "Cán bộ xã Ea Kar"

        Ghi khóa bí mật (0600) và, bên cạnh, phần công khai .pub để gửi cho người cấp khóa.
        Writes the private key (0600) and beside it the public part, .pub, to be sent to who grants it.
        """)
    @Argument(help: "Tệp mới. New file.") var file: String
    @Option(help: "Khóa của ai. Whose key it is.") var name: String

    func run() throws {
      try reportingKeyErrors {
        let key = PrivateKey(named: name)
        try FileManager.default.createDirectory(
          atPath: URL(fileURLWithPath: file).deletingLastPathComponent().path, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
        try key.write(to: file)
        try key.writePublic(to: file + ".pub")
        Console.line("\(key)")
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "In phần công khai của một khóa. Prints the public part of a key.", discussion: "ocop key show ~/.ocop/key")
    @Argument(help: "Tệp khóa. Key file.") var file: String

    func run() throws {
      try reportingKeyErrors {
        if file.hasSuffix(".pub") {
          for key in try KeyFolder.publicKeys(file: file) { Console.line(key.text) }
        } else {
          Console.line("\(try PrivateKey(file: file))")
        }
      }
    }
  }

  struct Grant: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Cấp khóa và vai trò. Grants a key and roles.",
      discussion: """
        ocop key grant xa-eakar.pub --principal can-bo.eakar --name "Cán bộ xã Ea Kar" --role commune-officer --unit 24373
        ocop key grant a.pub --principal chu-the.xuan-sang --name "HTX Xuân Sang" --role producer --unit 24373 --party CT-00001
        ocop key grant b.pub --principal uy-vien-1 --name "Ủy viên 1" --role council-member --unit 66 --party HD-00001/TV-01
        ocop key grant moi.pub --principal can-bo.eakar        thêm khóa mới để thay / a second key, to replace the first

        Vai trò / roles: \(Rights.roles.map(\.name).joined(separator: ", "))
        """)
    @OptionGroup var command: CommandOptions
    @Argument(help: "Tệp .pub. The .pub file.") var key: String?
    @Option(help: "Mã người dùng. Id of the principal.") var principal: String
    @Option(help: "Tên. Name.") var name = ""
    @Option(help: "Vai trò. Role; more than one in a --file.") var role: String?
    @Option(help: "Đơn vị và cấp dưới. In this unit and below.") var unit = ""
    @Option(help: "Là ai: CT-… hoặc HD-…/TV-…. Who that is.") var party = ""

    func run() throws {
      try reportingKeyErrors {
        let key = try key.map { try KeyFolder.publicKeys(file: $0)[0].text } ?? ""
        let held = try role.map { name in
          guard let role = Role(name: name) else {
            throw ValidationError("\(name): \(Rights.roles.map(\.name).joined(separator: ", "))")
          }
          return HeldRole.with {
            $0.role = role
            $0.unitCode = unit
            $0.party = party
          }
        }
        try command.send(GrantKey.self) {
          $0.principalID = principal
          if !name.isEmpty { $0.name = name }
          if !key.isEmpty { $0.publicKey = key }
          if let held { $0.roles.append(held) }
        }
      }
    }
  }

  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Thu hồi khóa. Revokes a key.",
      discussion: """
        ocop key revoke 3f9a01bc44d2e810 --reason "mất máy"

        Có hiệu lực ngay, cả với kết nối đang mở. Takes effect at once, on open connections too.
        """)
    @OptionGroup var command: CommandOptions
    @Argument(help: "16 chữ số đầu, hoặc tệp .pub. The first 16 digits, or the .pub file.") var key: String
    @Option(help: "Lý do. Reason.") var reason: String

    func run() throws {
      try reportingKeyErrors {
        let text = key.hasSuffix(".pub") ? try KeyFolder.publicKeys(file: key)[0].text : key
        try command.send(RevokeKey.self) {
          $0.publicKey = text
          $0.reason = reason
        }
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ai có khóa nào, vai trò gì. Who holds which keys and roles.", discussion: "ocop key list")
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "Chỉ người này. Only this principal.") var principal = ""

    func run() throws {
      try connection.run { context in
        let found = try connection.ask(
          ServiceName.council, ListPrincipals.with { $0.principalID = principal }, expecting: Principals.self, context: context)
        Console.print(
          found, as: connection.output, in: connection.language, columns: ["Người dùng", "Tên", "Vai trò", "Khóa", "Cấp lúc", "Thu hồi"]
        ) {
          $0.principals.flatMap { principal in
            principal.keys.map { key in
              [
                principal.principalID, principal.name, principal.roles.map(\.text).joined(separator: ", "),
                (try? PublicKey(text: key.publicKey))?.short ?? "", key.grantedAt, key.revokedAt,
              ]
            }
          }
        }
      }
    }
  }
}

extension KeyNoun {
  struct Trial: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tạo và cấp các khóa để dùng thử. Makes and grants keys for trying things out.",
      discussion: """
        ocop key trial
        ocop session open PH-00001 --as secretary --present TV-01,TV-02,TV-03

        Mỗi vai trò một khóa trong thư mục khóa; không dùng cho hệ thống thật. A key for each role in the key folder; not for a real system.
        """)
    @OptionGroup var command: CommandOptions

    func run() throws {
      let connection = command.connection
      let roles: [(name: String, role: Role, unit: String, party: String)] =
        [
          ("commune", .communeOfficer, "24373", ""), ("producer", .producer, "24373", "CT-00001"),
          ("secretary", .secretary, connection.province, ""), ("auditor", .auditor, connection.province, ""),
          ("integration", .integration, connection.province, ""),
        ]
        + ["TV-01", "TV-02", "TV-03"].map { ($0, .councilMember, connection.province, Scope.member($0, of: "HD-00001")) }
      try connection.run { context in
        let sender = command.sender(context)
        for (name, role, unit, party) in roles {
          let path = KeyFolder(connection.keys).privatePath(name)
          guard !FileManager.default.fileExists(atPath: path) else { continue }
          let key = PrivateKey(named: name)
          let held = HeldRole.with {
            $0.role = role
            $0.unitCode = unit
            $0.party = party
          }
          _ = try sender.send(
            GrantKey.with {
              $0.principalID = name
              $0.name = name
              $0.roles = [held]
              $0.publicKey = key.publicKey.text
            })
          try key.write(to: path)
          Console.line("\(name): \(held.text)  --as \(name)")
        }
      }
    }
  }
}

extension HeldRole {
  /// `producer 24373 (CT-00001)`
  var text: String { "\(role.name) \(unitCode)" + (party.isEmpty ? "" : " (\(party))") }
}

/// Turns a key that cannot be used into its text and its exit code.
func reportingKeyErrors(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as KeyError {
    Console.error("Khóa không dùng được / the key cannot be used: \(error)")
    throw ExitCode(64)
  }
}

struct AccessNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access", abstract: "Ai được làm gì. Who may do what.", subcommands: [Table.self])

  struct Table: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "In bảng quyền. Prints the table of rights.",
      discussion: """
        ocop access table

        u: trong đơn vị của vai trò và cấp dưới · o: chỉ của mình · a: tất cả · trống: không được.
        u: in the role's unit and below · o: only one's own · a: everywhere · blank: not at all.
        """)
    @Option(help: "table hoặc json.") var output: OutputFormat = .table
    @Option(help: "vi hoặc en. [OCOP_LANG]") var lang = ProcessInfo.processInfo.environment["OCOP_LANG"] ?? "vi"

    func run() {
      let lines = Rights.standard.lines
      switch output {
      case .json:
        Console.json(
          encoding: lines.map { line in
            [line.right: Dictionary(uniqueKeysWithValues: Rights.roles.map { ($0.name, "\(line.reach(of: $0))") })]
          })
      case .table:
        Console.table(
          ["Lệnh, truy vấn"] + Rights.roles.map(\.name),
          lines.map { line in
            [line.right.replacingOccurrences(of: ".v1", with: "").replacingOccurrences(of: "ocop.", with: "")]
              + Rights.roles.map { line.reach(of: $0) == .none ? "" : String(line.reach(of: $0).rawValue) }
          }, in: Language(header: lang))
      }
    }
  }
}
