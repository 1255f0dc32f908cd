import Foundation
import Testing

@testable import Rulebook

@Suite("Points")
struct PointsTests {
  @Test(
    "A score is read as people write it",
    arguments: [("78.66", 7866), ("78,66", 7866), ("3", 300), ("0", 0), ("7.5", 750), ("100", 10_000)])
  func reads(_ text: String, _ hundredths: Int) {
    #expect(Points(parsing: text)?.hundredths == hundredths)
  }

  @Test(
    "What is not a score with at most two decimals is refused",
    arguments: ["", ".", "3.", ".5", "78.666", "-1", "1e2", "1.2.3", "７", "1234567890"])
  func refuses(_ text: String) {
    #expect(Points(parsing: text) == nil)
  }

  @Test("Scores are written with two decimals, with a comma in Vietnamese")
  func writes() {
    #expect(points("78.66").description == "78.66")
    #expect(points("3").description == "3.00")
    #expect(points("78.06").formatted() == "78,06")
    #expect(points("3").short() == "3")
    #expect((points("1") - points("2.5")).description == "-1.50")
  }

  @Test("JSON keeps a score exact")
  func json() throws {
    let scores = [points("78.66"), points("1") - points("2.5"), .zero]
    let encoded = try JSONEncoder().encode(scores)
    #expect(String(decoding: encoded, as: UTF8.self) == #"["78.66","-1.50","0.00"]"#)
    #expect(try JSONDecoder().decode([Points].self, from: encoded) == scores)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Points].self, from: Data("[78.66]".utf8)) }
  }

  @Test("A mean just below a threshold is never shown as the threshold")
  func truncates() {
    let mean = MeanScore(sum: points("449.99"), count: 9)
    #expect(mean.text(.english) == "49.99")
    #expect(!mean.isAtLeast(Points(50)))
    #expect(MeanScore(sum: points("450"), count: 9).isAtLeast(Points(50)))
  }

  @Test("Means are compared as fractions")
  func comparesMeans() {
    let third = MeanScore(sum: Points(1), count: 3)
    #expect(third == MeanScore(sum: Points(2), count: 6))
    #expect(third.hashValue == MeanScore(sum: Points(2), count: 6).hashValue)
    #expect(third > MeanScore(sum: points("0.33"), count: 1))
  }
}
