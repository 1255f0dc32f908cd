import Contracts
import Testing

@Suite("From registration to stars")
struct MainFlowTests {
  @Test("A product goes from registration to a certificate, and the register shows it")
  func certified() throws {
    let province = try Province()
    let (dossier, _, result) = try province.aResult(under: .of26, totals: [82, 80, 78], gates: 4)
    #expect(result.mean == "80.00")
    #expect(result.stars == 4)
    #expect(result.destination == .certified)
    #expect(try province.dossier(dossier).state == .certified)
    let product = try #require(try province.ask(ListCertifiedProducts(), CertifiedProducts.self).products.first)
    #expect(product.stars == 4)
    #expect(product.status == "in-force")
    #expect(try province.nodes.allSatisfy { try $0.deadLetters().isEmpty && $0.faults.isEmpty })
    #expect(try province.nodes.allSatisfy { try $0.compareWithReplay().isEqual })
  }
}
