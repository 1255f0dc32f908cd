import ArgumentParser
import Audit
import Contracts
import Foundation
import Ledger
import Messaging
import Rulebook

struct VerifyAudit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Kiểm tra các nhật ký, nêu sự kiện đầu tiên không khớp. Checks logs and names the first event that does not fit.",
    discussion: """
      ocop audit verify run/data                              thư mục kho / a folder of stores
      ocop audit verify backup/council.sqlite --keys keys     một kho / one store
      ocop audit verify ban-xuat --key council=council.pub    bản xuất / an export
      ocop audit verify run/data --earlier ban-xuat-thang-10  so với bản xuất trước / against an earlier export

      Kiểm tra: chuỗi băm; chữ ký và gốc Merkle của điểm xác nhận; điểm xác nhận các dịch vụ giữ của nhau; bảng dữ liệu so với nhật ký
      (khi là kho), bản xuất so với export.json; dữ liệu cá nhân so với cam kết trong nhật ký; kết quả so với phiếu. Dòng ⚠ nêu việc một
      người làm mà cần hai người (tự cấp khóa, vai trò loại trừ nhau, khóa cấp trong phiên …): nhật ký vẫn khớp, mã thoát không đổi.
      Mã thoát: 0 mọi thứ khớp, 1 có điều không khớp, 2 không thấy khác nhưng chưa kiểm chứng được (thiếu khóa, thiếu điểm xác nhận).
      Checks the chains, the checkpoints' signatures and Merkle roots, what the services keep of each other, tables against the log (of
      stores), an export against its export.json, personal data against the log's commitments, and results against sheets. Lines with ⚠
      name what one person did where two are wanted (grants to oneself, roles that exclude each other, keys granted during a session …):
      the logs fit, and the exit code is as it would be without.
      Exit codes: 0 everything fits, 1 something does not, 2 nothing differs and it is not verified (no key, no checkpoint).
      """)
  @Argument(help: "Thư mục kho, một kho, hoặc bản xuất. Folder of stores, a store, or an export.") var path: String
  @OptionGroup var keys: AuditKeys
  @OptionGroup var rules: RuleOptions
  @Option(help: "Bản xuất trước đây để đối chiếu. An earlier export to compare with.") var earlier: String?
  @Option(help: "Thư mục các chương trình dịch vụ. Folder of the services' programs. [cạnh / beside ocop]") var programs: String?
  @OptionGroup var printing: AuditPrinting

  func run() throws {
    try printing.run {
      let input = try AuditInput(path)
      let audit = Audit(input.sources, earlier: try earlier.map { try AuditInput($0).sources } ?? [], keys: try keys.byService())
      var report = AuditReport(path: path)
      audit.add(input.findings)
      try audit.read()
      audit.check()
      report.results = try audit.checkResults(by: try rules.rulebook())
      for store in input.stores {
        let comparison = TableComparisonRun(programs: programs).run(store)
        audit.add(comparison.findings)
        if comparison.wasDone { report.comparedTables.append(store.source.service) }
        if let note = comparison.note { report.notes.append(note) }
      }
      report.fill(from: audit)
      report.print(as: printing.output, in: printing.language)
      if report.exitCode != 0 { throw ExitCode(report.exitCode) }
    }
  }
}

/// Has a service's own program compare a store's tables with a replay of its log: only it knows how they are derived.
private struct TableComparisonRun {
  var programs: String?

  struct Outcome {
    var findings: [AuditFinding] = []
    var wasDone = false
    var note: LocalizedText?
  }

  func run(_ store: StoredLog) -> Outcome {
    let service = store.source.service
    guard (try? store.hasTables()) ?? true else {
      return Outcome(
        note: .init(
          vi: "\(service): kho vừa khôi phục, chưa có bảng để so; dịch vụ lập lại các bảng khi khởi động",
          en: "\(service): a recovered store has no tables to compare yet; its service makes them at its next start"))
    }
    let folder =
      programs ?? Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent().path
      ?? FileManager.default.currentDirectoryPath
    let program = "\(folder)/ocop-\(service)"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      return Outcome(
        note: .init(
          vi: "\(service): không so được các bảng với nhật ký, không có chương trình \(program) (--programs)",
          en: "\(service): its tables were not compared with the log, there is no program \(program) (--programs)"))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["--audit-store", store.path]
    process.standardInput = FileHandle.nullDevice
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    do {
      try process.run()
      let said = output.fileHandleForReading.readDataToEndOfFile()
      let reason = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      guard let report = try? RebuildReport(jsonUTF8Bytes: said) else {
        return Outcome(findings: [finding(service, .init(stringLiteral: reason.trimmingCharacters(in: .whitespacesAndNewlines)))])
      }
      guard report.hasCompared, report.equal == (process.terminationStatus == 0) else {
        return Outcome(
          findings: [finding(service, .init(vi: "chương trình \(program) không so gì cả", en: "the program \(program) compared nothing"))])
      }
      return Outcome(
        findings: report.tables.filter { $0.onlyLive + $0.onlyReplayed > 0 }.map { table in
          finding(
            service,
            .init(
              vi: "bảng \(table.table): \(table.onlyLive) dòng chỉ có ở kho, \(table.onlyReplayed) dòng chỉ có khi dựng lại từ nhật ký",
              en: "table \(table.table): \(table.onlyLive) rows only in the store, \(table.onlyReplayed) rows only in a replay of the log"))
        }, wasDone: true)
    } catch {
      return Outcome(findings: [finding(service, .init(stringLiteral: "\(program): \(error)"))])
    }
  }

  private func finding(_ service: String, _ found: LocalizedText) -> AuditFinding {
    AuditFinding(
      .derived, service, nil, expected: .init(vi: "các bảng đúng như dựng lại từ nhật ký", en: "tables as a replay of the log makes them"),
      found: found)
  }
}
