import Access

extension Viewer {
  /// A page of a list with only what the viewer sees: reads on until the page is full or the list ends.
  ///
  /// - Parameters:
  ///   - read: at most so many rows after a position, in order.
  ///   - position: of a row, to read on from.
  public func page<Row>(
    after: Int64, limit: Int, position: (Row) -> Int64, scope: (Row) throws -> Scope, read: (_ after: Int64, _ limit: Int) throws -> [Row]
  ) throws -> [Row] {
    guard isRestricted else { return try read(after, limit) }
    var seen: [Row] = []
    var after = after
    while true {
      let rows = try read(after, 1_000)
      for row in rows where sees(try scope(row)) {
        seen.append(row)
        if seen.count == limit { return seen }
      }
      guard rows.count == 1_000, let last = rows.last else { return seen }
      after = position(last)
    }
  }
}
