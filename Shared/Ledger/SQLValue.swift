import Contracts
import GRDBSQLite

/// A value that a statement takes: text, number, bytes or nothing.
public protocol SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32)
}

/// A value that a column gives.
public protocol SQLColumn {
  init(_ statement: OpaquePointer, column: Int32)
}

/// SQLite copies what it is given: the value may be gone before the statement runs.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension Int64: SQLValue, SQLColumn {
  public func bind(to statement: OpaquePointer, at index: Int32) { sqlite3_bind_int64(statement, index, self) }
  public init(_ statement: OpaquePointer, column: Int32) { self = sqlite3_column_int64(statement, column) }
}

extension Int: SQLValue, SQLColumn {
  public func bind(to statement: OpaquePointer, at index: Int32) { sqlite3_bind_int64(statement, index, Int64(self)) }
  public init(_ statement: OpaquePointer, column: Int32) { self = Int(sqlite3_column_int64(statement, column)) }
}

/// Sequences and sizes: a store never holds more than 2^63 of anything.
extension UInt64: SQLValue, SQLColumn {
  public func bind(to statement: OpaquePointer, at index: Int32) { sqlite3_bind_int64(statement, index, Int64(clamping: self)) }
  public init(_ statement: OpaquePointer, column: Int32) { self = UInt64(clamping: sqlite3_column_int64(statement, column)) }
}

extension UInt32: SQLValue, SQLColumn {
  public func bind(to statement: OpaquePointer, at index: Int32) { sqlite3_bind_int64(statement, index, Int64(self)) }
  public init(_ statement: OpaquePointer, column: Int32) { self = UInt32(clamping: sqlite3_column_int64(statement, column)) }
}

extension Bool: SQLValue, SQLColumn {
  public func bind(to statement: OpaquePointer, at index: Int32) { sqlite3_bind_int64(statement, index, self ? 1 : 0) }
  public init(_ statement: OpaquePointer, column: Int32) { self = sqlite3_column_int64(statement, column) != 0 }
}

extension Instant: SQLValue, SQLColumn {
  public func bind(to statement: OpaquePointer, at index: Int32) { sqlite3_bind_int64(statement, index, microseconds) }
  public init(_ statement: OpaquePointer, column: Int32) { self.init(microseconds: sqlite3_column_int64(statement, column)) }
}

extension String: SQLValue, SQLColumn {
  public func bind(to statement: OpaquePointer, at index: Int32) {
    var text = self
    text.withUTF8 { bytes in
      // A null pointer would bind NULL, not the empty text.
      guard let start = bytes.baseAddress else {
        sqlite3_bind_text(statement, index, "", 0, copied)
        return
      }
      _ = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text(statement, index, $0, Int32(bytes.count), copied)
      }
    }
  }

  public init(_ statement: OpaquePointer, column: Int32) {
    guard let start = sqlite3_column_text(statement, column) else {
      self = ""
      return
    }
    let count = Int(sqlite3_column_bytes(statement, column))
    self = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}

extension [UInt8]: SQLValue, SQLColumn {
  public func bind(to statement: OpaquePointer, at index: Int32) {
    _ = withUnsafeBytes { bytes in
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement, index, 0) : sqlite3_bind_blob(statement, index, bytes.baseAddress, Int32(bytes.count), copied)
    }
  }

  public init(_ statement: OpaquePointer, column: Int32) {
    let count = Int(sqlite3_column_bytes(statement, column))
    self = sqlite3_column_blob(statement, column).map { Array(UnsafeRawBufferPointer(start: $0, count: count)) } ?? []
  }
}

extension Optional: SQLValue where Wrapped: SQLValue {
  public func bind(to statement: OpaquePointer, at index: Int32) {
    if let self { self.bind(to: statement, at: index) } else { sqlite3_bind_null(statement, index) }
  }
}

extension Optional: SQLColumn where Wrapped: SQLColumn {
  public init(_ statement: OpaquePointer, column: Int32) {
    self = sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : Wrapped(statement, column: column)
  }
}

/// The row that a statement stands at; read it before the statement moves on.
public struct TableRow {
  let statement: OpaquePointer

  public subscript<Value: SQLColumn>(_ column: Int) -> Value { Value(statement, column: Int32(column)) }
}
