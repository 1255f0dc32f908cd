import ArgumentParser
import Ballots
import Contracts
import Keys
import Messaging
import Rulebook
import RulebookContracts
import ZeroMQ

struct CouncilNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "council", abstract: "Hội đồng. Councils.", subcommands: [Establish.self, List.self, EraseMember.self])

  struct Establish: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Thành lập hội đồng theo quyết định. Sets up a council by a decision.",
      discussion: """
        Thành viên và quy chế đọc từ tệp. Members and working rules come from a file:

          name: Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh
          level: province
          unitCode: "66"
          decisionNumber: 100/QĐ-UBND
          decidedOn: "2026-01-15"
          validFrom: "2026-01-15"
          validTo: "2026-12-31"
          members:
            - {memberId: TV-01, name: "…", role: COUNCIL_ROLE_CHAIR, organisation: UBND tỉnh}
          workingRules: {quorumNumerator: 3, quorumDenominator: 4, chairMustAttend: true, maximumDeviationHundredths: 1000,
                         missedGate: MISSED_GATE_LOWERS_STARS, source: "Quy chế 01/QC-HĐ"}

          ocop council establish --file council.yaml

        Quy chế có thể nói thêm, không nói thì như giá trị đầu. Working rules may also say; the first value where they do not:

          deviation: DEVIATION_RULE_HIGHEST_MINUS_LOWEST, …_FROM_MEAN, …_FROM_MEAN_OF_OTHERS
          synthesis: SYNTHESIS_RULE_MEAN, …_MEAN_WITHOUT_EXTREMES, …_MEDIAN
          rounding: ROUNDING_RULE_NONE, …_HALF_UP, …_HALF_EVEN; roundingDecimals: 0, 1, 2
          commentsRequired: false, true
          sources: [{rule: WORKING_RULE_ROUNDING, source: "Quyết định 12/QĐ-HĐ"}]    quyết định riêng / a decision of its own
        """)
    @OptionGroup var command: CommandOptions

    func validate() throws {
      guard command.file != nil else { throw ValidationError("cần --file / --file is needed") }
    }

    func run() throws {
      try command.send(EstablishCouncil.self) { _ in }
    }
  }

  struct EraseMember: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "erase-member",
      abstract: "Xóa địa chỉ thư của thành viên theo yêu cầu hợp pháp. Erases a member's address on a lawful request.",
      discussion: "ocop council erase-member HD-00001 TV-01 --request \"12/ĐN\" --on 2026-10-01 --reason \"Thành viên đề nghị\"")
    @OptionGroup var command: CommandOptions
    @OptionGroup var request: ErasureOptions
    @Argument(help: "Mã hội đồng. Council.") var council: String
    @Argument(help: "Mã thành viên. Member.") var member: String

    func run() throws {
      try command.send(EraseMemberData.self) {
        $0.councilID = council
        $0.memberID = member
        $0.requestNumber = request.request
        $0.requestedOn = request.on
        $0.reason = request.reason
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Liệt kê hội đồng. Lists councils.")
    @OptionGroup var connection: ConnectionOptions

    func run() throws {
      try connection.run { context in
        let answer = try connection.ask(ServiceName.council, ListCouncils(), expecting: Councils.self, context: context)
        Console.print(
          answer, as: connection.output, in: connection.language,
          columns: ["Mã", "Tên", "Cấp", "Đơn vị", "Quyết định", "Từ", "Đến", "Số người"]
        ) {
          $0.councils.map {
            [
              $0.councilID, $0.name, LevelName.text($0.level, connection.language), $0.unitCode, $0.decisionNumber, $0.validFrom,
              $0.validTo,
              String($0.members.count),
            ]
          }
        }
      }
    }
  }
}

