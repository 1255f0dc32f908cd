import Runtime

@main
enum Program {
  static func main() async {
    await ServiceProgram.run(notification) {
      try NotificationEnvironment(templates: $0.templates, map: $0.map, maildir: $0.maildir)
    }
  }
}
