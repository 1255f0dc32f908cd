import Contracts
import Foundation

/// How long each service takes from its start to its first answer, and what memory it holds at rest.
struct StartUp {
  let deployment: BenchDeployment

  func measure() throws {
    _ = try deployment.freshFolder()
    for service in ServiceName.all {
      // The first start makes the store; the others are what an operator waits for after a restart.
      try deployment.start(service).stop()
      var times: [Double] = []
      for _ in 0..<5 {
        let running = try deployment.start(service)
        times.append(running.startUp.seconds * 1_000)
        if times.count == 5 { report("memory.\(service)", Double(try running.status().residentBytes) / 1_048_576, "MB") }
        running.stop()
      }
      report("start.\(service)", times.sorted()[2], "ms")
    }
  }
}
