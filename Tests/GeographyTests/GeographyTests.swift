import Foundation
import Rulebook
import Testing

@testable import Geography

private let unitsDirectory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Units").path

private let dakLak: Geography = {
  do { return try Geography(directory: unitsDirectory, province: "66") } catch { fatalError("\(error)") }
}()

private func day(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso) else { fatalError("not a date: \(iso)") }
  return date
}

@Suite("Administrative units of Đắk Lắk")
struct GeographyTests {
  @Test("Since July 2025 there are 88 communes and 14 wards, and no district")
  func twoTier() {
    #expect(dakLak.current.count == 103)
    #expect(dakLak.current.filter { $0.kind == "xã" }.count == 88)
    #expect(dakLak.current.filter { $0.kind == "phường" }.count == 14)
    #expect(!dakLak.current.contains { $0.level == .district })
    #expect(dakLak.current.allSatisfy { $0.level == .province || $0.parent == "66" })
  }

  @Test("Before, Đắk Lắk and Phú Yên had their districts and communes")
  func threeTier() {
    let listed = dakLak.former.filter { $0.period == .threeTier }
    #expect(listed.filter { $0.level == .province }.map(\.code).sorted() == ["54", "66"])
    #expect(listed.filter { $0.parent == "66" }.count == 15)
    let districts = Set(listed.filter { $0.parent == "66" }.map(\.code))
    #expect(listed.filter { districts.contains($0.parent ?? "") }.count == 180)
    #expect(dakLak.former.filter { districts.contains($0.parent ?? "") }.count == 184)
  }

  @Test("A code names another unit before July 2025 than after")
  func onADay() {
    #expect(dakLak.unit("24373", on: day("2025-06-30"))?.name == "Thị trấn Ea Kar")
    #expect(dakLak.unit("24373", on: day("2025-07-01"))?.name == "Xã Ea Kar")
    #expect(dakLak.unit("24373")?.name == "Xã Ea Kar")
    #expect(dakLak.unit("651", on: day("2023-08-01"))?.name == "Huyện Ea Kar")
    #expect(dakLak.unit("651", on: day("2026-01-01")) == nil)
    #expect(dakLak.unit("651")?.level == .district)
    #expect(dakLak.unit("24127", on: day("2019-09-30"))?.name == "Phường Thống Nhất")
    #expect(dakLak.unit("24127", on: day("2025-05-01")) == nil)
    #expect(dakLak.unit("00001") == nil)
  }

  @Test("A unit is within its district, its province and the province it was merged into")
  func containment() throws {
    #expect(dakLak.contains(unit: "24373", within: "651"))
    #expect(dakLak.contains(unit: "24373", within: "66"))
    #expect(dakLak.contains(unit: "651", within: "66"))
    #expect(dakLak.contains(unit: "66", within: "66"))
    #expect(!dakLak.contains(unit: "66", within: "651"))
    #expect(!dakLak.contains(unit: "24373", within: "643"))
    let phuYen = try #require(dakLak.former.first { $0.level == .district && $0.parent == "54" })
    #expect(dakLak.contains(unit: phuYen.code, within: "54"))
    #expect(dakLak.contains(unit: phuYen.code, within: "66"))
    #expect(!dakLak.contains(unit: "00001", within: "66"))
  }

  @Test("Every former commune has its successors; a divided one leaves the choice to a person")
  func successors() {
    #expect(dakLak.successors(of: "24376") == [Successor(code: "24376", how: .whole)])
    #expect(dakLak.successors(of: "54") == [Successor(code: "66", how: .whole)])
    #expect(dakLak.successors(of: "66") == [Successor(code: "66", how: .kept)])
    #expect(dakLak.successors(of: "651").isEmpty)
    let all = dakLak.former.filter { $0.level == .commune }.flatMap { dakLak.successors(of: $0.code) }
    #expect(all.count == 294)
    #expect(all.filter { $0.how == .whole }.count == 271)
    #expect(all.filter { $0.how == .part }.count == 16)
    #expect(all.filter { $0.how == .kept }.count == 6)
    #expect(all.filter { $0.how == .renamed }.count == 1)
    #expect(all.allSatisfy { successor in dakLak.current.contains { $0.code == successor.code } })
  }

  @Test(
    "A unit is found without marks, whatever the apostrophe, exact names first",
    arguments: ["Ea Hleo", "ea h'leo", "EA H’LEO", "Xã Ea H'leo", "xa ea hleo", "  ea   h'leo "])
  func search(_ text: String) {
    #expect(dakLak.search(text).first?.name == "Xã Ea H'Leo")
  }

  @Test("đ is typed as d, composed or decomposed, and a district is found too")
  func searchOthers() {
    #expect(dakLak.search("dak lak").first?.name == "Tỉnh Đắk Lắk")
    #expect(dakLak.search("Đắk Lắk".decomposedStringWithCanonicalMapping).first?.name == "Tỉnh Đắk Lắk")
    #expect(dakLak.search("ea kar").map(\.name).prefix(3) == ["Xã Ea Kar", "Huyện Ea Kar", "Thị trấn Ea Kar"])
    #expect(dakLak.search("huyện ea kar").first?.code == "651")
    #expect(dakLak.search("24373").first?.name == "Xã Ea Kar")
    #expect(dakLak.search("mdrak").first?.name == "Xã M'Drắk" || dakLak.search("mdrak").first?.name == "Xã M'Đrắk")
    #expect(dakLak.search("buon ma thuot").first?.level == .commune || dakLak.search("buon ma thuot").first?.level == .district)
    #expect(dakLak.search("").isEmpty)
    #expect(dakLak.search("hà nội").isEmpty)
  }

  @Test("All 34 provinces load, and together they have 3,321 communes")
  func allProvinces() throws {
    let table = try String(contentsOfFile: unitsDirectory + "/two-tier-2025-07.csv", encoding: .utf8)
    let codes = table.split(separator: "\n").dropFirst().filter { $0.hasSuffix(",") }.map { String($0.prefix(2)) }
    #expect(codes.count == 34)
    var communes = 0
    var former = 0
    for code in codes {
      let geography = try Geography(directory: unitsDirectory, province: code)
      communes += geography.current.count - 1
      former += geography.former.filter { $0.period == .threeTier }.count
    }
    #expect(communes == 3321)
    #expect(former == 63 + 696 + 10_051)
  }

  @Test("An unknown province, a missing folder and a broken table are refused")
  func refusals() throws {
    #expect(throws: GeographyError.self) { try Geography(directory: unitsDirectory, province: "54") }
    #expect(throws: GeographyError.self) { try Geography(directory: unitsDirectory, province: "x") }
    #expect(throws: GeographyError.self) { try Geography(directory: "/nonexistent", province: "66") }
    let folder = FileManager.default.temporaryDirectory.appending(path: "units-\(UInt64.random(in: 0 ... .max))")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: unitsDirectory, toPath: folder.path)
    let file = folder.appending(path: "changes-2025-07.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    let broken = text.replacingOccurrences(of: "24376,Thị trấn Ea Knốp,24376,whole", with: "24376,Thị trấn Ea Knốp,24376")
    #expect(broken != text)
    try broken.write(to: file, atomically: true, encoding: .utf8)
    let error = #expect(throws: GeographyError.self) { try Geography(directory: folder.path, province: "66") }
    #expect(error?.file == "changes-2025-07.csv")
    #expect((error?.line ?? 0) > 1)
  }
}
