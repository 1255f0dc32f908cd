import Runtime

@main
enum Program {
  static func main() async {
    await ServiceProgram.run(evaluation) { try EvaluationEnvironment(rules: $0.rules) }
  }
}
