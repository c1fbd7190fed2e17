extension Scenes {
  static let supervision: [Scene] = []
}
