import Access
import Audit
import Ballots
import Contracts
import Foundation
import Geography
import Keys
import Ledger
import Messaging
import Rulebook
import Runtime
import SwiftProtobuf
import Text
import ZeroMQ

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer, _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Where the package manager wants an executable to begin.
@_cdecl("Fuzz_main")
public func begin(_ count: CInt, _ arguments: UnsafeMutableRawPointer) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, fuzz)
}

/// Everything that reads bytes of strangers, for libFuzzer: none of it may crash, hang or keep memory. See `Scripts/fuzz`.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let content = Array(bytes.dropFirst())
  switch bytes[0] % 10 {
  case 0: request(content)
  case 1: message(content)
  case 2: event(content)
  case 3: reply(content)
  case 5: ballot(content)
  case 6: personal(content)
  case 7: json(content)
  case 8: auditFiles(content)
  case 9: keyFiles(content)
  default: texts(content)
  }
  return 0
}

/// A request as a ROUTER gives it: frames stand apart by two bytes that UTF-8 never has.
private func request(_ content: [UInt8]) {
  let frames = [[1]] + content.split(separator: 0xFF, omittingEmptySubsequences: false).map(Array.init)
  do {
    let request = try Request(frames: frames.map { Frame($0) })
    for type in Messages.commands { _ = try? request.format.read(type, request.body) }
  } catch {
    precondition(!error.refusal.problem(in: .vietnamese).detail.isEmpty)
  }
}

/// One message in both formats; what was read is written and read again as the same.
private func message(_ content: [UInt8]) {
  guard let first = content.first else { return }
  let type = Messages.all[Int(first) % Messages.all.count]
  let rest = Array(content.dropFirst())
  roundTrip(type, .protobuf, rest)
  roundTrip(type, .json, rest)
}

private func roundTrip<M: Message>(_ type: M.Type, _ format: WireFormat, _ bytes: [UInt8]) {
  guard let read = try? format.decode(type, Frame(bytes)), let written = try? format.encode(read) else { return }
  let again = try? format.decode(type, Frame(written))
  precondition(again.map { $0.isEqualTo(message: read) } ?? false, "\(type.protoMessageName) changed in \(format)")
}

private func event(_ content: [UInt8]) {
  let source = EventSource(province: "66", service: "registration")
  guard let event = HeardEvent(published: content, from: source) else { return }
  _ = try? event.message(ProductRegistered.self)
  var follower = TopicFollower(source: source, from: LogCursor(0))
  follower.hear(event, at: .now)
  precondition(follower.pending.count <= 1)
}

private func reply(_ content: [UInt8]) {
  for format in [WireFormat.json, .protobuf] {
    _ = try? format.decode(ReplyHeader.self, Frame(content))
    _ = try? format.decode(EventBatch.self, Frame(content))
    _ = try? format.decode(Problem.self, Frame(content))
  }
}

private func texts(_ content: [UInt8]) {
  let text = String(decoding: content, as: UTF8.self)
  if let key = try? PublicKey(text: text) { precondition((try? PublicKey(text: key.text)) == key) }
  if let bytes = Z85.decode(text) { precondition(Z85.encode(bytes) != nil) }
  if let bytes = [UInt8](hexadecimal: text) { precondition(bytes.hexadecimal == text.lowercased()) }
  if let number = Identifier.number(text, prefix: "SP") { precondition(Identifier.text("SP", number) == text) }
  if let date = CalendarDate(text) { precondition(date.description == text) }
  if let points = Points(parsing: text) { precondition(points.hundredths >= Int.min) }
  _ = FoldedText(text)
  precondition(printable(text).textFault(atMost: .max) == nil)
  precondition(text.cut(toBytes: 64).utf8.count <= 64)
}

