import Contracts
import Foundation
import Messaging

/// A command's cost must not grow with the store: the same measurement at 10^4, 10^5 and 10^6 events, then the rebuild of it all.
struct Growth {
  let deployment: BenchDeployment
  let largest: Int

  func measure() throws {
    _ = try deployment.freshFolder()
    let service = try deployment.start(ServiceName.registration)
    defer { service.stop() }
    let stream = try CommandStream(deployment.context, doors: service.doors)
    defer { stream.close() }
    var filled = 0
    var mark = 10_000
    while mark <= largest {
      let measured = 10_000
      try stream.run(count: mark - filled - min(measured, mark / 2), outstanding: 256)
      let result = try stream.run(count: min(measured, mark / 2), outstanding: 64)
      report("grown.\(mark)", result.perSecond, "1/s")
      report("grown.\(mark).p99", result.percentile(99), "ms")
      filled = mark
      mark *= 10
    }
    let status = try service.status()
    report("store.\(filled)", Double(status.storeBytes) / 1_048_576, "MB")
    let rebuild = try service.ask(CheckRebuild(), RebuildReport.self, seconds: 600)
    precondition(rebuild.equal, "the rebuilt state differs from the live one")
    report("rebuild", Double(rebuild.events) / rebuild.seconds, "events/s")
  }
}
