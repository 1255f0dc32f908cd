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
    subcommands: [
      Initialise.self, New.self, Show.self, Grant.self, Pending.self, Confirm.self, Decline.self, Revoke.self, List.self, Trial.self,
    ])

  struct Initialise: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Tạo thư mục khóa cho một hệ thống mới. Makes the key folder of a new deployment.",
      discussion: """
        ocop key init --keys run/keys --founder can-bo-tinh --second-founder lanh-dao-chi-cuc

        Tạo khóa của mỗi dịch vụ, của người vận hành, và của hai cán bộ tỉnh sáng lập: người này cấp khóa, người kia xác nhận. Hai người
        giữ hai khóa. Khóa đã có thì giữ nguyên. Makes a key for every service, for an operator, and for two founding officers of the
        province: one grants, the other confirms. Two people keep them. Keys that are there stay.
        """)
    @Option(help: "Thư mục khóa. The key folder. [OCOP_KEYS]")
    var keys = ProcessInfo.processInfo.environment["OCOP_KEYS"] ?? "run/keys"
    @Option(help: "Tên của cán bộ sáng lập. Name of the founding officer.") var founder = "founder"
    @Option(help: "Tên của cán bộ sáng lập thứ hai. Name of the second founding officer.") var secondFounder = "founder-2"

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
          guard founder != secondFounder else { throw ValidationError("--founder, --second-founder: hai tên / two names") }
          for name in [founder, secondFounder] { try make(name, folder.privatePath(name), "\(folder.foundersFolder)/\(name).pub") }
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

        Đối với thành viên, thư ký, chủ tịch và cán bộ tỉnh, đây mới chỉ là đề nghị: một cán bộ tỉnh khác xác nhận (`ocop key confirm`).
        Không ai được tự cấp cho mình. To a member, a secretary, a chair or a provincial officer this is a proposal: another provincial officer confirms
        it (`ocop key confirm`). Nobody grants to herself.

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
        let accepted = try command.send(GrantKey.self) {
          $0.principalID = principal
          if !name.isEmpty { $0.name = name }
          if !key.isEmpty { $0.publicKey = key }
          if let held { $0.roles.append(held) }
        }
        guard accepted.events.contains(GrantProposed.topicName), command.connection.output == .table else { return }
        Console.line(
          command.connection.language == .english
            ? "Nothing holds yet: within 30 days another provincial officer must confirm it, with her own key: ocop key confirm \(accepted.subject)"
            : "Chưa có hiệu lực: trong 30 ngày, một cán bộ tỉnh khác phải xác nhận bằng khóa của mình: ocop key confirm \(accepted.subject)"
        )
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
          found, as: connection.output, in: connection.language,
          columns: [
            "Người dùng", "Tên", "Vai trò", "Khóa", "Cấp lúc", "Người cấp", "Xác nhận", "Thu hồi",
          ]
        ) {
          $0.principals.flatMap { principal in
            principal.keys.map { key in
              [
                principal.principalID, principal.name, principal.roles.map(\.text).joined(separator: ", "),
                (try? PublicKey(text: key.publicKey))?.short ?? "", key.grantedAt, key.grantedBy, key.confirmedBy, key.revokedAt,
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

        Mỗi vai trò một khóa trong thư mục khóa; không dùng cho hệ thống thật: ở đây một người vừa cấp vừa xác nhận. A key for each role in
        the key folder; not for a real system: here one person grants and confirms.
        """)
    @OptionGroup var command: CommandOptions
    @OptionGroup var second: SecondOfficer

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
          _ = try sender.grant(
            GrantKey.with {
              $0.principalID = name
              $0.name = name
              $0.roles = [held]
              $0.publicKey = key.publicKey.text
            }, confirmedBy: second.key(connection))
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
        Bên dưới: các vai trò mà một người không được giữ đồng thời (x). Below: roles that nobody holds together (x).
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
          }
            + Rights.roles.map { role in
              [
                "excludes:\(role.name)": Dictionary(
                  uniqueKeysWithValues: Rights.roles.map { ($0.name, excluded(role, $0) ? "excluded" : "together") })
              ]
            })
      case .table:
        Console.table(
          ["Lệnh, truy vấn"] + Rights.roles.map(\.name),
          lines.map { line in
            [line.right.replacingOccurrences(of: ".v1", with: "").replacingOccurrences(of: "ocop.", with: "")]
              + Rights.roles.map { line.reach(of: $0) == .none ? "" : String(line.reach(of: $0).rawValue) }
          }, in: Language(header: lang))
        Console.line()
        Console.table(
          ["Không giữ cùng lúc"] + Rights.roles.map(\.name),
          Rights.roles.map { role in [role.name] + Rights.roles.map { excluded(role, $0) ? "x" : "" } }, in: Language(header: lang))
      }
    }

    private func excluded(_ one: Role, _ other: Role) -> Bool { Exclusions.standard.excludes(one, other) }
  }
}
