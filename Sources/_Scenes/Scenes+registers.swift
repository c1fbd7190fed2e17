extension Scenes {
  static let registers: [Scene] = []
}
