extension Scenes {
  static let rectification: [Scene] = []
}
