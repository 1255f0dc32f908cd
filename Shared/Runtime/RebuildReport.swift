import Contracts
import Ledger

extension RebuildReport {
  init(_ comparison: RebuildComparison) {
    let elapsed = comparison.replayTime.components
    self = .with {
      $0.events = comparison.events
      $0.seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
      $0.equal = comparison.isEqual
      $0.tables = comparison.tables.map { table in
        .with {
          $0.table = table.name
          $0.rows = UInt64(table.rows)
          $0.onlyLive = UInt64(table.onlyLive)
          $0.onlyReplayed = UInt64(table.onlyReplayed)
        }
      }
    }
  }
}
