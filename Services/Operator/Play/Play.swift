import ArgumentParser
import Contracts
import Foundation
import Messaging
import Rulebook

struct Play: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Chạy trọn một phiên qua các dịch vụ đang chạy. Plays a whole session through the running services.",
    discussion: """
      Cần kho mới (các dịch vụ vừa khởi động lần đầu). Wants fresh stores.

        ocop play Scenarios/ea-kar-2023.yaml --regime QD26-2026
      """)
  @OptionGroup var command: CommandOptions
  @OptionGroup var second: SecondOfficer
  @Argument(help: "Tệp kịch bản. Scenario file.") var scenario: String
  @Option(help: "Quy định áp dụng. Regime: QD1048-2019, QD148-2023, QD26-2026.") var regime: String
  @Option(help: "Thư mục quy định. Folder of the rulebooks. [OCOP_RULES]")
  var rules = ProcessInfo.processInfo.environment["OCOP_RULES"] ?? "Rules"

  func run() throws {
    let loaded = try Scenario(file: scenario)
    let rulebook = try Rulebook(directory: rules)
    guard let law = rulebook.regime(regime), let dates = loaded.calendars[regime] else {
      throw ValidationError(
        "\(regime): kịch bản không có quy định này / not in the scenario: \(loaded.calendars.keys.sorted().joined(separator: ", "))")
    }
    try command.connection.run { context in
      let services = PlayedServices(
        context: context, sender: command.sender(context), connection: command.connection,
        second: command.connection.isOpen ? nil : try second.key(command.connection))
      defer { services.close() }
      let player = Player(scenario: loaded, regime: law, dates: dates, rulebook: rulebook, services: services)
      let played = try player.play()
      switch command.connection.output {
      case .table: PlayReport(played: played, language: command.connection.language).print()
      case .json: Console.json(text: try played.json())
      }
    }
  }
}
