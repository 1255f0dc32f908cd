import ArgumentParser

@main
struct Ocop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ocop",
    abstract: "Điều hành hệ thống OCOP từ dòng lệnh. Runs an OCOP system from the command line.",
    discussion: """
      Mỗi lệnh là một danh từ và một động từ. Every command is a noun and a verb:

        ocop producer register --name "HTX Xuân Sang" --kind cooperative --registration-number 40A-1 --unit 24373 --representative "…"
        ocop product register --producer CT-00001 --name "Trà thảo mộc Xuân Sang"
        ocop dossier file --file dossier.yaml
        ocop session open PH-00001 --present TV-01,TV-02,TV-03
        ocop topic follow registration --from start

      Dữ liệu lấy từ cờ, tệp JSON hoặc YAML (--file), hoặc đầu vào chuẩn (--file -).
      Mã thoát: 0 xong, 1 bị từ chối, 64 sai cú pháp, 69 dịch vụ không trả lời, 70 lỗi hệ thống, 75 thử lại sau.
      Exit codes: 0 done, 1 refused, 64 malformed, 69 no answer, 70 fault, 75 try again later.
      """,
    version: "0.1.0",
    subcommands: [
      ProducerNoun.self, ProductNoun.self, DossierNoun.self, RegisterNoun.self, CouncilNoun.self, SessionNoun.self, ConflictNoun.self,
      SheetNoun.self, ResultNoun.self, RulesNoun.self, NoticeNoun.self, KeyNoun.self, AccessNoun.self, UnitNoun.self, TopicNoun.self,
      LogNoun.self, Send.self, Ask.self, ShowStatus.self,
      RebuildStores.self,
      BackUpStore.self, RestoreStore.self, RecoverStore.self, AuditNoun.self, Play.self,
    ])
}
