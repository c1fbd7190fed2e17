extension Scenes {
  static let gate: [Scene] = []
}
