import ArgumentParser
import Audit
import Contracts
import Foundation

struct ExportAudit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Xuất nhật ký cho người ngoài kiểm chứng. Gives the logs to an outsider.",
    discussion: """
      ocop audit export --stores run/data --to /media/usb/ocop-2026-11

      Mỗi dịch vụ ba tệp JSON từng dòng: sự kiện, điểm xác nhận, điểm xác nhận giữ của dịch vụ khác. PROTOCOL.md nêu cách kiểm tra bằng
      Python. Nội dung niêm phong không được xuất, chỉ có mã băm.
      Three files of JSON lines a service: events, checkpoints, what it keeps of others. PROTOCOL.md tells how to check them with Python.
      What is sealed is left out; its hash is there.
      """)
  @Option(help: "Thư mục kho, hoặc một kho. Folder of stores, or a store.") var stores: String
  @Option(help: "Thư mục mới. New folder.") var to: String
  @OptionGroup var printing: AuditPrinting

  func run() throws {
    try printing.run {
      let manifest = try AuditExport.write(try AuditInput(stores, isStrict: true).sources, to: to, at: .now)
      switch printing.output {
      case .json: Console.json(encoding: manifest)
      case .table:
        Console.table(
          ["Nhật ký", "Sự kiện", "Điểm xác nhận", "Giữ của nơi khác"],
          manifest.logs.map { [$0.log, String($0.events), String($0.checkpoints), String($0.witnessed)] }, in: printing.language)
      }
    }
  }
}

extension Instant {
  static var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}
