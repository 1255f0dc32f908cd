import Contracts
import Foundation
import Keys
import Testing

/// A client in another language, written from PROTOCOL.md alone, and ours understand each other.
@Suite("Ballots of another program")
struct ForeignBallotTests {
  private struct Question: Encodable {
    var session: String
    var dossier: String
    var member: String
    var round = 1
    var version = 1
    var sealingKey: String?
    var seed: String?
    var parts: [[Value]]?
    var remarks: String?
    var openingKey: String?
    var sealed: String?
    var signature: String?
    var signer: String?

    init(_ sitting: SealedSitting, member: Int) {
      session = sitting.session
      dossier = sitting.dossier
      self.member = Province.member(member)
    }

    /// A part, or its hundredths of a point.
    enum Value: Encodable {
      case part(String)
      case hundredths(UInt32)

      func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .part(let part): try value.encode(part)
        case .hundredths(let hundredths): try value.encode(hundredths)
        }
      }
    }
  }

  private struct Sealed: Decodable {
    var sealed: String
    var signature: String
  }

  private struct Opened: Decodable {
    var contents: String
    var signed: Bool
  }

  private func python<Answer: Decodable>(_ verb: String, _ question: Question, _ type: Answer.Type) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [Folders.root + "/Tests/Integration/sealed_sheet.py", verb]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(question))
    try input.fileHandleForWriting.close()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(type, from: said)
  }

  private func bytes(_ hexadecimal: String) throws -> Data { Data(try #require([UInt8](hexadecimal: hexadecimal))) }

  @Test("A sheet sealed and signed by a Python client is taken, opens, and counts")
  func sealedElsewhere() throws {
    let sitting = try SealedSitting()
    let contents = try sitting.contents(1, total: 71, remarks: "từ Python")
    var question = Question(sitting, member: 1)
    question.sealingKey = try sitting.found().sealingKey.hexadecimal
    question.seed = sitting.key(1).signing.rawRepresentation.hexadecimal
    question.parts = contents.partTotals.map { [.part($0.part), .hundredths($0.hundredths)] }
    question.remarks = contents.remarks
    let answer = try python("seal", question, Sealed.self)
    let sheet = try SubmitSheet.with {
      $0.sessionID = sitting.session
      $0.dossierID = sitting.dossier
      $0.memberID = "TV-01"
      $0.sealed = try bytes(answer.sealed)
      $0.signature = try bytes(answer.signature)
    }
    try sitting.province.send(sheet, as: "", with: sitting.key(1))
    for member in 2...3 { try sitting.submit(member, total: 71) }
    try sitting.close()
    #expect(try sitting.sheets().rounds[0].sheets[0].remarks == "từ Python")
    #expect(try sitting.province.item(sitting.dossier, in: sitting.session).result.mean == "71.00")
  }

  @Test("A Python inspector opens our sheet with the published key to what is shown, and finds whose signature it is")
  func openedElsewhere() throws {
    let sitting = try SealedSitting()
    try sitting.score([70, 71, 72])
    try sitting.close()
    let round = try sitting.sheets().rounds[0]
    for (index, sheet) in round.sheets.enumerated() {
      var question = Question(sitting, member: index + 1)
      question.openingKey = round.openingKey.hexadecimal
      question.sealed = sheet.sealed.hexadecimal
      question.signature = sheet.signature.hexadecimal
      question.signer = try PublicKey(text: sheet.signedWith).signing.hexadecimal
      let opened = try python("open", question, Opened.self)
      #expect(opened.signed)
      let contents = try SheetContents(serializedBytes: bytes(opened.contents))
      #expect(contents.partTotals == sheet.partTotals)
      question.signer = sitting.chair.publicKey.signing.hexadecimal
      #expect(try !python("open", question, Opened.self).signed)
    }
  }
}
