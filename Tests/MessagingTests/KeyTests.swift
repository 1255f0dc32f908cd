import Contracts
import Foundation
import Keys
import Testing
import ZeroMQ

@Suite("Keys")
struct KeyTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ocop-keys-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("A key that was written is read again, is its owner's alone, and prints its public half only")
  func files() throws {
    let key = PrivateKey(named: "Cán bộ xã")
    try key.write(to: folder + "/a.key")
    try key.writePublic(to: folder + "/a.pub")
    #expect(try mode(folder + "/a.key") == 0o600)
    let read = try PrivateKey(file: folder + "/a.key")
    #expect(read.publicKey == key.publicKey)
    #expect(try KeyFolder.publicKeys(file: folder + "/a.pub") == [key.publicKey])
    #expect(key.publicKey.isValid(read.signature(over: [1, 2, 3]), over: [1, 2, 3]))
    #expect(!key.publicKey.isValid(read.signature(over: [1, 2, 3]), over: [1, 2, 4]))
    for secret in [
      key.curve.secretKey.hexadecimal, Array(key.signing.rawRepresentation).hexadecimal, Z85.encode(key.curve.secretKey) ?? "",
    ] {
      #expect(!"\(key)".contains(secret))
      #expect(!(try String(contentsOfFile: folder + "/a.pub", encoding: .utf8)).contains(secret))
    }
  }

  @Test("A key that others may read is not used, an existing one not overwritten, and what is no key is said to be none")
  func refusals() throws {
    let path = folder + "/b.key"
    try PrivateKey(named: "b").write(to: path)
    #expect(throws: KeyError.self) { try PrivateKey(named: "c").write(to: path) }
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(throws: KeyError.self) { try PrivateKey(file: path) }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    for broken in [whole.replacingOccurrences(of: "ocop-private-key-1", with: "x"), "{}", "", String(whole.dropLast(40))] {
      try Data(broken.utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(throws: KeyError.self) { try PrivateKey(file: path) }
    }
    for text in [
      "", "ocop-key-1", "ocop-key-1 12 34", "ocop-key-1 \(String(repeating: "z", count: 64)) \(String(repeating: "0", count: 64))",
    ] {
      #expect(throws: KeyError.self) { try PublicKey(text: text) }
    }
  }

  @Test("A door lets in the keys it knows, tells who sent each message, and turns the others away audibly")
  func door() throws {
    let context = try Context()
    let (server, friend, stranger) = (PrivateKey(named: "s"), PrivateKey(named: "f"), PrivateKey(named: "x"))
    let keyDoor = try KeyDoor(context)
    var options = Socket.Options()
    options.lingerMilliseconds = 0
    options.security = .server(server.curve, domain: "commands")
    let door = try Socket(context, .router, options: options)
    try door.bind("tcp://127.0.0.1:*")

    func knock(with key: PrivateKey) throws -> (peer: String?, refused: Bool) {
      var options = Socket.Options()
      options.lingerMilliseconds = 0
      options.security = .client(key.curve, serverKey: server.publicKey.curve)
      let client = try Socket(context, .dealer, options: options)
      let monitor = try HandshakeMonitor(context, of: client)
      defer {
        monitor.close()
        client.close()
      }
      try client.connect(door.lastEndpoint)
      try client.send([Array("hello".utf8)])
      var poller = Poller()
      for socket in [door, keyDoor.socket, monitor.socket] { _ = poller.add(socket) }
      while true {
        try poller.wait(milliseconds: keyDoor.isAsked ? 2 : 5_000)
        try keyDoor.answer { $0.key == friend.publicKey.curve && $0.domain == "commands" }
        if let frames = try door.receive() { return (frames.last?.peerKey, false) }
        if try monitor.wasRefused() { return (nil, true) }
      }
    }

    #expect(try knock(with: friend) == (friend.publicKey.curveText, false))
    #expect(try knock(with: stranger) == (nil, true))
    door.close()
    keyDoor.close()
    context.close()
  }

  @Test("Z85 and hexadecimal digits are read as they are written")
  func texts() {
    let bytes = (0..<32).map { UInt8($0 * 7 & 0xFF) }
    #expect(Z85.encode(bytes).flatMap(Z85.decode) == bytes)
    #expect(Z85.decode("0000") == nil && Z85.decode("\"\"\"\"\"") == nil && Z85.encode([1]) == nil)
    #expect([UInt8](hexadecimal: bytes.hexadecimal) == bytes)
    #expect([UInt8](hexadecimal: "abc") == nil && [UInt8](hexadecimal: "zz") == nil)
  }
}
