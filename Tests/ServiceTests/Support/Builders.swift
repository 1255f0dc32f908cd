import Contracts
import Foundation
import Rulebook

/// Builders that say only what matters to a test.
extension Province {
  @discardableResult
  func aProducer(name: String = "HTX Xuân Sang", unit: String = "24373") throws -> String {
    let number = "40A-\(nextNumber())"
    return try send(
      RegisterProducer.with {
        $0.name = name
        $0.kind = .cooperative
        $0.registrationNumber = number
        $0.unitCode = unit
        $0.representative = "Người đại diện"
        $0.email = "htx@example.vn"
      }
    ).subject
  }

  @discardableResult
  func aProduct(of producer: String? = nil, name: String = "Trà thảo mộc") throws -> String {
    let producer = try producer ?? aProducer()
    return try send(
      RegisterProduct.with {
        $0.producerID = producer
        $0.name = name
      }
    ).subject
  }

  /// A complete dossier of 26/2026, filed.
  @discardableResult
  func aDossier(
    of product: String? = nil, filedOn: String = "2026-09-01", set: String = "QD26-12", documents: [String] = ["form-01", "form-02"]
  ) throws
    -> String
  {
    let product = try product ?? aProduct()
    return try send(
      FileDossier.with {
        $0.productID = product
        $0.kind = .first
        $0.filedOn = filedOn
        $0.criteriaSet = set
        $0.documents = documents.map { aDocument($0) }
        $0.samples = 5
      }
    ).subject
  }

  func aDocument(_ kind: String, title: String? = nil) -> Document {
    .with {
      $0.kind = kind
      $0.title = title ?? kind
      $0.sha256 = String(repeating: "ab", count: 32)
      $0.sizeBytes = 1_000
    }
  }

  func version(of dossier: String) throws -> UInt32 { try self.dossier(dossier).version }
  func dossier(_ id: String) throws -> Dossier { try ask(GetDossier.with { $0.dossierID = id }, Dossier.self) }
  func session(_ id: String) throws -> Session { try ask(GetSession.with { $0.sessionID = id }, Session.self) }

  func aReport(on dossier: String) throws {
    let version = try version(of: dossier)
    try send(
      ReportDossier.with {
        $0.dossierID = dossier
        $0.expectedVersion = version
        $0.reportNumber = "15/BC-UBND"
        $0.reportedOn = "2026-09-10"
        $0.localMaterial = "có"
        $0.localLabour = "có"
        $0.ideaOrigin = "có"
        $0.localIdentity = "có"
      })
  }

  /// The dossier with its report, received at the level.
  @discardableResult
  func anAcceptedDossier(_ dossier: String? = nil, level: String = "province") throws -> String {
    let dossier = try dossier ?? aDossier()
    if try self.dossier(dossier).state == .filed, try self.dossier(dossier).regime != "QD1048-2019" { try aReport(on: dossier) }
    let version = try version(of: dossier)
    try send(
      ReceiveDossier.with {
        $0.dossierID = dossier
        $0.expectedVersion = version
        $0.level = level
        $0.receiptNumber = "1/TN"
        $0.receivedOn = "2026-09-15"
      })
    return dossier
  }

  /// Members are TV-01 (chair), TV-02 (vice-chair), …; the quorum is three quarters with the chair, the limit ten points.
  @discardableResult
  func aCouncil(members: Int = 5, level: String = "province", unit: String = "66", maximumDeviation: UInt32 = 1_000, year: String = "2026")
    throws
    -> String
  {
    try send(
      EstablishCouncil.with {
        $0.name = "Hội đồng"
        $0.level = level
        $0.unitCode = unit
        $0.decisionNumber = "01/QĐ-UBND"
        $0.decidedOn = "\(year)-01-15"
        $0.validFrom = "\(year)-01-15"
        $0.validTo = "\(year)-12-31"
        $0.members = (1...members).map { number in
          .with {
            $0.memberID = Self.member(number)
            $0.name = "Thành viên \(number)"
            $0.role = number == 1 ? .chair : number == 2 ? .viceChair : .member
          }
        }
        $0.workingRules = .with {
          $0.quorumNumerator = 3
          $0.quorumDenominator = 4
          $0.chairMustAttend = true
          $0.maximumDeviationHundredths = maximumDeviation
          $0.missedGate = .lowersStars
          $0.source = "Quy chế 01/QC-HĐ"
        }
      }
    ).subject
  }

  static func member(_ number: Int) -> String { number < 10 ? "TV-0\(number)" : "TV-\(number)" }

  /// A session of the council on the dossiers, open with everyone present.
  @discardableResult
  func anOpenSession(council: String? = nil, dossiers: [String], members: Int = 5, on date: String = "2026-10-20") throws -> String {
    let council = try council ?? aCouncil(members: members)
    let session = try send(
      ScheduleSession.with {
        $0.councilID = council
        $0.heldOn = date
        $0.place = "Hội trường"
        $0.dossierIds = dossiers
      }
    ).subject
    try send(
      OpenSession.with {
        $0.sessionID = session
        $0.presentMemberIds = (1...members).map { Self.member($0) }
      })
    return session
  }

  /// A member's sheet with the best option of every criterion, or another choice where `except` names one.
  func aSheet(_ session: String, _ dossier: String, member: Int, except: [String: String] = [:], replaces: UInt32 = 0) throws -> SubmitSheet
  {
    let set = try Rulebook(directory: Folders.rules).criteriaSet(self.dossier(dossier).criteriaSet)
    return .with {
      $0.sessionID = session
      $0.dossierID = dossier
      $0.memberID = Self.member(member)
      $0.replacesVersion = replaces
      $0.choices = set.scoredCriteria.map { criterion in
        .with {
          $0.criterion = criterion.number
          $0.option = except[criterion.number] ?? criterion.options.max { $0.points < $1.points }?.id ?? ""
        }
      }
    }
  }

  /// A sheet of a regime without tables: the total split over the parts.
  func totals(_ session: String, _ dossier: String, member: Int, _ a: Double, _ b: Double, _ c: Double, replaces: UInt32 = 0) -> SubmitSheet
  {
    .with {
      $0.sessionID = session
      $0.dossierID = dossier
      $0.memberID = Self.member(member)
      $0.replacesVersion = replaces
      $0.partTotals = zip(["A", "B", "C"], [a, b, c]).map { part, points in
        .with {
          $0.part = part
          $0.hundredths = UInt32((points * 100).rounded())
        }
      }
    }
  }
}
