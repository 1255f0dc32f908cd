import ArgumentParser
import Contracts
import Foundation
import Messaging
import ZeroMQ

struct ShowStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Tình trạng các dịch vụ. How the services are.",
    discussion: """
      ocop status                                   mọi dịch vụ / every service
      ocop status council --key keys/council.key    một dịch vụ, hỏi bằng khóa của chính nó / one service, asked with its own key

      Mã thoát 69 khi có dịch vụ không trả lời. Exits with 69 when a service does not answer.
      """)
  @OptionGroup var connection: ConnectionOptions
  @Option(help: "Chờ đến bao nhiêu giây cho dịch vụ trả lời. Wait so many seconds for the services to answer.") var wait = 1
  @Argument(help: "Các dịch vụ. Services.") var services: [String] = ServiceName.all

  func validate() throws {
    for service in services where !ServiceName.all.contains(service) {
      throw ValidationError("\(service): không có dịch vụ này / no such service")
    }
  }

  func run() throws {
    var rows: [[String]] = []
    var silent: [String] = []
    try connection.run { context in
      for service in services {
        let client = try connection.operating(service, context)
        defer { client.close() }
        do {
          let status = try client.request(
            GetStatus(), expecting: Status.self, header: connection.header(),
            patience: .init(timeoutMilliseconds: 1_000, attempts: max(1, wait)))
          if connection.output == .json { Console.json(status) }
          rows.append(row(status))
        } catch let problem as Problem where problem.status == 503 {
          silent.append(service)
          rows.append([service, Vocabulary.text("không trả lời", connection.language), "", "", "", "", "", ""])
        }
      }
    }
    if connection.output == .table {
      Console.table(["Dịch vụ", "Số thứ tự", "Nghe (còn chậm)", "Kho", "WAL", "Bộ nhớ", "Thư chết", "Chạy"], rows, in: connection.language)
    }
    if !silent.isEmpty { throw ExitCode(69) }
  }

  private func row(_ status: Status) -> [String] {
    let heard = status.heard.map { topic in
      "\(topic.service) \(topic.cursor)" + (topic.latest > topic.cursor ? " (-\(topic.latest - topic.cursor))" : "")
        + (topic.silentSeconds > 5 ? " (im \(topic.silentSeconds) s)" : "")
        + (topic.logIsShorter ? " (\(connection.language == .english ? "LOG WENT BACK" : "NHẬT KÝ BỊ LÙI"))" : "")
        + (topic.stalledAt > 0 ? " (\(connection.language == .english ? "STUCK AT" : "KẸT Ở") #\(topic.stalledAt))" : "")
    }
    let isHeld = !status.wentBack.isEmpty || status.tailInDoubt
    let held = isHeld ? connection.language == .english ? " (HELD)" : " (TẠM DỪNG)" : ""
    return [
      status.service + held, String(status.sequence), heard.joined(separator: ", "), size(status.storeBytes), size(status.walBytes),
      size(status.residentBytes), String(status.deadLetters), duration(status.uptimeSeconds),
    ]
  }

  private func size(_ bytes: UInt64) -> String {
    bytes < 1 << 20 ? "\((bytes + 1_023) >> 10) KB" : "\(bytes >> 20) MB"
  }

  private func duration(_ seconds: UInt64) -> String {
    seconds < 120 ? "\(seconds) s" : seconds < 7_200 ? "\(seconds / 60) ph" : "\(seconds / 3_600) h"
  }
}

struct RebuildStores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "So trạng thái với nhật ký. Compares the state with a replay of the log.",
    discussion: """
      ocop rebuild --check             mọi dịch vụ / every service
      ocop rebuild --check council     một dịch vụ / one service

      Mã thoát 1 khi có dòng khác nhau; khi đó khởi động lại dịch vụ với --rebuild.
      Exits with 1 when a row differs; then start the service with --rebuild.
      """)
  @OptionGroup var connection: ConnectionOptions
  @Flag(help: "Chỉ so, không sửa gì. Compares and changes nothing.") var check = false
  @Argument(help: "Các dịch vụ. Services.") var services: [String] = ServiceName.all

  func validate() throws {
    guard check else {
      throw ValidationError(
        "dùng --check; để dựng lại thật, khởi động dịch vụ với --rebuild / use --check; to rebuild, start the service with --rebuild")
    }
  }

  func run() throws {
    var rows: [[String]] = []
    var isEqual = true
    try connection.run { context in
      for service in services {
        let client = try connection.operating(service, context)
        defer { client.close() }
        let report = try client.request(
          CheckRebuild(), expecting: RebuildReport.self, header: connection.header(),
          patience: .init(timeoutMilliseconds: 3_600_000, attempts: 1))
        if connection.output == .json { Console.json(report) }
        isEqual = isEqual && report.equal && report.hasCompared
        for table in report.tables {
          rows.append([service, table.table, String(table.rows), String(table.onlyLive), String(table.onlyReplayed)])
        }
        let verdict = Vocabulary.text(report.equal && report.hasCompared ? "khớp" : "KHÁC", connection.language)
        rows.append([service, "= \(report.events) \(Vocabulary.text("sự kiện", connection.language))", verdict, "", ""])
      }
    }
    if connection.output == .table {
      Console.table(["Dịch vụ", "Bảng", "Dòng", "Chỉ ở kho", "Chỉ ở nhật ký"], rows, in: connection.language)
    }
    if !isEqual { throw ExitCode(1) }
  }
}

extension RebuildReport {
  /// Whether its verdict is one of tables: a report of none is equal to nothing, and one whose rows differ is not equal whatever it says.
  var hasCompared: Bool { !tables.isEmpty && equal == tables.allSatisfy { $0.onlyLive + $0.onlyReplayed == 0 } }
}

struct BackUpStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Sao lưu kho khi dịch vụ đang chạy. Copies a store while its service runs.",
    discussion: """
      ocop backup registration                        registration-20261124T013000Z.sqlite
      ocop backup registration --to truoc-nang-cap.sqlite

      Bản sao nằm trong thư mục sao lưu của dịch vụ (--backups), trên máy của dịch vụ; lệnh in ra nó ở đâu.
      The copy is in the service's folder of copies (--backups), on the service's host; it is printed where.
      """)
  @OptionGroup var connection: ConnectionOptions
  @Argument(help: "Dịch vụ. Service.") var service: String
  @Option(help: "Tên tệp mới, không có thư mục. Name of the new file, without a folder. [SERVICE-<giờ / time>.sqlite]") var to: String?

  func run() throws {
    let name = to ?? "\(service)-\(RestoreStore.stamp(.now)).sqlite"
    try connection.run { context in
      let client = try connection.operating(service, context)
      defer { client.close() }
      let report = try client.request(
        BackUp.with { $0.path = name }, expecting: BackUpReport.self, header: connection.header(),
        patience: .init(timeoutMilliseconds: 3_600_000, attempts: 1))
      if connection.output == .json { return Console.json(report) }
      Console.line("\(report.path): \(report.bytes) byte, #\(report.sequence)")
    }
  }
}
