import ArgumentParser
import Contracts
import Foundation
import Geography
import Messaging

struct UnitNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: "Đơn vị hành chính. Administrative units.", subcommands: [Find.self])

  struct Find: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tìm đơn vị, không cần dấu. Finds units, with or without marks.", discussion: "ocop unit find \"ea kar\"")
    @Option(help: "Mã tỉnh. Province. [OCOP_PROVINCE]") var province = ProcessInfo.processInfo.environment["OCOP_PROVINCE"] ?? "66"
    @Option(help: "Thư mục đơn vị. Folder of the units. [OCOP_UNITS]") var units =
      ProcessInfo.processInfo.environment["OCOP_UNITS"] ?? "Units"
    @Argument(help: "Một phần tên hoặc mã. Part of the name, or the code.") var search: String

    func run() throws {
      let geography = try Geography(directory: units, province: province)
      Console.table(
        ["Mã", "Tên", "Cấp", "Thuộc"],
        geography.search(search).map { [$0.code, $0.name, LevelName.text($0.level.rawValue, .vietnamese), $0.parent ?? ""] })
    }
  }
}
