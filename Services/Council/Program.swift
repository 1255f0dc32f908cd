import Runtime

@main
enum Program {
  static func main() async {
    await ServiceProgram.run(council) { try CouncilEnvironment(rules: $0.rules, map: $0.map) }
  }
}
