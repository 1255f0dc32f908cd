import Contracts
import Testing

@Suite("Registering producers and products")
struct ProducerAndProductTests {
  let province: Province

  init() throws { province = try Province() }

  @Test(
    "Every fault of a producer is named with its field",
    arguments: [
      .init("name") { $0.name = "  " }, .init("name") { $0.name = String(repeating: "a", count: 201) },
      .init("kind") { $0.kind = .unspecified }, .init("kind") { $0.kind = .UNRECOGNIZED(99) },
      .init("registrationNumber") { $0.registrationNumber = "" }, .init("unitCode") { $0.unitCode = "651" },
      .init("unitCode") { $0.unitCode = "00001" },
      .init("unitCode") { $0.unitCode = "" }, .init("address") { $0.address = String(repeating: "a", count: 301) },
      .init("representative") { $0.representative = "" }, .init("phone") { $0.phone = String(repeating: "1", count: 31) },
      .init("email") { $0.email = "htx.example.vn" },
    ] as [Breaking<RegisterProducer>])
  func producerFault(breaking: Breaking<RegisterProducer>) throws {
    var command = province.producerCommand()
    breaking(&command)
    let problem = try province.refusal(of: command)
    #expect(problem.rule == "producer.invalid")
    #expect(problem.status == 400)
    #expect(problem.faults.map(\.place) == [breaking.place])
  }

  @Test("All faults of a producer are told at once")
  func producerFaultsTogether() throws {
    let problem = try province.refusal(of: RegisterProducer())
    #expect(Set(problem.faults.map(\.place)) == ["name", "registrationNumber", "representative", "kind", "unitCode"])
    #expect(problem.faults.allSatisfy { !$0.detail.isEmpty })
    #expect(!problem.remedy.isEmpty)
  }

  @Test("A registration number belongs to one producer, spaces around it or not")
  func sameRegistrationNumber() throws {
    var command = province.producerCommand(name: "HTX Một")
    let first = try province.send(command).subject
    command.name = "HTX Hai"
    command.registrationNumber = " \(command.registrationNumber) "
    let problem = try province.refusal(of: command)
    #expect(problem.rule == "producer.registered-already")
    #expect(problem.status == 409)
    #expect(problem.detail.contains(first))
  }

  @Test("A producer of a former commune or of merged Phú Yên may register")
  func producerOfFormerCommune() throws {
    #expect(try province.aProducer(unit: "24382").hasPrefix("CT-"))
    #expect(try province.aProducer(unit: "22312").hasPrefix("CT-"))
  }

  @Test("Producers are found by name without marks, and by registration number")
  func findProducers() throws {
    var command = province.producerCommand(name: "HTX Đắk Lắk Xanh")
    command.registrationNumber = "40B-77"
    let wanted = try province.send(command).subject
    try province.aProducer(name: "Hộ ông Ba")
    for search in ["dak lak", "ĐẮK", "40B-77"] {
      let found = try province.ask(ListProducers.with { $0.search = search }, Producers.self)
      #expect(found.producers.map(\.producerID) == [wanted], "\(search)")
    }
  }

  @Test("A list goes on after the last identifier of the page before, and refuses what is none")
  func pages() throws {
    let all = try (1...5).map { try province.aProducer(name: "HTX \($0)") }
    let first = try province.ask(ListProducers.with { $0.limit = 2 }, Producers.self).producers.map(\.producerID)
    let second = try province.ask(
      ListProducers.with {
        $0.limit = 10
        $0.after = first[1]
      }, Producers.self
    ).producers.map(\.producerID)
    #expect(first + second == all)
    let problem = try #require(throws: Problem.self) { try province.ask(ListProducers.with { $0.after = "SP-00001" }, Producers.self) }
    #expect(problem.rule == "list.after")
  }

  @Test(
    "Every fault of a product is named with its field",
    arguments: [
      .init("name") { $0.name = "" }, .init("name") { $0.name = String(repeating: "ơ", count: 201) },
      .init("description") { $0.description_p = String(repeating: "a", count: 4_001) },
    ] as [Breaking<RegisterProduct>])
  func productFault(breaking: Breaking<RegisterProduct>) throws {
    let producer = try province.aProducer()
    var command = RegisterProduct.with {
      $0.producerID = producer
      $0.name = "Trà"
    }
    breaking(&command)
    let problem = try province.refusal(of: command)
    #expect(problem.rule == "product.invalid")
    #expect(problem.faults.map(\.place) == [breaking.place])
  }

  @Test("A product of nobody is refused", arguments: ["", "CT-99999", "SP-00001", "CT-1", "CT-00001; DROP TABLE producer"])
  func productOfNobody(producer: String) throws {
    let problem = try province.refusal(
      of: RegisterProduct.with {
        $0.producerID = producer
        $0.name = "Trà"
      })
    #expect(problem.rule == "unknown")
    #expect(problem.status == 404)
  }

  @Test(
    "A name that differs in marks, case or spaces only is the same product",
    arguments: ["tra thao moc", "TRÀ THẢO  MỘC", " Trà thảo mộc ", "Tra\u{300} tha\u{309}o mo\u{323}\u{302}c"])
  func sameProduct(name: String) throws {
    let producer = try province.aProducer()
    let first = try province.aProduct(of: producer, name: "Trà thảo mộc")
    let problem = try province.refusal(
      of: RegisterProduct.with {
        $0.producerID = producer
        $0.name = name
      })
    #expect(problem.rule == "product.registered-already")
    #expect(problem.detail.contains(first))
  }

  @Test("Two producers may have products of one name")
  func sameNameElsewhere() throws {
    let one = try province.aProduct(of: province.aProducer(name: "HTX Một"), name: "Cà phê")
    let two = try province.aProduct(of: province.aProducer(name: "HTX Hai"), name: "Cà phê")
    #expect(one != two)
    #expect(try province.ask(ListProducts.with { $0.search = "ca phe" }, Products.self).products.map(\.productID) == [one, two])
  }
}
