import Contracts

/// Why a store cannot be opened or written, said so that an operator at night knows what to do.
public enum LedgerError: Error, Sendable, CustomStringConvertible {
  /// Another process has the store open.
  case inUse(path: String)
  /// The file is damaged, or is no store of ours.
  case corrupt(path: String, reason: String)
  /// The write-ahead log has transactions that SQLite would pass over: they were acknowledged.
  case tailLost(path: String, transactions: Int, at: Int)
  /// The last event does not follow from the one before: somebody wrote the log past the service.
  case altered(path: String, sequence: UInt64)
  /// The store was last written by a program that kept no chain.
  case unchained(path: String)
  /// The tables were derived by another version of the program.
  case derivedOtherwise(path: String, found: Int, expected: Int)
  /// The store belongs to another service or province.
  case foreign(path: String, found: String, expected: String)
  /// A later program wrote the store; which, when the store tells.
  case newer(path: String, found: Int, supported: Int, program: String?)
  /// The store of an earlier program could not be brought forward; it is as it was.
  case notUpgraded(path: String, reason: String)
  /// Too little of a damaged store can be read to make another from it.
  case unrecoverable(path: String, reason: String)
  /// A restore was stopped between putting the old store aside and putting the new one in its place.
  case halfRestored(path: String)
  /// The disk does not give what durability needs (write-ahead log, full synchronisation).
  case unsafeSettings(path: String, reason: String)
  /// The folder cannot be written.
  case unwritable(path: String, reason: String)
  /// The disk is full: nothing of the batch was kept.
  case full

  public var description: String {
    switch self {
    case .inUse(let path):
      "store \(path) is in use by another process, perhaps under another name; stop it first (a lock is held on \(path).lock or on the file)"
    case .corrupt(let path, let reason):
      "store \(path) is damaged: \(reason). Recover what can be read (`ocop recover`), or restore a backup (`ocop restore`)"
    case .tailLost(let path, let transactions, let at):
      "store \(path) is damaged: its write-ahead log (\(path)-wal) is spoilt at byte \(at), and \(transactions) transactions from there on "
        + "that were acknowledged cannot be read. Keep both files as they are; recover what can be read (`ocop recover`), or restore a backup "
        + "(`ocop restore`); see \"A log went back\" in docs/runbook.md"
    case .altered(let path, let sequence):
      "store \(path) was altered: event \(sequence) does not follow from the event before it. Keep the file as it is, "
        + "run `ocop audit verify` on it to see where it parts, and restore a backup with `ocop restore`"
    case .unchained(let path):
      "store \(path) has no chain yet: it was written by an older program; start its service once, or check a later copy"
    case .derivedOtherwise(let path, let found, let expected):
      "the tables of store \(path) are of version \(found), this program's of version \(expected): they are made anew at its next start"
    case .foreign(let path, let found, let expected):
      "store \(path) belongs to \(found), not to \(expected); check --store and --province"
    case .newer(let path, let found, let supported, let program):
      "store \(path) was written by a newer program\(program.map { ", \($0)" } ?? "") (format \(found); this one, \(Version.current), knows "
        + "\(supported)): install \(program.map { "\($0) or later" } ?? "that version"). To go back, see \"Upgrade\" in docs/runbook.md"
    case .notUpgraded(let path, let reason):
      "store \(path) could not be made ready for this program (\(Version.current)): \(reason). "
        + "What was there is as it was, and the program that wrote it still runs on it"
    case .unrecoverable(let path, let reason):
      "nothing can be recovered from \(path): \(reason). What remains is to restore a backup (`ocop restore`)"
    case .halfRestored(let path):
      "a restore of \(path) was stopped before its end: run `ocop restore` again; the store of before is beside it, under a dated name"
    case .unsafeSettings(let path, let reason):
      "store \(path): \(reason); acknowledged commands would not be safe here, so the service does not start"
    case .unwritable(let path, let reason):
      "store \(path) cannot be opened for writing: \(reason)"
    case .full:
      "the disk is full; nothing was changed"
    }
  }
}
