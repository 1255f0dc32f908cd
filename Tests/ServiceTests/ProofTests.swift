import Contracts
import Crypto
import Foundation
import Ledger
import Messaging
import Testing

@testable import Audit

@Suite("One event can be proved alone")
struct ProofTests {
  let province: Province
  let stores: CopiedStores
  let keys = Province.signingKeys["council"] ?? []

  init() throws {
    province = try Province(checkpoints: .init(events: 5))
    _ = try province.aResult(under: .of26, totals: [82, 80, 78], gates: 4)
    province.clock.advance(by: .seconds(10))
    try province.settle()
    stores = try CopiedStores(of: province)
  }

  @Test("Every event that a checkpoint covers is proved by its own file, in every log")
  func everyEvent() throws {
    for service in ServiceName.all {
      let log = try StoredLog(path: stores.path(service))
      let covered = try stores.audit().log(of: service)?.coveredTo ?? 0
      #expect(covered > 5)
      for sequence in 1...covered {
        let proof = try InclusionProof(of: sequence, in: log)
        #expect(proof.fault(keys: Province.signingKeys[service] ?? []) == nil, "\(service) \(sequence)")
        #expect(proof.event.sequence == sequence)
      }
      let problem = try #require(throws: Refusal.self) { try InclusionProof(of: covered + 1, in: log) }
      #expect(["proof.not-covered", "proof.no-event"].contains(problem.rule))
    }
  }

  @Test("A proof read from its file is the same, and fails when any part of it is another")
  func changed() throws {
    let issued = try stores.last(CertificateIssued.self, in: "council")
    let proof = try InclusionProof(of: issued, in: try StoredLog(path: stores.path("council")))
    let file = stores.folder + "/proof.json"
    try JSONEncoder().encode(proof).write(to: URL(fileURLWithPath: file))
    #expect(try InclusionProof(file: file) == proof)
    #expect(!proof.path.isEmpty)
    let changes: [(String, (inout InclusionProof) -> Void)] = [
      ("log", { $0.log = "66.registration" }), ("data", { $0.event.data = $0.event.data.replacing("\"stars\":4", with: "\"stars\":5") }),
      ("type", { $0.event.type += "x" }), ("schema", { $0.event.schema += "x" }), ("subject", { $0.event.subject += "x" }),
      ("time", { $0.event.time += 1 }), ("actor", { $0.event.actor += "x" }), ("on behalf of", { $0.event.onBehalfOf += "x" }),
      ("cause", { $0.event.cause += "x" }), ("traceparent", { $0.event.traceparent += "x" }), ("sequence", { $0.event.sequence -= 1 }),
      ("sealed", { $0.event.sealedHash = String(repeating: "0", count: 64) }), ("hash", { $0.event.hash = Self.flipped($0.event.hash) }),
      ("previous hash", { $0.previousHash = Self.flipped($0.previousHash) }),
      ("path", { $0.path[0] = Self.flipped($0.path[0]) }), ("shorter path", { $0.path.removeLast() }),
      ("longer path", { $0.path.append($0.path[0]) }), ("province", { $0.checkpoint.province = "48" }),
      ("service", { $0.checkpoint.service = "evaluation" }), ("from", { $0.checkpoint.fromSequence -= 1 }),
      ("to", { $0.checkpoint.toSequence += 1 }), ("checkpoint's hash", { $0.checkpoint.hash = Self.flipped($0.checkpoint.hash) }),
      ("root", { $0.checkpoint.root = Self.flipped($0.checkpoint.root) }), ("signing time", { $0.checkpoint.time += "x" }),
      ("key", { $0.checkpoint.publicKey = Self.flipped($0.checkpoint.publicKey) }),
      ("signature", { $0.checkpoint.signature = Self.flipped($0.checkpoint.signature) }),
    ]
    for (what, change) in changes {
      var other = proof
      change(&other)
      #expect(other != proof, "\(what) did not change")
      #expect(other.fault(keys: keys) != nil, "\(what)")
    }
  }

  @Test("A proof signed with another key than the service's is refused, and proves nothing to whoever has no key")
  func otherKey() throws {
    let proof = try InclusionProof(of: 1, in: try StoredLog(path: stores.path("council")))
    #expect(proof.inconsistency == nil)
    #expect(proof.fault(keys: []) != nil)
    #expect(proof.fault(keys: Province.signingKeys["registration"] ?? []) != nil)
    // While a key is being replaced either proves it.
    #expect(proof.fault(keys: (Province.signingKeys["registration"] ?? []).union(keys)) == nil)
  }

  @Test(
    "A proof that two readers could read differently is no proof",
    arguments: [
      ("\"log\"", "\"log\" : \"66.evaluation\", \"log\""), ("\"sequence\" : 1", "\"sequence\" : 1, \"sequence\" : 2"),
      ("\"sequence\" : 1", "\"sequence\" : 1, \"\\u0073equence\" : 2"), ("\"sequence\" : 1", "\"sequence\" : 1.0"),
      ("\"sequence\" : 1", "\"sequence\" : \"1\""), ("\"sequence\" : 1", "\"sequence\" : 01"), ("\"actor\" : \"", "\"actor\" : \"\\uD800"),
    ])
  func ambiguous(text: String, other: String) throws {
    let proof = try InclusionProof(of: 1, in: try StoredLog(path: stores.path("council")))
    let written = String(decoding: try proof.bytes(), as: UTF8.self)
    let file = stores.folder + "/ambiguous.json"
    let changed = written.replacing(text, with: other, maxReplacements: 1)
    #expect(changed != written)
    try changed.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(throws: AuditFileError.self) { try InclusionProof(file: file) }
    for tail in ["{}", "x", "\u{0}"] {
      try (written + tail).write(toFile: file, atomically: true, encoding: .utf8)
      #expect(throws: AuditFileError.self, "\(tail)") { try InclusionProof(file: file) }
    }
    try written.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try InclusionProof(file: file) == proof)
  }

  @Test("The tree of any number of leaves proves each of them and no other", arguments: [1, 2, 3, 4, 5, 7, 8, 9, 31, 100])
  func tree(count: Int) {
    let hashes = (0..<count).map { Array(SHA256.hash(data: [UInt8($0)])) }
    let tree = MerkleTree(hashes)
    for (index, hash) in hashes.enumerated() {
      let path = tree.path(to: index)
      #expect(MerkleTree.root(from: hash, at: index, of: count, path: path) == tree.root)
      #expect(MerkleTree.root(from: hash, at: index, of: count + 200, path: path) == nil)
      if count > 1 { #expect(MerkleTree.root(from: hash, at: (index + 1) % count, of: count, path: path) != tree.root) }
    }
  }

  @Test("The tree is the one of RFC 6962: roots that others have computed")
  func knownRoots() {
    // Leaves of the test vectors of Certificate Transparency's reference implementation.
    let leaves: [[UInt8]] = [[], [0x00], [0x10], [0x20, 0x21]]
    let roots = [
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]
    for (count, root) in roots.enumerated() { #expect(MerkleTree(Array(leaves[0...count])).root.hexadecimal == root) }
  }

  private static func flipped(_ digits: String) -> String { (digits.first == "0" ? "1" : "0") + digits.dropFirst() }
}
