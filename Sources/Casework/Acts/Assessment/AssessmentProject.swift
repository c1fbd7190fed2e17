internal import Statute

/// What the file says of the project an act is performed on (测评项目).
struct AssessmentProject {
  let file: CaseFile
  let id: AssessmentID
  let object: ObjectID

  init?(in file: CaseFile) {
    guard case .assessment(let id, let object)? = file.registration(of: file.subject.id) else { return nil }
    self.file = file
    self.id = id
    self.object = object
  }

  /// The last time it was given to a tester.
  var registered: Recorded<AssessmentContracted>? {
    file.all(AssessmentContracted.self, of: id.retagged()).last { $0.content.tester != nil }
  }

  var planned: Recorded<AssessmentContracted>? { file.all(AssessmentContracted.self, of: id.retagged()).first }

  var report: Recorded<AssessmentReported>? { file.latest(AssessmentReported.self, of: id.retagged()) }

  var tester: TesterStanding? {
    registered.flatMap { TesterStanding(of: $0.content.tester, certificate: nil, in: file) }
  }

  func level(on day: Day) -> Level { file.gradedLevel(of: object.retagged(), on: day) ?? .one }

  /// The days the tester has worked, up to a day.
  func worked(through day: Day) -> DaySpan { DaySpan(from: registered?.on ?? day, through: day) }

  /// What keeps the tester from having worked until that day.
  func testerReasons(through day: Day) -> [Reason] {
    guard let tester else { return [Reason(AssessmentGround.testerUnknown)] }
    return tester.reasons(against: object.retagged(), during: worked(through: day), on: day)
  }
}

extension CaseFile {
  /// The project that is the subject of this file.
  func project() throws(Refusal) -> AssessmentProject {
    guard let project = AssessmentProject(in: self) else { throw .reasons([Reason(CommonGround.tooLittleKnown)]) }
    return project
  }
}

extension String {
  /// It says something.
  var isSaid: Bool { !allSatisfy(\.isWhitespace) }
}
