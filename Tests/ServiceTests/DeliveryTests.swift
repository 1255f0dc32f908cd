import Contracts
import Foundation
import Testing

@testable import Notification

@Suite("Delivering letters to maildirs")
struct DeliveryTests {
  let province: Province

  init() throws { province = try Province() }

  private var mail: String { province.folder.appendingPathComponent("mail").path }

  private func files(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(mail)/\(folder)")) ?? []).sorted()
  }

  private func notices() throws -> [Notice] { try province.ask(ListNotices(), Notices.self).notices }

  private func headers(of message: String) -> [String: String] {
    let head = message.components(separatedBy: "\n\n")[0].replacing("\n ", with: " ")
    return Dictionary(
      head.split(separator: "\n").map { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return (String(parts[0]), parts.count == 2 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
      }, uniquingKeysWith: { _, last in last })
  }

  @Test("Each notice becomes one file in the recipient's maildir/new, and nothing is left in tmp")
  func oneFileANotice() throws {
    try province.aDossier()
    let notice = try #require(try notices().first)
    #expect(notice.state == "delivered")
    #expect(notice.attempts == 1)
    #expect(notice.receipt == "producer-CT-00001/new/\(notice.notice.noticeID)")
    #expect(files("producer-CT-00001/new") == [notice.notice.noticeID])
    #expect(files("producer-CT-00001/tmp").isEmpty)
    #expect(files("producer-CT-00001/cur").isEmpty)
  }

  @Test("A letter has the headers that a mail reader needs, and the text as written")
  func headersAndText() throws {
    try province.aDossier()
    let notice = try #require(try notices().first)
    let message = try String(contentsOfFile: "\(mail)/\(notice.receipt)", encoding: .utf8)
    let headers = headers(of: message)
    #expect(headers["Date"] == "Tue, 20 Oct 2026 09:00:00 +0700")
    #expect(headers["Message-ID"] == "<\(notice.notice.noticeID)@66.ocop.localhost>")
    #expect(headers["MIME-Version"] == "1.0")
    #expect(headers["Content-Type"] == "text/plain; charset=utf-8")
    #expect(headers["To"]?.hasSuffix("<htx@example.vn>") == true)
    #expect(headers["To"]?.hasPrefix("=?UTF-8?B?") == true)
    #expect(headers["Subject"] != nil)
    #expect(message.contains("\n\n" + notice.notice.text))
    let head = message.components(separatedBy: "\n\n")[0]
    #expect(head.utf8.allSatisfy { $0 < 0x7F })
    #expect(head.split(separator: "\n").allSatisfy { $0.utf8.count <= 200 })
  }

  @Test("An encoded word holds whole characters, at most 75 signs each, and reads back as it was")
  func encodedWords() throws {
    let text = String(repeating: "Hội đồng đánh giá, phân hạng sản phẩm ", count: 6)
    let words = MailMessage.word(text).components(separatedBy: "\n ")
    #expect(words.count > 1)
    var decoded = ""
    for word in words {
      #expect(word.utf8.count <= 75)
      let base64 = try #require(word.wholeMatch(of: #/=\?UTF-8\?B\?(.*)\?=/#)).output.1
      decoded += String(decoding: try #require(Data(base64Encoded: String(base64))), as: UTF8.self)
    }
    #expect(decoded == text)
  }

  @Test("No name, subject or address can begin a header of its own, or pass for another's address")
  func noForgedHeaders() {
    let message = MailMessage.text(
      id: "TB-1", province: "66", to: "Ban <giam.doc@example.vn>, Ban\nBcc: x@example.vn", address: "a@example.vn\nBcc: y@example.vn",
      subject: "Kết quả\nBcc: z@example.vn", body: "…", secondsSince1970: 0)
    let head = message.components(separatedBy: "\n\n")[0]
    #expect(!head.contains("Bcc"))
    #expect(!head.contains("giam.doc"))
    #expect(headers(of: message)["To"]?.hasSuffix("<undisclosed@localhost>") == true)
    let plain = MailMessage.text(
      id: "TB-1", province: "66", to: "Ea Kar, HTX", address: "a@example.vn", subject: "OCOP", body: "", secondsSince1970: 0)
    #expect(headers(of: plain)["To"] == "=?UTF-8?B?\(Data("Ea Kar, HTX".utf8).base64EncodedString())?= <a@example.vn>")
    #expect(headers(of: plain)["Subject"] == "OCOP")
  }

  @Test("A recipient's mailbox is one folder below the root, whatever the recipient is called; ordinary ones keep their names")
  func boxes() throws {
    let boxes = [
      "producer:CT-00001": "producer-CT-00001", "member:HD-00001:TV-01": "member-HD-00001-TV-01", "unit:66": "unit-66", "..": "%2E.",
      ".hidden": "%2Ehidden", "member:HD-00001:../../x": "member-HD-00001-..%2F..%2Fx", "a\0b": "a%00b", "a%2Fb": "a%252Fb",
      "Ủy": "%E1%BB%A6y",
    ]
    for (recipient, box) in boxes { #expect(Maildir.box(of: recipient) == box) }
    let long = (1...2).map { Maildir.box(of: String(repeating: "ủ", count: 400) + "\($0)") }
    #expect(long[0] != long[1] && long.allSatisfy { $0.utf8.count <= 200 })
    #expect(try Maildir(root: mail).deliver("Một", named: "TB-1", to: "..") == "%2E./new/TB-1")
    #expect(try FileManager.default.contentsOfDirectory(atPath: mail) == ["%2E."])
  }

  @Test("A message delivered a second time changes nothing, read or not", arguments: ["new", "cur"])
  func deliveredTwice(folder: String) throws {
    let box = Maildir(root: mail)
    let receipt = try box.deliver("Một", named: "TB-1", to: "unit:66")
    let place = folder == "new" ? "unit-66/new/TB-1" : "unit-66/cur/TB-1:2,S"
    if folder == "cur" { try FileManager.default.moveItem(atPath: "\(mail)/\(receipt)", toPath: "\(mail)/\(place)") }
    #expect(try box.deliver("Hai", named: "TB-1", to: "unit:66") == receipt)
    #expect(files("unit-66/new") + files("unit-66/cur") == [String(place.split(separator: "/")[2])])
    #expect(try String(contentsOfFile: "\(mail)/\(place)", encoding: .utf8) == "Một")
  }

  @Test(
    "Whatever a recipient is called, its mailbox is one folder right below the root",
    arguments: ["../../x", "/etc", ".", "..", "a/b", "á\0"])
  func oneFolder(recipient: String) throws {
    let receipt = try Maildir(root: mail).deliver("Một", named: "TB-1", to: recipient)
    let parts = receipt.split(separator: "/")
    #expect(parts.count == 3 && parts[0].first != "." && parts[1...] == ["new", "TB-1"], "\(receipt)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: mail) == [String(parts[0])])
  }

  @Test("A letter whose name begins like one that was read is delivered all the same")
  func similarName() throws {
    let box = Maildir(root: mail)
    try FileManager.default.createDirectory(atPath: "\(mail)/unit-66/cur", withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: "\(mail)/unit-66/cur/TB-12:2,S", contents: nil))
    _ = try box.deliver("Một", named: "TB-1", to: "unit:66")
    #expect(files("unit-66/new") == ["TB-1"])
  }

  @Test("A mailbox that cannot be written is tried again, later and later, and gets the letter once it is mended")
  func retried() throws {
    #expect(FileManager.default.createFile(atPath: mail, contents: Data("no folder".utf8)))
    try province.aDossier()
    var waited = 0
    for (attempts, delay) in [(1, 10), (2, 20), (3, 40), (4, 80)] {
      let notice = try #require(try notices().first)
      #expect(notice.state == "pending")
      #expect(notice.attempts == UInt32(attempts))
      province.clock.advance(by: .seconds(delay) - .milliseconds(1))
      try province.settle()
      #expect(try notices().first?.attempts == UInt32(attempts), "not before \(delay) s")
      province.clock.advance(by: .milliseconds(1))
      try province.settle()
      waited += delay
    }
    let failures = try province.events(DeliveryFailed.self)
    #expect(failures.map(\.attempts) == [1, 2, 3, 4, 5])
    #expect(failures.allSatisfy { $0.reason.contains(mail) && !$0.retryAt.isEmpty })
    try FileManager.default.removeItem(atPath: mail)
    province.clock.advance(by: .seconds(160))
    try province.settle()
    let notice = try #require(try notices().first)
    #expect(notice.state == "delivered")
    #expect(notice.attempts == 6)
    #expect(files("producer-CT-00001/new") == [notice.notice.noticeID])
    #expect(try province.node("notification").compareWithReplay().isEqual)
  }

  @Test("The wait between attempts never exceeds an hour")
  func longestWait() {
    #expect(DeliverNotice.delay(after: 1) == .seconds(10))
    #expect(DeliverNotice.delay(after: 9) == .seconds(2_560))
    #expect(DeliverNotice.delay(after: 10) == .seconds(3_600))
    #expect(DeliverNotice.delay(after: .max) == .seconds(3_600))
  }

  @Test("One mailbox that cannot be written holds up no other")
  func othersAreDelivered() throws {
    try FileManager.default.createDirectory(atPath: mail, withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: "\(mail)/producer-CT-00001", contents: nil))
    try province.aDossier()
    try province.aDossier()
    #expect(try notices().map(\.state) == ["pending", "delivered"])
  }

  // MARK: Templates

  /// A copy of the templates with one file changed, or taken away.
  private func templates(_ file: String, _ text: String?) throws -> String {
    let folder = province.folder.appendingPathComponent("templates").path
    try FileManager.default.copyItem(atPath: Folders.templates, toPath: folder)
    let path = "\(folder)/vi/\(file).txt"
    if let text {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      try FileManager.default.removeItem(atPath: path)
    }
    return folder
  }

  @Test("A placeholder that a letter cannot fill is refused at start, with its file and line")
  func unknownPlaceholder() throws {
    let folder = try templates("result-commune", "Kết quả {{decision}}\n\nKính gửi {{name}}\nSản phẩm {{stars}}\n")
    let error = try #require(throws: TemplateError.self) { try Templates(folder: folder) }
    #expect(error.file.hasSuffix("vi/result-commune.txt"))
    #expect(error.line == 4)
    #expect(error.description.contains("{{stars}}") && error.description.contains("results"))
  }

  @Test("A template that is missing is named")
  func missingTemplate() throws {
    let folder = try templates("scoring-again", nil)
    let error = try #require(throws: TemplateError.self) { try Templates(folder: folder) }
    #expect(error.description.contains("vi/scoring-again.txt"))
  }

  @Test("A template without a subject or a text is refused at its first line", arguments: ["", "\nChỉ có nội dung\n", "Chỉ có tiêu đề"])
  func withoutSubject(text: String) throws {
    let folder = try templates("dossier-filed", text)
    #expect(try #require(throws: TemplateError.self) { try Templates(folder: folder) }.line == 1)
  }
}
