import Contracts
import Ledger
import Messaging
import Runtime

/// The evidence (minh chứng) of a dossier: each document known by the hash of its bytes.
enum Documents {
  static let maximumCount = 500

  static func check(_ documents: [Document], _ check: inout FieldCheck) {
    if documents.count > maximumCount {
      check.fault("documents", vi: "nhiều hơn \(maximumCount) tài liệu", en: "more than \(maximumCount) documents")
    }
    var seen: Set<[String]> = []
    for (index, document) in documents.enumerated() {
      let place = "documents[\(index)]"
      check.text(document.kind, "\(place).kind", 1...64)
      check.text(document.title, "\(place).title", 1...300)
      if !isDigest(document.sha256) {
        check.fault("\(place).sha256", vi: "phải là 64 chữ số thập lục phân", en: "must be 64 lower-case hexadecimal digits")
      }
      if document.sizeBytes == 0 || document.sizeBytes > Int32.max {
        check.fault("\(place).sizeBytes", vi: "phải từ 1 byte đến 2 GB", en: "must be 1 byte to 2 GB")
      }
      if !seen.insert([document.kind, document.title]).inserted {
        check.fault(place, vi: "trùng loại và tên với tài liệu khác", en: "has the kind and title of another document")
      }
    }
  }

  /// What is added counts together with what is there: a dossier is read in one answer.
  static func requireRoom(for added: [Document], beside before: [Document]) throws {
    let count = Set((before + added).map { [$0.kind, $0.title] }).count
    guard count > max(maximumCount, before.count) else { return }
    throw Refusal(
      .rule, "dossier.too-many-documents",
      .init(
        vi: "Hồ sơ sẽ có \(count) tài liệu; cho phép nhiều nhất \(maximumCount)",
        en: "The dossier would have \(count) documents; at most \(maximumCount) are allowed"),
      remedy: .init(
        vi: "Gộp các tài liệu, hoặc gửi lại đúng loại và tên của tài liệu cần thay thế.",
        en: "Put documents together, or send them under the kind and title of those to be replaced."))
  }

  static func write(_ documents: [Document], dossier: String, _ tables: Tables) throws {
    for document in documents {
      try tables.execute(
        """
        INSERT INTO document (dossier, kind, title, sha256, size_bytes, pages, criteria) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (dossier, kind, title) DO UPDATE SET
          sha256 = excluded.sha256, size_bytes = excluded.size_bytes, pages = excluded.pages, criteria = excluded.criteria
        """,
        [
          Identifier.number(dossier, prefix: "HS"), document.kind, document.title, document.sha256, document.sizeBytes,
          document.pages,
          document.criteria.joined(separator: "\n"),
        ])
    }
  }

  static func read(dossier number: Int64, _ tables: Tables) throws -> [Document] {
    try tables.all(
      "SELECT kind, title, sha256, size_bytes, pages, criteria FROM document WHERE dossier = ? ORDER BY kind, title", [number]
    ) { row in
      .with {
        $0.kind = row[0]
        $0.title = row[1]
        $0.sha256 = row[2]
        $0.sizeBytes = row[3]
        $0.pages = row[4]
        $0.criteria = (row[5] as String).split(separator: "\n").map(String.init)
      }
    }
  }

  /// The documents an assessed criterion rests on.
  static func check(digests: [String], _ place: String, _ check: inout FieldCheck) {
    if digests.count > 50 { check.fault(place, vi: "nhiều hơn 50 tài liệu", en: "names more than 50 documents") }
    for (index, digest) in digests.enumerated() where !isDigest(digest) {
      check.fault("\(place)[\(index)]", vi: "phải là 64 chữ số thập lục phân", en: "must be 64 lower-case hexadecimal digits")
    }
  }

  /// SHA-256 as it is written.
  private static func isDigest(_ text: String) -> Bool { text.utf8.count == 64 && text.utf8.allSatisfy(isHexadecimal) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
