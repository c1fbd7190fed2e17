public import Statute

/// Begins to put a finding right, as planned or as now said (开始整改).
public struct BeginFix: Step {
  public typealias Law = Rectification
  public static let event = Rectification.Event.fixBegun

  /// What is done, where no plan says it or another way is taken.
  public var measure: String?
  public var responsiblePerson: String?

  public init(measure: String? = nil, responsiblePerson: String? = nil) {
    self.measure = measure
    self.responsiblePerson = responsiblePerson
  }

  public static let example = BeginFix()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    (measure ?? planned(in: file)?.measure)?.isSaid ?? false
      ? [] : [Reason(RectificationGround.measureMissing, field: "measure")]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Rectification>) throws(Refusal) -> Deed {
    let plan = planned(in: file)
    guard let measure = measure ?? plan?.measure else {
      throw .reasons([Reason(RectificationGround.measureMissing, field: "measure")])
    }
    let begun = FindingPlanned(
      finding: file.subject.id.retagged(), measure: measure, responsibleUnit: plan?.responsibleUnit,
      responsiblePerson: responsiblePerson ?? plan?.responsiblePerson)
    return Deed(Deed.Entry(begun, under: taken))
  }

  private func planned(in file: CaseFile) -> FindingPlanned? {
    file.latest(FindingPlanned.self, of: file.subject.id)?.content
  }
}
