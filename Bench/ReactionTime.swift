import Contracts
import Foundation
import Messaging
import ZeroMQ

/// From sending a command to the commit of a subscriber that follows from it: a producer is registered, Notification learns it.
struct ReactionTime {
  let deployment: BenchDeployment

  func measure() throws {
    _ = try deployment.freshFolder()
    let registration = try deployment.start(ServiceName.registration)
    let notification = try deployment.start(ServiceName.notification)
    defer {
      notification.stop()
      registration.stop()
    }
    let topics = try Socket(deployment.context, .sub)
    defer { topics.close() }
    try topics.subscribe("ocop.66.notification.recipient-learned")
    try topics.connect(notification.doors.topics)
    let client = ServiceClient(deployment.context, door: registration.doors.commands)
    defer { client.close() }
    var poller = Poller()
    _ = poller.add(topics)
    var times: [Double] = []
    for round in 0..<1_100 {
      let command = RegisterProducer.with {
        $0.name = "HTX \(round)"
        $0.kind = .cooperative
        $0.registrationNumber = "R-\(round)"
        $0.unitCode = "24373"
        $0.representative = "—"
      }
      let start = ContinuousClock.now
      _ = try client.request(
        command, expecting: Accepted.self,
        header: .with {
          $0.id = RequestID.make()
          $0.actor = .with { $0.principal = "bench" }
        })
      while try topics.receive() == nil { try poller.wait(milliseconds: 5_000) }
      if round >= 100 { times.append((ContinuousClock.now - start).seconds * 1_000) }
    }
    times.sort()
    report("reaction.p50", times[times.count / 2], "ms")
    report("reaction.p99", times[times.count * 99 / 100], "ms")
  }
}
