import Contracts
import Foundation
import Messaging
import Testing

@Suite("Copies of a store", .serialized)
struct BackupTests {
  private func copy(_ deployment: Deployment, _ path: String) throws -> BackUpReport {
    try deployment.ask(ServiceName.registration, BackUp.with { $0.path = path }, BackUpReport.self)
  }

  @Test("A copy goes into the service's own folder under a new plain name, and nowhere else; a refusal tells of no file")
  func onlyOneFolder() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.start(ServiceName.registration, ServiceName.council)
    let (council, folder) = (deployment.store(ServiceName.council), deployment.folder + "/backup")
    #expect(try copy(deployment, "first.sqlite").path == "\(folder)/first.sqlite")
    #expect(try copy(deployment, "\(folder)/second.sqlite").path == "\(folder)/second.sqlite")
    try FileManager.default.createSymbolicLink(atPath: folder + "/link.sqlite", withDestinationPath: council)
    try FileManager.default.createSymbolicLink(atPath: folder + "/nowhere.sqlite", withDestinationPath: deployment.folder + "/new.sqlite")
    try FileManager.default.createDirectory(atPath: folder + "/below", withIntermediateDirectories: false)
    let before = try Data(contentsOf: URL(fileURLWithPath: council))
    var said: Set<String> = []
    for path in [
      "file:\(council)", "file:new.sqlite", "FILE:x", "file:x?mode=rwc", council, "../data/council.sqlite",
      "\(folder)/../data/council.sqlite",
      "\(folder)/below/x.sqlite", "below/x.sqlite", "\(folder)/", folder, "\(deployment.folder)/new.sqlite", "/tmp/new.sqlite",
      "/nowhere/new.sqlite", "//\(folder)/x.sqlite", "", ".", "..", ".hidden", "a b", "báo.sqlite", ":memory:",
      String(repeating: "a", count: 129), "first.sqlite", "link.sqlite", "nowhere.sqlite", "below", "\(folder)/link.sqlite",
    ] {
      let problem = #expect(throws: Problem.self, "\(path)") { try copy(deployment, path) }
      #expect(problem?.rule == "backup.name" && problem?.status == 400, "\(path)")
      said.insert("\(problem?.detail ?? "") \(problem?.remedy ?? "")")
    }
    for path in ["a\0b", "a\nb"] {
      #expect(#expect(throws: Problem.self) { try copy(deployment, path) }?.rule == "request.text")
    }
    #expect(said.count == 1 && said.first?.contains(folder) == true, "one refusal for whatever is wrong: \(said)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: council)) == before)
    let there = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(there == ["below", "first.sqlite", "link.sqlite", "nowhere.sqlite", "second.sqlite"])
    #expect(!FileManager.default.fileExists(atPath: deployment.folder + "/new.sqlite"))
    let mode = try FileManager.default.attributesOfItem(atPath: folder + "/first.sqlite")[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("Unfinished copies and scratch files of a process that was killed go at its next start; another service's stay")
  func unfinished() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.start(ServiceName.registration)
    _ = try copy(deployment, "whole.sqlite")
    deployment.stop(ServiceName.registration)
    let (backup, scratch) = (deployment.folder + "/backup", deployment.folder + "/data/scratch")
    for path in [
      backup + "/.registration-unfinished-1", backup + "/.registration-unfinished-1-wal", backup + "/.council-unfinished-1",
      scratch + "/registration-1", scratch + "/registration-1-journal", scratch + "/council-1",
    ] { #expect(FileManager.default.createFile(atPath: path, contents: Data("x".utf8))) }
    try deployment.start(ServiceName.registration)
    #expect(try FileManager.default.contentsOfDirectory(atPath: backup).sorted() == [".council-unfinished-1", "whole.sqlite"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch) == ["council-1"])
  }

  @Test("What goes wrong inside is told to the log, not to the asker")
  func faultInside() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    // A file where the folder of copies should be.
    #expect(FileManager.default.createFile(atPath: deployment.folder + "/backup", contents: Data()))
    try deployment.start(ServiceName.registration)
    let problem = #expect(throws: Problem.self) { try copy(deployment, "x.sqlite") }
    #expect(problem?.rule == "service.job-failed" && problem?.detail.contains("/") == false)
    #expect(deployment.log(ServiceName.registration).contains("a job failed"))
  }
}
