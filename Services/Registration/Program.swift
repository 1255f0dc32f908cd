import Runtime

@main
enum Program {
  static func main() async {
    await ServiceProgram.run(registration) { try RegistrationEnvironment(rules: $0.rules, units: $0.units, province: $0.province) }
  }
}
