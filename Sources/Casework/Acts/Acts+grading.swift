extension Acts {
  static let grading: [any Act.Type] = [
    BeginGrading.self, AgreeAsExperts.self,
  ]
}
