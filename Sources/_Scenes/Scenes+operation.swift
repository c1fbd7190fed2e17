extension Scenes {
  static let operation: [Scene] = []
}
