extension Scenes {
  static let eligibility: [Scene] = []
}
