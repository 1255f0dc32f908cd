import Contracts
import Foundation
import Testing

@testable import Notification

@Suite("Who gets which letter")
struct LetterTests {
  let province: Province

  init() throws { province = try Province() }

  private func notices(to recipient: String = "") throws -> [NoticeWritten] {
    try province.ask(
      ListNotices.with {
        $0.recipient = recipient
        $0.limit = 1_000
      }, Notices.self
    ).notices.map(\.notice)
  }

  private func count(_ template: String) throws -> [String: Int] {
    Dictionary(grouping: try notices().filter { $0.template == template }, by: \.recipient).mapValues(\.count)
  }

  @Test("A producer is told that the dossier was filed, and by which regime")
  func filed() throws {
    let dossier = try province.aDossier()
    let letter = try #require(try notices(to: "producer:CT-00001").first)
    #expect(letter.template == "dossier-filed")
    #expect(letter.name == "HTX Xuân Sang")
    #expect(letter.language == "vi")
    for part in [dossier, "Trà thảo mộc", "01/09/2026", "QD26-2026", "Thành phần hồ sơ đã đủ."] {
      #expect(letter.text.contains(part), "\(part)")
    }
    #expect(!letter.text.contains("{{") && !letter.subject.contains("{{"))
  }

  @Test("A producer is told what a dossier lacks")
  func incomplete() throws {
    var command = province.filing(of: try province.aProduct())
    command.documents.removeLast()
    try province.send(command)
    #expect(try notices()[0].text.contains("Hồ sơ còn thiếu:\n- form-02"))
  }

  @Test("A producer is told why a dossier came back, and which level has it")
  func returnedAndReceived() throws {
    let dossier = try province.aDossier()
    try province.send(
      RequestCompletion.with {
        $0.dossierID = dossier
        $0.expectedVersion = 1
        $0.reason = "Thiếu kết quả kiểm nghiệm {{product}}"
      })
    try province.send(
      CompleteDossier.with {
        $0.dossierID = dossier
        $0.expectedVersion = 2
        $0.documents = [province.aDocument("test-report")]
      })
    try province.anAcceptedDossier(dossier)
    let letters = try notices(to: "producer:CT-00001")
    #expect(letters.map(\.template) == ["dossier-filed", "completion-requested", "dossier-accepted"])
    #expect(letters[1].name == "HTX Xuân Sang")
    // What people write is text, braces and all.
    #expect(letters[1].text.contains("Thiếu kết quả kiểm nghiệm {{product}}"))
    #expect(letters[2].text.contains("1/TN") && letters[2].text.contains("tỉnh") && letters[2].text.contains("15/09/2026"))
  }

  @Test("A session invites each member once with the whole list, and tells each producer once of its own products")
  func scheduled() throws {
    let two = try province.aProducer(name: "HTX Hai")
    let products = [
      try province.aProduct(of: two, name: "Cà phê"), try province.aProduct(of: two, name: "Ca cao"), try province.aProduct(name: "Trà"),
    ]
    let dossiers = try products.map { try province.anAcceptedDossier(province.aDossier(of: $0)) }
    try province.aScheduledSession(dossiers: dossiers, members: 3)
    #expect(try count("session-invitation") == ["member:HD-00001:TV-01": 1, "member:HD-00001:TV-02": 1, "member:HD-00001:TV-03": 1])
    #expect(try count("session-announced") == ["producer:CT-00001": 1, "producer:CT-00002": 1])
    let invitation = try #require(try notices(to: "member:HD-00001:TV-02").first)
    for part in ["Cà phê", "Ca cao", "Trà", "Thành viên 2", "20/10/2026", "Hội trường"] {
      #expect(invitation.text.contains(part), "\(part)")
    }
    let announced = try #require(try notices(to: "producer:CT-00001").last)
    #expect(announced.text.contains("Cà phê") && announced.text.contains("Ca cao") && !announced.text.contains("Trà ("))
  }

  @Test("A product that is scored again is told to the members, without by how much they differed")
  func scoringAgain() throws {
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier(under: .of1489) }
    let session = try province.anOpenSession(dossiers: dossiers, members: 2)
    try province.score(session, dossiers[0], totals: [51.27, 83.94])
    try province.score(session, dossiers[1], totals: [60, 60])
    try province.close(session)
    #expect(try count("scoring-again") == ["member:HD-00001:TV-01": 1, "member:HD-00001:TV-02": 1])
    let letter = try #require(try notices(to: "member:HD-00001:TV-01").last)
    for trace in ["51", "83", "32", "94", "27"] { #expect(!letter.text.contains(trace), "\(trace)") }
    #expect(letter.text.contains("Trà thảo mộc"))
  }

