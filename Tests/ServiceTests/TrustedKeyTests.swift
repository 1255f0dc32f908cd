import Access
import Foundation
import Geography
import Keys
import Testing

@testable import Runtime

@Suite("Keys that a host's folder trusts")
struct TrustedKeyTests {
  private let folder: KeyFolder
  private let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-keys-\(UUID().uuidString)").path
    folder = KeyFolder(path)
    for folder in [folder.servicesFolder, folder.foundersFolder, folder.operatorsFolder] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
  }

  private func trust(_ name: String, in folder: String) throws -> PrivateKey {
    let key = PrivateKey(named: name)
    try key.writePublic(to: "\(folder)/\(name).pub")
    return key
  }

  private func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  @Test(
    "A file that holds no key is left out and named; it neither keeps a removed founder in force nor takes the others' trust away",
    arguments: ["", "ocop-key-1 no key", "\u{0}"])
  func badFile(content: String) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let removed = try trust("removed", in: folder.foundersFolder)
    let stays = try trust("stays", in: folder.foundersFolder)
    let geography = try Law66.registration.get().geography
    let directory = AccessDirectory(trusted: try TrustedKeys(folder, province: "66"), geography: geography)
    #expect(directory.holder(ofKey: removed.publicKey.curveText)?.principal == "founder:removed")
    let before = try folder.trustedStamp()
    try FileManager.default.removeItem(atPath: folder.foundersFolder + "/removed.pub")
    try write(content, to: folder.operatorsFolder + "/x.pub")
    #expect(try folder.trustedStamp() != before)
    let trusted = try TrustedKeys(folder, province: "66")
    #expect(trusted.faults.map(\.what) == [folder.operatorsFolder + "/x.pub"])
    directory.replace(trusted: trusted)
    #expect(directory.holder(ofKey: removed.publicKey.curveText) == nil)
    #expect(directory.holder(ofKey: stays.publicKey.curveText)?.principal == "founder:stays")
  }

  @Test("A folder that is not there holds no key, and one that cannot be read is not one that holds none")
  func unreadable() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.removeItem(atPath: folder.operatorsFolder)
    #expect(try TrustedKeys(folder, province: "66").faults.isEmpty)
    try write("a file where a folder should be", to: folder.operatorsFolder)
    #expect(throws: KeyError.self) { _ = try TrustedKeys(folder, province: "66") }
    #expect(throws: KeyError.self) { _ = try folder.trustedStamp() }
  }

  @Test("A service whose file of keys was emptied signs with the keys it was known by, and with no others")
  func emptiedSigners() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let council = try trust("council", in: folder.servicesFolder)
    let keys = try CheckpointKeys(of: "registration", in: folder, known: nil)
    #expect(keys.signers(of: "council") == [council.publicKey.signing])
    try write("", to: folder.servicesFolder + "/council.pub")
    #expect(keys.signers(of: "council") == [council.publicKey.signing])
    #expect(try CheckpointKeys(of: "registration", in: folder, known: nil).signers(of: "council").contains([]))
    #expect(keys.signers(of: "evaluation").isEmpty)
  }
}
