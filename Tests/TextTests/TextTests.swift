import Testing
import Text

@Suite("What a text may have")
struct TextTests {
  @Test(
    "Vietnamese, composed or not, and the letters of Ê Đê, Gia Rai and Ba Na are taken",
    arguments: [
      "Hợp tác xã Cà phê Ea Kar – “Đặc sản” 100% (số 01/2026)…", "He\u{323}\u{302}p ta\u{301}c xa\u{303}", "Ƀuôn Ma Thuột, ƀuôn Kô Siêr",
      "Y Čung Niê Kđăm; H'Ƀlơm; ê\u{306} e\u{302}\u{306} ơ\u{306} ư\u{306} č ñ", "Bơnah Gia Rai: ĭ ŭ ŏ ơ̆", "", " ", "trà 茶 ชา กาแฟ ☕",
    ])
  func taken(_ text: String) {
    #expect(text.textFault(atMost: 1_024) == nil)
    #expect(printable(text) == text)
  }

  static let forbidden: [UInt32] = [
    0x00, 0x07, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x2028, 0x2029, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B,
    0x180E, 0x180F, 0x200B, 0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0x206A, 0x206F, 0x3164, 0xFE00, 0xFE0F,
    0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0xFFFD, 0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF, 0xE000, 0xF8FF, 0xE0001, 0xE007F, 0xE01EF,
    0xF0000, 0x100000,
  ]

  @Test("A control, invisible, direction-changing or private character is refused, with its place and code point", arguments: forbidden)
  func refused(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for before in ["", "Trà ", "Hê\u{323}", "茶"] {
      let text = before + String(Character(scalar)) + "x"
      let fault = try #require(text.textFault(atMost: 1_024, isMultiline: true))
      let place = before.unicodeScalars.count
      #expect(fault == .control(scalar, at: place) || fault == .invisible(scalar, at: place))
      #expect(fault.vietnamese.contains(scalar.codePoint) && fault.english.contains("\(scalar.codePoint) at place \(place)"))
      #expect(printable(text) == before + "\\u{\(String(value, radix: 16, uppercase: true))}x")
    }
  }

  @Test("Whatever Unicode calls a control, a separator of lines, a format, private, or ignorable is refused")
  func categories() {
    for value in 0...0x10FFFF {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let properties = scalar.properties
      let mustGo: Bool
      switch properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .privateUse: mustGo = true
      default: mustGo = properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
      }
      if mustGo, String(Character(scalar)).textFault(atMost: 8) == nil { Issue.record("\(scalar.codePoint) is taken") }
    }
  }

  @Test("Line feeds and tabs are part of a text of many lines, and of no other")
  func lines() {
    let text = "một\n\thai"
    #expect(text.textFault(atMost: 100, isMultiline: true) == nil)
    #expect(text.textFault(atMost: 100) == .control("\n", at: 3))
    #expect(printable(text, keepsLines: true) == text)
    #expect(printable(text) == "một\\u{A}\\u{9}hai")
    #expect("một\r\nhai".textFault(atMost: 100, isMultiline: true) == .control("\r", at: 3))
  }

  @Test("Four marks in a row are taken, the fifth is refused and shown")
  func marks() {
    #expect("a\u{301}\u{316}\u{301}\u{316}b\u{301}".textFault(atMost: 100) == nil)
    let run = "xa\u{301}\u{316}\u{301}\u{316}\u{301}"
    #expect(run.textFault(atMost: 100) == .marks("\u{301}", at: 6))
    #expect(printable(run) == "xa\u{301}\u{316}\u{301}\u{316}\\u{301}")
    #expect("\u{E31}\u{E31}\u{E31}\u{E31}\u{E31}".textFault(atMost: 100) == .marks("\u{E31}", at: 4))
  }

  @Test("A text that is too long is refused without a look at it")
  func tooLong() {
    let text = "a" + String(repeating: "\u{301}\u{316}", count: 130_000)
    #expect(text.textFault(atMost: 1_024) == .tooLong(bytes: 520_001, limit: 1_024))
    #expect(String(repeating: "ế", count: 100).textFault(atMost: 300) == nil)
    #expect(String(repeating: "ế", count: 100).textFault(atMost: 299) == .tooLong(bytes: 300, limit: 299))
  }

  @Test("A text is cut between two scalars, and says that it was")
  func cut() {
    #expect("chè".cut(toBytes: 4) == "chè")
    #expect("chè xanh".cut(toBytes: 7) == "chè…")
    #expect("chè xanh".cut(toBytes: 6) == "ch…")
    for limit in 3...40 {
      let cut = "Trà 茶 ế\u{323} ☕ Ƀuôn Ma Thuột".cut(toBytes: limit)
      #expect(cut.utf8.count <= limit)
    }
  }
}
