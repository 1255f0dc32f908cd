import Runtime

@main
enum Program {
  static func main() async {
    await ServiceProgram.run(notification) {
      try NotificationEnvironment(templates: $0.templates, units: $0.units, province: $0.province, maildir: $0.maildir)
    }
  }
}
