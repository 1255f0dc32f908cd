import Contracts
import Keys
import Messaging
import SwiftProtobuf
import Testing

@testable import Runtime

@Suite("What every command door promises")
struct EngineTests {
  let province: Province
  let producer: String

  init() throws {
    province = try Province()
    producer = try province.aProducer()
  }

  private func product(_ name: String, of producer: String? = nil) -> RegisterProduct {
    .with {
      $0.producerID = producer ?? self.producer
      $0.name = name
    }
  }

  private func products() throws -> [String] { try province.ask(ListProducts(), Products.self).products.map(\.name) }

  private func problem(_ body: ReplyBody) throws -> Problem {
    #expect(body.name == Problem.protoMessageName)
    return body.format == .json ? try Problem(jsonUTF8Bytes: body.bytes) : try Problem(serializedBytes: body.bytes)
  }

  // MARK: Repeating

  @Test("The same id with the same content gets the same reply, and nothing is done twice")
  func repeated() throws {
    let first = try province.send(product("Trà"), id: "once")
    let sequence = try province.node("registration").latestSequence()
    for _ in 1...3 { #expect(try province.send(product("Trà"), id: "once") == first) }
    #expect(try province.node("registration").latestSequence() == sequence)
    #expect(try products() == ["Trà"])
  }

  @Test("The same reply comes after other commands, and after the state that it was decided on has changed")
  func repeatedLater() throws {
    let dossier = try province.aDossier()
    let report = province.report(on: dossier, version: 1)
    let first = try province.send(report, id: "report")
    try province.anAcceptedDossier(dossier)
    #expect(try province.send(report, id: "report") == first)
  }

  @Test("One id twice in one batch is decided once")
  func repeatedInOneBatch() throws {
    let body = try product("Trà").serializedBytes() as [UInt8]
    let name = RegisterProduct.protoMessageName
    let requests = try (1...2).map { _ in try province.request(name: name, body: body, id: "once") }
    let replies = try province.node("registration").turn(requests)
    #expect(replies[0] == replies[1])
    #expect(try products() == ["Trà"])
  }

  @Test("The same id with other content, or from another person, is a conflict and changes nothing")
  func reusedID() throws {
    try province.send(product("Trà"), id: "once")
    let reused = [
      { try province.send(product("Cà phê"), id: "once") }, { try province.send(product("Trà"), as: "someone-else", id: "once") },
      { try province.send(province.producerCommand(), id: "once") },
    ]
    for command in reused {
      let problem = try #require(throws: Problem.self) { try command() }
      #expect(problem.rule == "request.id-reused")
      #expect(problem.status == 409)
    }
    #expect(try products() == ["Trà"])
  }

  @Test("JSON and protobuf of one content under one id are one command")
  func twoFormats() throws {
    let command = product("Trà")
    let name = RegisterProduct.protoMessageName
    let json = try province.raw("registration", name: name, body: command.jsonUTF8Bytes(), id: "once", format: .json)
    let accepted = try Accepted(jsonUTF8Bytes: json.bytes)
    #expect(accepted.subject == "SP-00001")
    let binary = try province.raw("registration", name: name, body: command.serializedBytes(), id: "once")
    #expect(try Accepted(serializedBytes: binary.bytes) == accepted)
    // Spaces, order and spelt-out defaults of JSON make no difference.
    let spelled = #"{ "description": "", "name" : "Trà", "producerId":"\#(producer)" }"#
    let again = try province.raw("registration", name: name, body: Array(spelled.utf8), id: "once", format: .json)
    #expect(try Accepted(jsonUTF8Bytes: again.bytes) == accepted)
    #expect(try products() == ["Trà"])
  }

  @Test("A refusal is remembered under its id: a retry gets it again even when the rule would let it pass now")
  func refusalRemembered() throws {
    let early = product("Trà", of: "CT-00002")
    let refused = try #require(throws: Problem.self) { try province.send(early, id: "early") }
    #expect(try province.aProducer() == "CT-00002")
    #expect(try #require(throws: Problem.self) { try province.send(early, id: "early") } == refused)
    #expect(try province.send(early, id: "again").subject == "SP-00001")
  }

  @Test("A refusal is remembered for thirty days, an acceptance as long as the log; who sent it and when stands beside it")
  func term() throws {
    let registration = province.node("registration")
    func remembered() throws -> Set<String> { Set(try registration.rows("command").map { $0[0] }) }
    try province.send(product("Trà"), id: "accepted")
    #expect(throws: Problem.self) { try province.send(product("Trà", of: "CT-00099"), id: "refused") }
    let row = try #require(try registration.rows("command").first { $0[0] == "refused" })
    #expect(row.contains("officer") && row.contains("\(province.clock.now.microseconds)"))
    province.clock.advance(by: .seconds(29 * 86_400))
    try province.send(product("Cà phê"))
    #expect(try remembered().isSuperset(of: ["accepted", "refused"]))
    province.clock.advance(by: .seconds(2 * 86_400))
    try province.send(product("Mật ong"))
    #expect(try remembered().contains("accepted") && !remembered().contains("refused"))
  }

  @Test("Of thousands of refusals whose term is over a batch takes away a hundred, so that nobody waits")
  func boundedForgetting() throws {
    let registration = province.node("registration")
    for block in 0..<10 {
      let requests = try (0..<250).map { number in
        try province.request(
          name: RegisterProduct.protoMessageName, body: product("Trà", of: "CT-00099").serializedBytes(), id: "r-\(block)-\(number)")
      }
      _ = try registration.turn(requests)
    }
    province.clock.advance(by: .seconds(31 * 86_400))
    let before = try registration.rows("command").count
    for step in 1...3 {
      try province.sendOnly(product("Mật ong \(step)"))
      #expect(try registration.rows("command").count == before - 99 * step, "\(step)")
      province.clock.advance(by: .seconds(1))
    }
  }

  @Test("Who was answered before is answered again after its role was taken away; a new command is refused")
  func answeredAfterChangeOfRole() throws {
    let founder = try province.lockDoors()
    func granting(_ unit: String, _ key: PrivateKey?) throws {
      try province.send(
        GrantKey.with {
          $0.principalID = "xa"
          $0.name = "xa"
          $0.roles = [
            .with {
              $0.role = .communeOfficer
              $0.unitCode = unit
            }
          ]
          if let key { $0.publicKey = key.publicKey.text }
        }, as: "", with: founder)
    }
    let key = PrivateKey(named: "xa")
    try granting("24373", key)
    let command = province.producerCommand()
    let first = try province.send(command, as: "", with: key, id: "once")
    try granting("24376", nil)
    #expect(try province.send(command, as: "", with: key, id: "once") == first)
    let problem = try #require(throws: Problem.self) { try province.send(command, as: "", with: key, id: "twice") }
    #expect(problem.rule == "access.not-permitted")
    try province.send(
      RevokeKey.with {
        $0.publicKey = key.publicKey.text
        $0.reason = "mất máy"
      }, as: "", with: founder)
    let revoked = try #require(throws: Problem.self) { try province.send(command, as: "", with: key, id: "once") }
    #expect(revoked.rule == "access.key-not-good")
  }

  @Test("A command that could not be read is not remembered: mended, it may use its id")
  func malformedNotRemembered() throws {
    #expect(throws: Problem.self) { try province.send(product(""), id: "once") }
    try province.send(product("Trà"), id: "once")
    #expect(try products() == ["Trà"])
  }

  @Test("A refused command in a batch takes nothing with it from the others")
  func batch() throws {
    let commands = [product("Một"), product("Hai", of: "CT-00099"), product("Một"), product("Ba")]
    let requests = try commands.enumerated().map { index, command in
      try province.request(name: RegisterProduct.protoMessageName, body: command.serializedBytes(), id: "batch-\(index)")
    }
    let replies = try province.node("registration").turn(requests)
    #expect(
      replies.map(\.name) == [Accepted.protoMessageName, Problem.protoMessageName, Problem.protoMessageName, Accepted.protoMessageName])
    #expect(try products() == ["Một", "Ba"])
    #expect(try Accepted(serializedBytes: replies[3].bytes).sequence == 3)
  }

