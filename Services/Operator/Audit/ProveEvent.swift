import ArgumentParser
import Audit
import Contracts
import Foundation
import Ledger
import Messaging

struct ProveEvent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Chứng minh một sự kiện. Proves one event alone.",
    discussion: """
      ocop audit prove council 12 --stores run/data --to su-kien-12.json
      ocop audit prove --certificate GCN-00001 --stores run/data --to gcn-00001.json

      Ai cũng kiểm tra được tệp ấy bằng `ocop audit check-proof`, không cần kho nào.
      Anybody can check the file with `ocop audit check-proof`, without any store.
      """)
  @Argument(help: "Dịch vụ. Service.") var service: String?
  @Argument(help: "Số thứ tự. Sequence.") var sequence: UInt64?
  @Option(help: "Giấy chứng nhận, thay cho dịch vụ và số thứ tự. A certificate instead, e.g. GCN-00001.") var certificate: String?
  @Option(help: "Thư mục kho, một kho, hoặc bản xuất. Folder of stores, a store, or an export.") var stores: String
  @Option(help: "Tệp mới; không có thì in ra. New file; without it the proof is printed.") var to: String?
  @OptionGroup var printing: AuditPrinting

  func validate() throws {
    guard (certificate == nil) == (service != nil && sequence != nil) else {
      throw ValidationError("cần dịch vụ và số thứ tự, hoặc --certificate / a service and a sequence, or --certificate")
    }
  }

  func run() throws {
    try printing.run {
      let input = try AuditInput(stores)
      let source = try input.source(of: service ?? ServiceName.council)
      let proof = try InclusionProof(of: try sequence ?? certificateEvent(in: source), in: source)
      guard let to else { return Console.json(encoding: proof) }
      guard !FileManager.default.fileExists(atPath: to) else {
        throw AuditFileError(path: to, vi: "đã có tệp này", en: "the file exists already")
      }
      do {
        try proof.bytes().write(to: URL(fileURLWithPath: to))
      } catch {
        throw AuditFileError(path: to, vi: "không ghi được", en: "it cannot be written")
      }
      Console.line("\(to): \(proof.log) #\(proof.event.sequence) \(proof.event.type) \(proof.event.subject)")
    }
  }

  private func certificateEvent(in source: any LogSource) throws -> UInt64 {
    let wanted = certificate ?? ""
    var last: UInt64 = 0
    while case let page = try source.links(after: last, limit: 1_000), let end = page.last {
      for link in page where link.record.schema == CertificateIssued.protoMessageName {
        if try CertificateIssued(jsonString: link.record.data).certificateID == wanted { return link.record.sequence }
      }
      last = end.record.sequence
    }
    throw Refusal(
      .unknown, "certificate.unknown",
      .init(vi: "Nhật ký không có giấy chứng nhận \(wanted)", en: "The log has no certificate \(wanted)"),
      remedy: .init(vi: "Xem `ocop register certificates`.", en: "See `ocop register certificates`."))
  }
}

struct CheckProof: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-proof", abstract: "Kiểm tra một bản chứng minh, không cần kho. Checks a proof without any store.",
    discussion: """
      ocop audit check-proof gcn-00001.json --key council.pub

      Khóa của dịch vụ lấy từ nơi tin cậy, không lấy từ người đưa tệp: ai cũng tự ký được một nhật ký của mình.
      Mã thoát: 0 đúng, 1 không đúng, 2 chưa kiểm chứng được vì không có --key.
      Have the service's key from where you trust it, not from whoever brought the file: anybody can sign a log of his own.
      Exit codes: 0 it holds, 1 it does not, 2 not verified, for want of --key.
      """)
  @Argument(help: "Tệp chứng minh. Proof file.") var file: String
  @Option(
    help:
      "Khóa ký của dịch vụ: tệp .pub (mọi khóa trong tệp) hoặc 64 chữ số. The service's key: a .pub file, every key in it, or 64 digits; may be repeated."
  )
  var key: [String] = []
  @OptionGroup var printing: AuditPrinting

  func run() throws {
    try printing.run {
      let proof = try InclusionProof(file: file)
      let keys = try key.reduce(into: Set<String>()) { $0.formUnion(try AuditKeys.signingKeys($1)) }
      let fault = keys.isEmpty ? proof.inconsistency : proof.fault(keys: keys)
      let language = printing.language
      switch printing.output {
      case .json: Console.json(encoding: Verdict(proof, fault?.text(in: language), areKeysCompared: !keys.isEmpty))
      case .table:
        Console.line("\(proof.log) #\(proof.event.sequence) \(proof.event.type) \(proof.event.subject)")
        Console.line("\(Instant(microseconds: proof.event.time)) \(proof.event.actor)")
        Console.line(proof.event.data)
        Console.line(verdict(proof, fault, areKeysCompared: !keys.isEmpty))
      }
      if fault != nil { throw ExitCode(1) }
      if keys.isEmpty { throw ExitCode(AuditReport.notVerified) }
    }
  }

  private func verdict(_ proof: InclusionProof, _ fault: LocalizedText?, areKeysCompared: Bool) -> String {
    let (isEnglish, signed) = (printing.language == .english, proof.checkpoint)
    if let fault { return "✗ \(fault.text(in: printing.language))" }
    guard areKeysCompared else {
      return isEnglish
        ? "NOT VERIFIED: it is signed with the key \(signed.publicKey); only a key of \(signed.service) that you have from elsewhere (--key) proves it."
        : "CHƯA KIỂM CHỨNG: tệp ký bằng khóa \(signed.publicKey); chỉ khóa của \(signed.service) lấy từ nơi khác (--key) mới chứng minh được."
    }
    return isEnglish
      ? "The event is in the log that \(signed.service) signed at \(signed.time) with the key \(signed.publicKey)."
      : "Sự kiện có trong nhật ký mà \(signed.service) đã ký lúc \(signed.time) bằng khóa \(signed.publicKey)."
  }

  private struct Verdict: Encodable {
    let log: String
    let sequence: UInt64
    let type: String
    let subject: String
    let data: String
    let holds: Bool
    let fault: String?
    let publicKey: String
    let signedAt: String
    let keyCompared: Bool

    init(_ proof: InclusionProof, _ fault: String?, areKeysCompared: Bool) {
      log = proof.log
      sequence = proof.event.sequence
      type = proof.event.type
      subject = proof.event.subject
      data = proof.event.data
      holds = fault == nil && areKeysCompared
      self.fault = fault
      publicKey = proof.checkpoint.publicKey
      signedAt = proof.checkpoint.time
      keyCompared = areKeysCompared
    }
  }
}
