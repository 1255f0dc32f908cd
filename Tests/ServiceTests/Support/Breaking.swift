import Testing

/// One way to spoil a command, with the place at which the fault must be named.
struct Breaking<Command>: Sendable, CustomTestStringConvertible {
  let place: String
  let spoil: @Sendable (inout Command) -> Void

  init(_ place: String, _ spoil: @escaping @Sendable (inout Command) -> Void) {
    self.place = place
    self.spoil = spoil
  }

  var testDescription: String { place }

  func callAsFunction(_ command: inout Command) { spoil(&command) }
}