  @Test("A decision writes one letter to each producer and one to each commune, whatever the number of products")
  func decided() throws {
    let two = try province.aProducer(name: "HTX Hai")
    let far = try province.aProducer(name: "HTX Xa", unit: "24400")
    let products = [
      try province.aProduct(of: two, name: "Cà phê"), try province.aProduct(of: two, name: "Ca cao"),
      try province.aProduct(of: far, name: "Tiêu"),
    ]
    let dossiers = try products.map { try province.anAcceptedDossier(province.aDossier(of: $0, under: .of1489), under: .of1489) }
    try province.aDecidedSession(on: dossiers, totals: [[60], [40], [95]])
    #expect(try count("result-producer") == ["producer:CT-00001": 1, "producer:CT-00002": 1])
    #expect(try count("result-commune") == ["unit:24373": 1, "unit:24400": 1])
    #expect(try count("result-upper-level") == ["unit:00": 1])
    let letter = try #require(try notices(to: "producer:CT-00001").last)
    for part in ["Cà phê: 60,00 điểm; công nhận 3 sao", "GCN-00001", "20/10/2026", "20/10/2029", "Ca cao: 40,00 điểm; 2 sao", "99/QĐ-UBND"]
    {
      #expect(letter.text.contains(part), "\(part)")
    }
    #expect(!letter.text.contains("Tiêu"))
    #expect(try #require(try notices(to: "unit:24400").first).name.contains("Ea Păl"))
    #expect(try #require(try notices(to: "unit:00").first).text.contains("Tiêu"))
  }

  @Test("Products sent up by a district are told to the province")
  func sentUpByDistrict() throws {
    _ = try province.aResult(under: .of148, totals: [80])
    #expect(try count("result-upper-level") == ["unit:66": 1])
  }

  @Test("Nothing is sent up, so the upper level gets no letter")
  func nothingSentUp() throws {
    _ = try province.aResult(under: .of148, totals: [60])
    #expect(try count("result-upper-level").isEmpty)
  }

  @Test("Every topic heard twice over, whole, writes no new letter and delivers none again")
  func replayedTwice() throws {
    _ = try province.aResult(under: .of148, totals: [80, 60])
    let dossiers = try (1...2).map { _ in try province.anAcceptedDossier(under: .of1489) }
    let session = try province.anOpenSession(dossiers: dossiers, members: 2)
    for dossier in dossiers { try province.score(session, dossier, totals: [51, 83]) }
    try province.close(session)
    let node = province.node("notification")
    let letters = try notices()
    let sequence = try node.latestSequence()
    let files = try mailFiles()
    #expect(letters.count >= 20)
    #expect(files.count == letters.count)
    for _ in 1...2 {
      for owner in province.nodes where node.heard.contains(owner.service) {
        try node.hear(try owner.published(after: 0, limit: 100_000), from: owner.service)
        try province.settle()
      }
    }
    #expect(try notices() == letters)
    #expect(try node.latestSequence() == sequence)
    #expect(try mailFiles() == files)
    #expect(try node.deadLetters().isEmpty)
  }

  private func mailFiles() throws -> [String] {
    let mail = province.folder.appendingPathComponent("mail").path
    return try FileManager.default.subpathsOfDirectory(atPath: mail).filter { $0.contains("/new/") || $0.contains("/cur/") }.sorted()
  }

  @Test("A body made known gets its letters under its own name; an unknown unit is refused")
  func contacts() throws {
    var command = RegisterContact.with {
      $0.unitCode = "24373"
      $0.name = "UBND xã Ea Kar, bộ phận một cửa"
      $0.email = "eakar@example.vn"
    }
    try province.send(command)
    _ = try province.aResult(under: .of1489, totals: [60])
    #expect(try notices(to: "unit:24373").map(\.name) == ["UBND xã Ea Kar, bộ phận một cửa"])
    command.unitCode = "01"
    #expect(try province.refusal(of: command).faults.map(\.place) == ["unitCode"])
    command.unitCode = "00"
    command.name = ""
    #expect(try province.refusal(of: command).faults.map(\.place) == ["name"])
  }

  @Test("Notices are listed by recipient and by state, page by page")
  func listed() throws {
    _ = try province.aResult(under: .of1489, totals: [60])
    let all = try notices()
    let first = try province.ask(ListNotices.with { $0.limit = 2 }, Notices.self)
    #expect(first.total == UInt64(all.count))
    let rest = try province.ask(ListNotices.with { $0.after = first.notices[1].notice.noticeID }, Notices.self)
    #expect(first.notices.map(\.notice) + rest.notices.map(\.notice) == all)
    #expect(try province.ask(ListNotices.with { $0.state = "delivered" }, Notices.self).notices.count == all.count)
    #expect(try province.ask(ListNotices.with { $0.state = "pending" }, Notices.self).notices.isEmpty)
  }
}
