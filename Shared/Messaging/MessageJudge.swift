import Contracts
import Foundation
import SwiftProtobuf
import Text

/// Judges every field of a message that came to a door by what its `.proto` declares: bytes and characters of each text, elements,
/// sizes, and that nothing stands in it that this program does not know.
///
/// Goes before anything else that reads the message. A text is looked at once, byte by byte; none that is too long is looked at.
package struct MessageJudge: Visitor {
  /// Every fault found, the first of them with their places.
  package private(set) var faults = FaultList()
  /// Bytes of text that were looked at: what a message cost.
  package private(set) var bytesRead = 0

  private var fields: [DeclaredField]
  private var path: [(name: String, index: Int?)]

  /// - Parameter place: where the message stands, e.g. `header`; empty for the whole request.
  package init(_ message: some Message, at place: String = "") {
    path = place.isEmpty ? [] : [(place, nil)]
    fields = DeclaredField.fields(of: type(of: message).protoMessageName)
    do {
      try message.traverse(visitor: &self)
    } catch {
      // Only fields of type Any can make it fail, and there are none.
      faults.add(.init(place, vi: "không đọc được", en: "cannot be read"))
    }
  }

  /// - Throws: a malformed-request refusal that says where and why.
  package static func judge(_ message: some Message) throws {
    let judge = MessageJudge(message)
    guard judge.faults.isEmpty else { throw judge.faults.refusal("request.text") }
  }

  private func field(_ number: Int) -> DeclaredField {
    // Numbers mostly count from 1 without gaps.
    if number <= fields.count, fields[number - 1].number == number { return fields[number - 1] }
    return fields.first { $0.number == number } ?? .undeclared(number)
  }

  private func place(_ name: String, _ index: Int? = nil) -> String {
    (path + [(name, index)]).map { name, index in index.map { "\(name)[\($0)]" } ?? name }.joined(separator: ".")
  }

  private mutating func judge(_ text: String, _ field: DeclaredField, _ index: Int? = nil) {
    guard let fault = text.textFault(atMost: field.maximumBytes, isMultiline: field.isMultiline) else {
      bytesRead += text.utf8.count
      return
    }
    if case .tooLong = fault {} else { bytesRead += text.utf8.count }
    faults.add(.init(place(field.name, index), vi: fault.vietnamese, en: fault.english))
  }

  private mutating func judge(_ bytes: Data, _ field: DeclaredField, _ index: Int? = nil) {
    guard bytes.count > field.maximumBytes else { return }
    faults.add(
      .init(
        place(field.name, index), vi: "dài \(bytes.count) byte; cho phép nhiều nhất \(field.maximumBytes)",
        en: "has \(bytes.count) bytes; at most \(field.maximumBytes) are allowed"))
  }

  /// - Returns: false when there are too many to look at them.
  private mutating func judge(count: Int, _ field: DeclaredField) -> Bool {
    let most = field.maximumCount ?? 1_000
    guard count > most else { return true }
    faults.add(
      .init(
        place(field.name), vi: "có \(count) mục; cho phép nhiều nhất \(most)",
        en: "has \(count) elements; at most \(most) are allowed"))
    return false
  }

  private mutating func judge<M: Message>(_ message: M, _ field: DeclaredField, _ index: Int? = nil) throws {
    let outer = fields
    fields = DeclaredField.fields(of: M.protoMessageName)
    path.append((field.name, index))
    try message.traverse(visitor: &self)
    path.removeLast()
    fields = outer
  }
}

// MARK: - Visitor

extension MessageJudge {
  package mutating func visitSingularStringField(value: String, fieldNumber: Int) { judge(value, field(fieldNumber)) }

  package mutating func visitRepeatedStringField(value: [String], fieldNumber: Int) {
    let field = field(fieldNumber)
    guard judge(count: value.count, field) else { return }
    for (index, element) in value.enumerated() { judge(element, field, index) }
  }

  package mutating func visitSingularBytesField(value: Data, fieldNumber: Int) { judge(value, field(fieldNumber)) }

  package mutating func visitRepeatedBytesField(value: [Data], fieldNumber: Int) {
    let field = field(fieldNumber)
    guard judge(count: value.count, field) else { return }
    for (index, element) in value.enumerated() { judge(element, field, index) }
  }

  package mutating func visitSingularMessageField<M: Message>(value: M, fieldNumber: Int) throws { try judge(value, field(fieldNumber)) }

  package mutating func visitRepeatedMessageField<M: Message>(value: [M], fieldNumber: Int) throws {
    let field = field(fieldNumber)
    guard judge(count: value.count, field) else { return }
    for (index, element) in value.enumerated() { try judge(element, field, index) }
  }

  /// What this program does not know would be a silent default.
  package mutating func visitUnknown(bytes: Data) {
    // The first byte of a field has its number in its upper bits, the last four of them where another byte follows.
    let number = bytes.first.map { $0 & 0x80 == 0 ? "#\($0 >> 3)" : "#…" } ?? "#…"
    faults.add(.init(place(number), vi: "là trường không có trong mẫu", en: "is a field that the message does not have"))
  }

  package mutating func visitSingularDoubleField(value: Double, fieldNumber: Int) {}
  package mutating func visitSingularInt64Field(value: Int64, fieldNumber: Int) {}
  package mutating func visitSingularUInt64Field(value: UInt64, fieldNumber: Int) {}
  package mutating func visitSingularBoolField(value: Bool, fieldNumber: Int) {}
  package mutating func visitSingularEnumField<E: SwiftProtobuf.Enum>(value: E, fieldNumber: Int) {}

  package mutating func visitMapField<KeyType, ValueType: MapValueType>(
    fieldType: _ProtobufMap<KeyType, ValueType>.Type, value: _ProtobufMap<KeyType, ValueType>.BaseType, fieldNumber: Int
  ) { refuseMap(fieldNumber) }

  package mutating func visitMapField<KeyType, ValueType>(
    fieldType: _ProtobufEnumMap<KeyType, ValueType>.Type, value: _ProtobufEnumMap<KeyType, ValueType>.BaseType, fieldNumber: Int
  ) where ValueType.RawValue == Int { refuseMap(fieldNumber) }

  package mutating func visitMapField<KeyType, ValueType>(
    fieldType: _ProtobufMessageMap<KeyType, ValueType>.Type, value: _ProtobufMessageMap<KeyType, ValueType>.BaseType, fieldNumber: Int
  ) { refuseMap(fieldNumber) }

  /// No message has one; one that came would not be judged.
  private mutating func refuseMap(_ number: Int) {
    faults.add(.init(place(field(number).name), vi: "chưa được kiểm tra", en: "is not judged"))
  }
}
