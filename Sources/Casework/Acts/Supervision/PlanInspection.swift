public import Statute

/// Plans an inspection of a unit or of one site (列入检查计划), and opens its case.
public struct PlanInspection: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.planned
  public static let subject = SubjectKind.unit
  public static let alsoOn: Set<SubjectKind> = [.site]

  public var method: InspectionMethod
  public var plannedOn: Day?

  public init(method: InspectionMethod, plannedOn: Day? = nil) {
    self.method = method
    self.plannedOn = plannedOn
  }

  public static let example = PlanInspection(method: .onsite, plannedOn: Day(2026, 11, 26))

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    let inUse = InspectionMethod.inUse[on: moment.day] ?? []
    // A result is reused when it is there, it is not planned.
    guard method != .reused, inUse.contains(method) else {
      return [
        Reason(SupervisionGround.methodNotInUse, field: "method", inUse.map(\.rawValue).joined(separator: "、"))
      ]
    }
    return []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    let opened = try file.notice(.inspection, at: moment)
    let unit = try file.supervisedUnit(on: moment.day)
    return Deed(
      registrations: opened.registrations,
      Deed.Entry(
        InspectionPlanned(notice: opened.id, unit: unit, method: method, plannedOn: plannedOn), under: taken))
  }
}
