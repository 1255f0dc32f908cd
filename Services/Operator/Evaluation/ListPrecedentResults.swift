import ArgumentParser
import Contracts
import Messaging

/// What councils adopted before: the product's own earlier scores, and like products under the same criteria set (tra cứu tiền lệ).
struct ListPrecedentResults: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "precedents", abstract: "Tra cứu tiền lệ. What councils adopted before, for a product or a criteria set.",
    discussion: """
      ocop result precedents --product SP-00001
      ocop result precedents --set QD26-12
      """)
  @OptionGroup var connection: ConnectionOptions
  @Option(help: "Sản phẩm. Product.") var product = ""
  @Option(help: "Bộ tiêu chí. Criteria set.") var set = ""
  @Option(help: "Nhiều nhất bao nhiêu dòng. At most so many rows.") var limit: UInt32 = 100

  func run() throws {
    let question = ListPrecedents.with {
      $0.productID = product
      $0.criteriaSet = set
      $0.limit = limit
    }
    try connection.run { context in
      let answer = try connection.ask(ServiceName.evaluation, question, expecting: Precedents.self, context: context)
      let language = connection.language
      Console.print(
        answer, as: connection.output, in: language,
        columns: ["Ngày", "Sản phẩm", "Chủ thể", "Bộ tiêu chí", "Cấp", "Điểm", "Sao", "Kết quả", "Phiên"]
      ) {
        $0.precedents.map {
          [
            $0.adoptedOn, $0.item.productName, $0.item.producerName, $0.item.criteriaSet, LevelName.text($0.level, language),
            printedPoints($0.result.mean, language), String($0.result.stars), $0.result.destination.label.text(in: language), $0.sessionID,
          ]
        }
      }
    }
  }
}
