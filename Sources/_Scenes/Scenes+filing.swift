extension Scenes {
  static let filing: [Scene] = []
}
