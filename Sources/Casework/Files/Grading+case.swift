public import Statute

extension Grading: CaseMachine {
  public static let caseKind = SubjectKind.object

  /// A level and a certificate that were entered from a ledger apart from each other make a confirmed level together;
  /// here is the one place that says so.
  public static let timed: Set<Event> = [.filingPassed]

  public static func facts(in file: CaseFile, of id: Identifier<Subject>, on day: Day) -> Facts? {
    let last = file.records.last { $0.machine == name && $0.caseID == id && ($0.on.map { $0 <= day } ?? false) }
    return Facts(
      level: levels(in: file, of: id, on: day)?.level ?? .one,
      reportAttached: file.latest(GradingProposed.self, of: id, by: day)?.content.report != nil,
      hasDepartment: file.latest(ObjectDescribed.self, of: id, by: day)?.content.department != nil,
      filed: file.certificate(of: id, on: day) != nil, entered: last?.act == "\(name).\(Event.enteredAsGraded.rawValue)"
    )
  }

  /// The level last proposed or decided by a day, whichever came later (现拟或现行等级).
  public static func levels(in file: CaseFile, of id: Identifier<Subject>, on day: Day) -> GradingDecided? {
    let proposed = file.latest(GradingProposed.self, of: id, by: day)
    let decided = file.latest(GradingDecided.self, of: id, by: day)
    guard let proposed else { return decided?.content }
    if let decided, (decided.on ?? day, decided.number) > (proposed.on ?? day, proposed.number) {
      return decided.content
    }
    return GradingDecided(
      object: id.retagged(), s: proposed.content.s, a: proposed.content.a, level: proposed.content.level)
  }
}
