public import Statute

/// Announces an inspection to the unit (通知检查); probing and tests of content so many working days ahead.
public struct AnnounceInspection: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.notified

  public var plannedOn: Day

  public init(plannedOn: Day) { self.plannedOn = plannedOn }

  public static let example = AnnounceInspection(plannedOn: Day(2026, 11, 26))

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    // The three days lie before the test, and the day of the notice may be the first of them.
    facts.noticeDaysAhead = file.calendar.workingDays(after: moment.day - 1, through: plannedOn - 1)
  }

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    plannedOn < moment.day ? [Reason(SupervisionGround.deadlineTooEarly, field: "planned_on", "\(plannedOn)")] : []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    guard let plan = file.latest(InspectionPlanned.self, of: file.subject.id, by: moment.day)?.content else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    return Deed(
      Deed.Entry(
        InspectionPlanned(notice: plan.notice, unit: plan.unit, method: plan.method, plannedOn: plannedOn),
        under: taken))
  }
}
