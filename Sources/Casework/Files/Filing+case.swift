public import Statute

extension Filing: CaseMachine {
  public static let caseKind = SubjectKind.object

  /// A certificate of the old form must be updated, its window opens, it runs out: all of it read from the day.
  public static let timed: Set<Event> = [.updateRequired, .windowOpened, .lapsed]

  /// The case is an object's; the site of a telecom operator, which reports instead of filing, is one of its own.
  public static func facts(in file: CaseFile, of id: Identifier<Subject>, on day: Day) -> Facts? {
    let grading = file.stage(Grading.self, of: id, on: day)
    return Facts(level: Grading.levels(in: file, of: id, on: day)?.level ?? .one) {
      $0.graded = grading == .readyToFile || grading == .confirmed
      $0.regraded = grading == .readyToFile && file.last("filing.regrade_ordered", of: id, by: day) != nil
      $0.basicTelecom = file.unit(of: id, on: day)?.telecom ?? false
      $0.onNewForm = file.certificate(of: id, on: day)?.content.form == .of2025
      $0.renewalWindow = file.certificateValidity(of: id, on: day)?.window(on: day) ?? .ahead
    }
  }
}

extension CaseFile {
  /// The department in charge of an object's trade (行业主管部门), nil where there is none.
  func department(of id: Identifier<Subject>, on day: Day) -> String? {
    latest(ObjectDescribed.self, of: id, by: day)?.content.department
  }

  /// The last step of an act by a day, if it left such a fact.
  func step<Content: FactContent>(
    _ kind: Content.Type, by event: Filing.Event, of id: Identifier<Subject>, on day: Day
  ) -> Recorded<Content>? {
    all(kind, of: id, by: day).last { $0.act == "\(Filing.name).\(event.rawValue)" }
  }
}
