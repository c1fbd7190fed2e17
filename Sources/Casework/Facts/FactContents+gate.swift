extension FactContents {
  static let gate: [any FactContent.Type] = [GoliveConfirmed.self, MarkApplied.self, GateWaived.self]
}