  // MARK: Languages

  @Test("A refusal is told in Vietnamese unless the sender asks for English")
  func languages() throws {
    let command = product("Trà", of: "CT-00099")
    for (language, title, remedy) in [
      ("", "Không tìm thấy", "Xem danh sách"), ("vi", "Không tìm thấy", "Xem danh sách"), ("en", "Not found", "List them"),
    ] {
      let problem = try #require(throws: Problem.self) { try province.send(command, language: language) }
      #expect(problem.title == title)
      #expect(problem.remedy.hasPrefix(remedy))
      #expect(problem.type == "urn:ocop:problem:unknown")
    }
  }

  @Test("Faults of fields are told in the sender's language, each at its place")
  func faultsInBothLanguages() throws {
    var command = province.producerCommand()
    command.name = ""
    let vietnamese = try province.refusal(of: command, language: "vi")
    let english = try province.refusal(of: command, language: "en")
    #expect(vietnamese.faults.map(\.place) == english.faults.map(\.place))
    #expect(vietnamese.faults[0].detail == "bắt buộc")
    #expect(english.faults[0].detail == "is required")
  }

  // MARK: What cannot be read

  @Test("A command without a person behind it is refused")
  func noActor() throws {
    let problem = try province.refusal(of: product("Trà"), as: "")
    #expect(problem.rule == "request.no-actor")
    #expect(problem.status == 400)
  }

