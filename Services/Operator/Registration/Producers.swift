import ArgumentParser
import Contracts
import Messaging

struct ProducerNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "producer", abstract: "Chủ thể. Producers.", subcommands: [Register.self, List.self, Erase.self])

  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Đăng ký chủ thể. Registers a producer.",
      discussion: """
        ocop producer register --name "HTX Xuân Sang" --kind cooperative --registration-number 40A-0001 --unit 24373 \\
          --representative "Nguyễn Văn A" --email htx@example.vn
        """)
    @OptionGroup var command: CommandOptions
    @Option(help: "Tên. Name.") var name: String?
    @Option(help: "cooperative, cooperative-group, company, farm, household, tourism-body.") var kind: String?
    @Option(help: "Số đăng ký kinh doanh. Registration number.") var registrationNumber: String?
    @Option(help: "Mã xã, phường. Code of the commune.") var unit: String?
    @Option(help: "Địa chỉ. Address.") var address: String?
    @Option(help: "Người đại diện theo pháp luật. Legal representative.") var representative: String?
    @Option var phone: String?
    @Option var email: String?

    func run() throws {
      try command.send(RegisterProducer.self) {
        if let name { $0.name = name }
        if let kind { $0.kind = try ProducerKind.named(kind) }
        if let registrationNumber { $0.registrationNumber = registrationNumber }
        if let unit { $0.unitCode = unit }
        if let address { $0.address = address }
        if let representative { $0.representative = representative }
        if let phone { $0.phone = phone }
        if let email { $0.email = email }
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Liệt kê chủ thể; tìm không cần dấu. Lists producers.")
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "Một phần tên, hoặc số đăng ký. Part of the name, or the registration number.") var search = ""
    @OptionGroup var page: PageOptions

    func run() throws {
      try connection.run { context in
        let question = ListProducers.with {
          $0.search = search
          $0.limit = page.limit
          $0.after = page.after
        }
        let answer = try connection.ask(ServiceName.registration, question, expecting: Producers.self, context: context)
        Console.print(
          answer, as: connection.output, in: connection.language,
          columns: ["Mã", "Tên", "Loại", "Số đăng ký", "Xã", "Đại diện", "Điện thoại", "Thư"]
        ) {
          $0.producers.map {
            [
              $0.producerID, $0.name, $0.kind.label.text(in: connection.language), $0.registrationNumber, $0.unitCode, $0.representative,
              $0.phone, $0.email,
            ]
          }
        }
      }
    }
  }

  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Xóa dữ liệu cá nhân của chủ thể theo yêu cầu hợp pháp. Erases a producer's personal data on a lawful request.",
      discussion: """
        ocop producer erase CT-00001 --request "12/ĐN" --on 2026-10-01 --reason "Chủ thể đề nghị xóa thông tin liên hệ"

        Xóa điện thoại và thư; tên, người đại diện và các quyết định là công khai và ở lại. Không hoàn tác được. Bản sao lưu làm trước
        đó vẫn còn giá trị: xem docs/decisions/0010-personal-data.md.
        Erases phone and email; name, representative and decisions are public and stay. It cannot be undone. Backups made before still
        hold the values: see docs/decisions/0010-personal-data.md.
        """)
    @OptionGroup var command: CommandOptions
    @OptionGroup var request: ErasureOptions
    @Argument(help: "Mã chủ thể. Producer.") var producer: String

    func run() throws {
      try command.send(ErasePersonalData.self) {
        $0.producerID = producer
        $0.requestNumber = request.request
        $0.requestedOn = request.on
        $0.reason = request.reason
      }
    }
  }
}

/// The request that personal data are erased on.
struct ErasureOptions: ParsableArguments {
  @Option(help: "Số của đơn đề nghị. Number of the request.") var request: String
  @Option(help: "Ngày của đơn, YYYY-MM-DD. Date of the request.") var on: String
  @Option(help: "Lý do; không nhắc lại dữ liệu được xóa. Reason; it must not repeat what is erased.") var reason: String
}

struct ProductNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "product", abstract: "Sản phẩm. Products.", subcommands: [Register.self, List.self, CheckProduct.self])

  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Đăng ký sản phẩm. Registers a product.",
      discussion: "ocop product register --producer CT-00001 --name \"Trà thảo mộc Xuân Sang\"")
    @OptionGroup var command: CommandOptions
    @Option(help: "Mã chủ thể. Producer.") var producer: String?
    @Option(help: "Tên sản phẩm. Name.") var name: String?
    @Option(help: "Mô tả. Description.") var description: String?

    func run() throws {
      try command.send(RegisterProduct.self) {
        if let producer { $0.producerID = producer }
        if let name { $0.name = name }
        if let description { $0.description_p = description }
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Liệt kê sản phẩm; tìm không cần dấu. Lists products.")
    @OptionGroup var connection: ConnectionOptions
    @Argument(help: "Một phần tên. Part of the name.") var search = ""
    @Option(help: "Chỉ của chủ thể này. Of this producer only.") var producer = ""
    @OptionGroup var page: PageOptions

    func run() throws {
      try connection.run { context in
        let question = ListProducts.with {
          $0.search = search
          $0.producerID = producer
          $0.limit = page.limit
          $0.after = page.after
        }
        let answer = try connection.ask(ServiceName.registration, question, expecting: Products.self, context: context)
        Console.print(
          answer, as: connection.output, in: connection.language, columns: ["Mã", "Tên", "Chủ thể", "Hồ sơ", "Trạng thái", "Sao"]
        ) {
          $0.products.map {
            [
              $0.productID, $0.name, $0.producerName, $0.dossierID, $0.dossierState.label.text(in: connection.language),
              $0.stars == 0 ? "" : String($0.stars),
            ]
          }
        }
      }
    }
  }
}

struct PageOptions: ParsableArguments {
  @Option(help: "Nhiều nhất bao nhiêu dòng. At most so many rows.") var limit: UInt32 = 100
  @Option(help: "Sau mã này. After this identifier.") var after = ""
}
