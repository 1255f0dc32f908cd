import Foundation

/// What keys cost: the same commands over TCP with open doors and behind CURVE, roles and signed checkpoints, turn about so that both
/// have the same machine.
struct TrustCost {
  let deployment: BenchDeployment

  func measure() throws {
    for outstanding in [1, 64, 256] {
      var best: [Transport: Double] = [:]
      for _ in 0..<2 {
        for transport in [Transport.tcp, .locked] {
          let perSecond = try Commands(deployment: deployment, transport: transport).run(outstanding: outstanding).perSecond
          best[transport] = max(best[transport] ?? 0, perSecond)
        }
      }
      guard let open = best[.tcp], let locked = best[.locked] else { continue }
      report("trust.locked.\(outstanding)", locked, "1/s")
      report("trust.locked.\(outstanding).of-open", locked / open, "ratio")
    }
  }
}