/// A sealed sheet of a stranger: opened, or refused as what it is.
private func ballot(_ content: [UInt8]) {
  let ballot = Ballot(session: "PH-00001", dossier: "HS-00001", member: "TV-01", round: 1)
  _ = try? ballot.open(content, with: Strangers.openingKey)
  // What does open, as its sender's client may be anybody's: the plaintext is the input's.
  guard let contents = try? SheetContents(serializedBytes: content),
    let sealed = try? ballot.seal(contents, to: Strangers.openingKey.sealingKey)
  else { return }
  let opened = try? ballot.open(sealed, with: Strangers.openingKey)
  precondition(
    opened.map { $0.choices == contents.choices && $0.partTotals == contents.partTotals } ?? !contents.unknownFields.data.isEmpty
      || contents.choices.contains { !$0.unknownFields.data.isEmpty } || contents.partTotals.contains { !$0.unknownFields.data.isEmpty })
}

/// A personal value put back into the data of its event: a value that anybody typed, between two bytes that UTF-8 never has.
private func personal(_ content: [UInt8]) {
  let parts = content.split(separator: 0xFF, maxSplits: 1, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  let value = PersonalValue(field: "phone", party: "CT-00001", salt: Array(repeating: 7, count: 16), value: parts[0])
  guard let rest = try? JSONEncoder().encode(parts.last ?? "") else { return }
  let data = "{\"name\":" + String(decoding: rest, as: UTF8.self) + ",\"phone\":\"\(value.commitment)\"}"
  guard value.isCommitted(in: data), let whole = try? value.putBack(into: data) else { preconditionFailure("a value is not put back") }
  let read = JSONMembers(Array(whole.utf8))
  precondition(read?.string("phone") == value.value, "another value came back")
}

/// JSON that is read strictly is read by others, and is the same when it is shown.
private func json(_ content: [UInt8]) {
  let members = JSONMembers(content)
  guard StrictJSON.fault(in: content) == nil else { return precondition(members == nil) }
  // Numbers too large for it are the only ones that Foundation does not read.
  _ = try? JSONSerialization.jsonObject(with: Data(content), options: .fragmentsAllowed)
  let shown = printableJSON(String(decoding: content, as: UTF8.self))
  precondition(StrictJSON.fault(in: Array(shown.utf8)) == nil && shown.unicodeScalars.allSatisfy(\.isPrintable))
  precondition((members == nil) == (JSONMembers(Array(shown.utf8)) == nil))
}

/// A line of an export, and a proof.
private func auditFiles(_ content: [UInt8]) {
  if let link = try? ExportedLog.link(in: Data(content), place: "fuzz") {
    precondition(ExportedEvent(link).link == link)
  }
  if let proof = try? InclusionProof(content: Data(content), of: "fuzz") {
    _ = proof.inconsistency
    precondition(proof.fault(keys: []) != nil)
  }
}

private func keyFiles(_ content: [UInt8]) {
  if let key = try? PrivateKey(content: Data(content), of: "fuzz") { precondition((try? PublicKey(text: key.publicKey.text)) != nil) }
}

private enum Strangers {
  static let openingKey: OpeningKey = {
    guard let key = try? OpeningKey(Data(repeating: 7, count: 32)) else { preconditionFailure("32 bytes are a key") }
    return key
  }()
}

private enum Messages {
  static let commands: [any Message.Type] = [
    RegisterProducer.self, RegisterProduct.self, FileDossier.self, CompleteDossier.self, RequestCompletion.self, ReportDossier.self,
    RecordAssessment.self, ReceiveDossier.self, GrantKey.self, ConfirmGrant.self, DeclineGrant.self, RevokeKey.self, AdmitMemberKey.self,
    EstablishCouncil.self, ScheduleSession.self,
    DeclareConflict.self, OpenSession.self, CloseScoring.self, AdoptResults.self, DecideResults.self, SubmitSheet.self, AgreeOptions.self,
    RegisterContact.self,
  ]
  static let all: [any Message.Type] =
    commands + [
      RequestHeader.self, ReplyHeader.self, Problem.self, EventsSince.self, BackUp.self, SheetsUnsealed.self, ProductEvaluated.self,
      SessionOpened.self, PrincipalChanged.self, ListDossiers.self, GetSession.self,
    ]
}