struct SessionNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Phiên họp. Sessions.",
    subcommands: [
      ShowAgenda.self, Schedule.self, Open.self, CloseScores.self, ResealSessionVerb.self, AdmitKey.self, ShowFairness.self, Adopt.self,
      Decide.self,
      Show.self,
      List.self,
    ])

  struct ShowAgenda: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agenda", abstract: "Hồ sơ đã tiếp nhận, chờ xếp phiên. Dossiers that wait for a session.")
    @OptionGroup var connection: ConnectionOptions
    @Option(help: "district, province, central.") var level = ""
    @Option(help: "Mã đơn vị. Unit.") var unit = ""

    func run() throws {
      try connection.run { context in
        let question = ListAgenda.with {
          $0.level = level
          $0.unitCode = unit
        }
        let answer = try connection.ask(ServiceName.council, question, expecting: Agenda.self, context: context)
        Console.print(
          answer, as: connection.output, in: connection.language, columns: ["Hồ sơ", "Sản phẩm", "Chủ thể", "Quy định", "Cấp", "Đơn vị"]
        ) {
          $0.dossiers.map {
            [
              $0.item.dossierID, $0.item.productName, $0.item.producerName, $0.item.regime, LevelName.text($0.level, connection.language),
              $0.unitCode,
            ]
          }
        }
      }
    }
  }

  struct Schedule: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lên lịch phiên họp. Schedules a session.",
      discussion: "ocop session schedule --council HD-00001 --on 2026-10-20 --place \"Hội trường UBND tỉnh\" --dossiers HS-00001,HS-00002")
    @OptionGroup var command: CommandOptions
    @Option(help: "Mã hội đồng. Council.") var council: String?
    @Option(help: "Ngày họp. Date, YYYY-MM-DD.") var on: String?
    @Option(help: "Địa điểm. Place.") var place: String?
    @Option(help: "Các hồ sơ, cách nhau bằng dấu phẩy. Dossiers, comma-separated.") var dossiers: String?

    func run() throws {
      try command.send(ScheduleSession.self) {
        if let council { $0.councilID = council }
        if let on { $0.heldOn = on }
        if let place { $0.place = place }
        if let dossiers { $0.dossierIds = dossiers.split(separator: ",").map(String.init) }
      }
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Khai mạc khi đủ thành viên. Opens a session with a quorum.",
      discussion: """
        ocop session open PH-00001 --present TV-01,TV-02,TV-03
        ocop session open PH-00001 --present TV-01,TV-02,TV-03 --paper     phiếu giấy, thư ký nhập thay / paper sheets, typed in

        Phiếu được niêm phong bằng khóa tạo từ khóa của người khai mạc; phải dùng chính khóa đó để đóng chấm điểm. Đọc to 16 chữ số đầu của
        khóa niêm phong (`ocop session show`) để các thành viên đối chiếu. Sheets are sealed to a key made from the opener's own, which is
        needed to close the scoring. Read its first 16 digits out (`ocop session show`), for members to compare.
        """)
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã phiên. Session.") var session: String
    @Option(help: "Thành viên có mặt. Members present, comma-separated.") var present: String?
    @Flag(help: "Chấm trên giấy, không niêm phong. Scored on paper, not sealed.") var paper = false

    func run() throws {
      try command.send(OpenSession.self) {
        $0.sessionID = session
        if let present { $0.presentMemberIds = present.split(separator: ",").map(String.init) }
        if paper { $0.paper = true }
        if !$0.paper, !$0.hasSealing, !command.connection.isOpen { $0.seal(madeBy: try command.connection.privateKey()) }
      }
    }
  }

  struct CloseScores: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close-scoring", abstract: "Đóng chấm điểm. Closes the scoring.",
      discussion: """
        ocop session close-scoring PH-00001 --excuse "TV-07/HS-00003/đi công tác"
        ocop session close-scoring PH-00001 --sealed-with ~/.ocop/key-cu     khi đã thay khóa sau khai mạc / the key of the opening

        Khóa mở phiếu được tạo lại từ khóa của người khai mạc, và được công bố. The opening key is made again, and published.
        """)
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã phiên. Session.") var session: String
    @Option(help: "THÀNH VIÊN/HỒ SƠ/LÝ DO. MEMBER/DOSSIER/REASON; may be repeated.") var excuse: [String] = []
    @Option(help: "Tệp khóa đã dùng khi khai mạc, nếu khác. Key file that it was opened with, where another.") var sealedWith: String?

    func run() throws {
      let excused = try excuse.map { text in
        let parts = text.split(separator: "/", maxSplits: 2).map(String.init)
        guard parts.count == 3 else { throw ValidationError("--excuse \(text): viết THÀNH VIÊN/HỒ SƠ/LÝ DO / write MEMBER/DOSSIER/REASON") }
        return ExcusedSheet.with {
          $0.memberID = parts[0]
          $0.dossierID = parts[1]
          $0.reason = parts[2]
        }
      }
      try command.send(CloseScoring.self) { (closing: inout CloseScoring, context: Context) in
        closing.sessionID = session
        closing.excused += excused
        let found = try command.connection.session(session, context)
        guard found.hasSealing else { return }
        let own = try command.connection.privateKey()
        try closing.open(found, sealedWith: try sealedWith.map { try PrivateKey(file: $0) } ?? own, nextMadeBy: own)
      }
    }
  }

  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Thông qua kết quả bằng biên bản. Adopts the results in the minutes.",
      discussion: "ocop session adopt PH-00001 --minutes 05/BB-HĐ --on 2026-10-20 --for 11 --against 0")
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã phiên. Session.") var session: String
    @Option(help: "Số biên bản. Number of the minutes.") var minutes: String?
    @Option(help: "Ngày. Date, YYYY-MM-DD.") var on: String?
    @Option(name: .customLong("for"), help: "Số phiếu thuận. Votes for.") var votesFor: UInt32?
    @Option(name: .customLong("against"), help: "Số phiếu chống. Votes against.") var votesAgainst: UInt32?

    func run() throws {
      try command.send(AdoptResults.self) {
        $0.sessionID = session
        if let minutes { $0.minutesNumber = minutes }
        if let on { $0.adoptedOn = on }
        if let votesFor { $0.votesFor = votesFor }
        if let votesAgainst { $0.votesAgainst = votesAgainst }
      }
    }
  }

  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ban hành quyết định. Decides on the adopted results.",
      discussion: "ocop session decide PH-00001 --decision 2100/QĐ-UBND --on 2026-10-28 --signed-by \"Chủ tịch UBND tỉnh\"")
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã phiên. Session.") var session: String
    @Option(help: "Số quyết định. Number of the decision.") var decision: String?
    @Option(help: "Ngày. Date, YYYY-MM-DD.") var on: String?
    @Option(help: "Người ký. Who signs.") var signedBy: String?

    func run() throws {
      try command.send(DecideResults.self) {
        $0.sessionID = session
        if let decision { $0.decisionNumber = decision }
        if let on { $0.decidedOn = on }
        if let signedBy { $0.signedBy = signedBy }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Xem một phiên. Shows one session.")
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "Mã phiên. Session.") var session: String

    func run() throws {
      try connection.run { context in
        let answer = try connection.session(session, context)
        guard connection.output == .table else { return Console.json(answer) }
        let language = connection.language
        Console.line(
          "\(answer.sessionID) · \(answer.councilName) · \(answer.heldOn) · \(answer.place) · \(answer.state.label.text(in: language))")
        func label(_ text: String) -> String { Vocabulary.text(text, language) }
        Console.line("\(label("Có mặt")): \(answer.presentMemberIds.count)/\(answer.members.count)")
        for line in CouncilSettings(answer.workingRules).lines(language.ofRules) { Console.line(line) }
        if answer.hasSealing { Console.line("\(label("Khóa niêm phong")): \(answer.sealing.short)") }
        if answer.paper { Console.line(label("Chấm trên giấy")) }
        for resealing in answer.resealings {
          Console.line("\(label("Niêm phong lại")): \(resealing.resealedAt) \(resealing.resealedBy): \(resealing.reason)")
        }
        for admitted in answer.admittedKeys {
          Console.line(
            "\(label("Cho phép khóa mới")): \(admitted.memberID) \(admitted.key) \(admitted.admittedAt) \(admitted.admittedBy): \(admitted.reason)"
          )
        }
        if !answer.minutesNumber.isEmpty { Console.line("\(label("Biên bản")): \(answer.minutesNumber)") }
        if !answer.decisionNumber.isEmpty { Console.line("\(label("Quyết định")): \(answer.decisionNumber)") }
        Console.line()
        Console.table(
          ["Hồ sơ", "Sản phẩm", "Trạng thái", "Vòng", "Phiếu", "Điểm", "Sao", "Kết quả"],
          answer.items.map { item in
            let hasResult = item.state == .evaluated
            return [
              item.item.dossierID, item.item.productName, item.state.label.text(in: language), String(item.round),
              "\(item.sheetsIn)/\(item.sheetsExpected)", hasResult ? printedPoints(item.result.mean, language) : "",
              hasResult ? String(item.result.stars) : "", item.result.destination.label.text(in: language),
            ]
          }, in: language)
        for conflict in answer.conflicts {
          Console.line("\(label("Xung đột lợi ích")): \(conflict.memberID) \(label("với")) \(conflict.dossierID): \(conflict.reason)")
        }
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Liệt kê phiên. Lists sessions.")
    @OptionGroup var connection: ConnectionOptions
    @Option(help: "scheduled, scoring, closed, adopted, decided.") var state: String?

    func run() throws {
      let question = try ListSessions.with { if let state { $0.state = try SessionState.named(state) } }
      try connection.run { context in
        let answer = try connection.ask(ServiceName.council, question, expecting: Sessions.self, context: context)
        Console.print(
          answer, as: connection.output, in: connection.language, columns: ["Mã", "Hội đồng", "Ngày", "Sản phẩm", "Trạng thái"]
        ) {
          $0.sessions.map {
            [$0.sessionID, $0.councilName, $0.heldOn, String($0.items.count), $0.state.label.text(in: connection.language)]
          }
        }
      }
    }
  }
}

struct ConflictNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflict", abstract: "Xung đột lợi ích. Conflicts of interest.", subcommands: [Declare.self])

  struct Declare: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Khai báo xung đột lợi ích. A member steps back from a dossier.",
      discussion: "ocop conflict declare PH-00001 --member TV-03 --dossier HS-00002 --reason \"cùng hợp tác xã\"")
    @OptionGroup var command: CommandOptions
    @Argument(help: "Mã phiên. Session.") var session: String
    @Option(help: "Thành viên. Member.") var member: String?
    @Option(help: "Hồ sơ. Dossier.") var dossier: String?
    @Option(help: "Lý do. Reason.") var reason: String?

    func run() throws {
      try command.send(DeclareConflict.self) {
        $0.sessionID = session
        if let member { $0.memberID = member }
        if let dossier { $0.dossierID = dossier }
        if let reason { $0.reason = reason }
      }
    }
  }
}
