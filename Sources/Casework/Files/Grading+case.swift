public import Statute

extension Grading: CaseMachine {
  public static let caseKind = SubjectKind.object

  public static func facts(in file: CaseFile, of id: Identifier<Subject>, on day: Day) -> Facts? {
    let proposed = file.latest(GradingProposed.self, of: id, by: day)
    let decided = file.latest(GradingDecided.self, of: id, by: day)
    let level =
      switch (proposed, decided) {
      case (let proposed?, let decided?):
        proposed.number > decided.number ? proposed.content.level : decided.content.level
      case (let proposed?, nil): proposed.content.level
      case (nil, let decided?): decided.content.level
      case (nil, nil): Level.one
      }
    return Facts(
      level: level, reportAttached: proposed?.content.report != nil,
      hasDepartment: file.latest(ObjectDescribed.self, of: id, by: day)?.content.department != nil,
      filed: file.latest(FilingCertified.self, of: id, by: day) != nil)
  }
}
