extension Scenes {
  static let assessment: [Scene] = []
}
