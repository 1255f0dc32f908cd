import Runtime

@main
enum Program {
  static func main() async {
    await ServiceProgram.run(registration) { try RegistrationEnvironment(rules: $0.rules, map: $0.map) }
  }
}