  @Test(
    "A person's name that is too long, or cannot be printed, is refused before anything is read",
    arguments: [
      String(repeating: "a", count: 129), "x\u{1B}[2J", "a\u{202E}b", "\n",
    ])
  func unusableActor(actor: String) {
    #expect(throws: Request.Malformed.self) {
      try province.request(name: RegisterProduct.protoMessageName, body: [], id: "once", actor: actor)
    }
  }

  @Test(
    "An unknown command is refused with those there are", arguments: ["ocop.registration.v1.Nothing", "", "ocop.council.v1.OpenSession"])
  func unknownCommand(name: String) throws {
    let problem = try problem(province.raw("registration", name: name, body: [], id: "unknown"))
    #expect(problem.rule == "request.unknown-command")
    #expect(problem.remedy.contains("ocop.registration.v1.RegisterProduct"))
  }

  @Test("An event's name is no command", arguments: ["ocop.registration.v1.ProductRegistered", "ocop.registration.v1.ListProducts"])
  func eventAsCommand(name: String) throws {
    #expect(try problem(province.raw("registration", name: name, body: [], id: "event")).rule == "request.unknown-command")
  }

  @Test("A body that is no such message is refused, in the format it came in")
  func malformedBody() throws {
    let bodies: [(WireFormat, [UInt8])] = [
      (.protobuf, [0xFF, 0xFF, 0xFF]), (.protobuf, [0x0A, 0x7F, 0x41]), (.json, Array("{".utf8)), (.json, []), (.json, Array("[]".utf8)),
      (.json, Array(#"{"nam":"Trà"}"#.utf8)), (.json, Array(#"{"name":7}"#.utf8)), (.json, [0x7B, 0x22, 0xFF, 0x22, 0x7D]),
    ]
    for (format, body) in bodies {
      let reply = try province.raw("registration", name: RegisterProduct.protoMessageName, body: body, id: "malformed", format: format)
      #expect(reply.format == format)
      #expect(try problem(reply).rule == "request.malformed")
    }
    #expect(try products().isEmpty)
  }

  @Test(
    "An id that is none is refused before anything is read", arguments: ["", " ", "a b", "ă", "a/b", String(repeating: "a", count: 65)])
  func unusableID(id: String) {
    #expect(throws: Request.Malformed.self) { try province.request(name: RegisterProduct.protoMessageName, body: [], id: id) }
  }

  // MARK: Events

  @Test("An event says what happened, about what, when, by whom and on whose command")
  func provenance() throws {
    let accepted = try province.send(product("Trà"), as: "commune-officer", id: "why")
    let event = try #require(try province.published("registration").last)
    #expect(event.type == "product-registered")
    #expect(event.schema == ProductRegistered.protoMessageName)
    #expect(event.subject == accepted.subject)
    #expect(event.sequence == accepted.sequence)
    #expect(event.actor == "commune-officer")
    #expect(event.cause == "why")
    #expect(event.time == province.clock.now)
    #expect(accepted.events == ["product-registered"])
  }

  @Test("An event that follows another's names that one as its cause, and the service as who acted")
  func consequence() throws {
    try province.anAcceptedDossier()
    let accepted = try #require(try province.published("registration").last)
    let listed = try #require(try province.published("council").last)
    #expect(listed.type == "dossier-listed")
    #expect(listed.cause == "66.registration/\(accepted.sequence)")
    #expect(listed.actor == "service:council")
  }

  @Test("The trace of a command goes on into its events, and into what other services make of them")
  func trace() throws {
    let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    let name = RegisterProducer.protoMessageName
    var request = try province.request(name: name, body: province.producerCommand(name: "HTX Ba").serializedBytes(), id: "traced")
    request.header.traceparent = trace
    _ = try province.node("registration").turn([request])
    try province.settle()
    let registered = try #require(try province.published("registration").last)
    let learned = try #require(try province.published("notification").last)
    #expect(registered.traceparent == trace)
    #expect(learned.cause == "66.registration/\(registered.sequence)")
    #expect(learned.traceparent == trace)
  }

  @Test("Sequences have no gap, whatever was refused in between")
  func gapless() throws {
    for number in 1...5 {
      try province.send(product("Trà \(number)"))
      _ = try province.refusal(of: product("Trà \(number)"))
      _ = try province.refusal(of: product("Trà", of: "CT-00099"))
    }
    let sequences = try province.published("registration").map(\.sequence)
    #expect(sequences == Array(1...UInt64(sequences.count)))
  }

  // MARK: What concerns nobody

  @Test("How far others were heard whose events have no effect is on disk within seconds, though nothing happens")
  func passedOver() throws {
    func council() -> any Node { province.node(ServiceName.council) }
    let place = try council().place(in: ServiceName.registration)
    func noted() throws -> [String]? { try council().rows("cursor").first { $0[0] == ServiceName.registration } }
    #expect(try place.sequence == 1 && noted() == nil)
    province.clock.set(forwardBy: .seconds(600))
    #expect(try !council().fireTimers(), "the date says nothing")
    province.clock.advance(by: .seconds(5))
    #expect(try council().fireTimers())
    #expect(try noted()?[1] == "1")
    #expect(try !council().fireTimers(), "once")
    try province.restart {}
    #expect(try province.node(ServiceName.council).place(in: ServiceName.registration) == place, "with its hash")
  }

  @Test("Of two cursors in one log the further is told, and of one place the one that knows its hash")
  func furthestCursor() {
    let (bare, known, further) = (LogCursor(3), LogCursor(3, [1]), LogCursor(4))
    #expect(bare.furthest(known) == known && known.furthest(bare) == known)
    #expect(known.furthest(further) == further && further.furthest(known) == further)
    #expect(known.furthest(nil) == known)
  }

  @Test(
    "What is no settlement of a log is refused as malformed by every service, and the others of its turn stand", arguments: ServiceName.all)
  func noSettlement(service: String) throws {
    let name = SettleLog.protoMessageName
    let fine = SettleLog.with {
      $0.service = service
      $0.action = .acceptLoss
      $0.reason = "thử"
    }
    var requests = try [[0xFF], Array("{".utf8)].enumerated().map { try province.request(name: name, body: $1, id: "bad-\($0)") }
    requests.append(try province.request(name: name, body: Array("[]".utf8), id: "bad-json", format: .json))
    requests.append(try province.request(name: name, body: fine.serializedBytes(), id: "fine"))
    let isOffice = service == ServiceName.registration
    if isOffice {
      let body = try product("Trà").serializedBytes() as [UInt8]
      requests.append(try province.request(name: RegisterProduct.protoMessageName, body: body, id: "product"))
    }
    let answers = try province.node(service).turn(requests)
    for answer in answers.prefix(3) { #expect(try problem(answer).status == 400) }
    #expect(try problem(answers[3]).rule == "log.nothing-to-settle")
    #expect(try products() == (isOffice ? ["Trà"] : []))
    #expect(province.node(service).faults.isEmpty)
  }
}
