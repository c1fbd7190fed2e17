public import Statute

/// An inspection planned or announced (列入检查计划、通知检查).
public struct InspectionPlanned: NoticeFact {
  public static let table = "inspection_planned"

  public let notice: NoticeID
  public let unit: UnitID
  public let method: InspectionMethod
  public let plannedOn: Day?

  public init(notice: NoticeID, unit: UnitID, method: InspectionMethod, plannedOn: Day?) {
    self.notice = notice
    self.unit = unit
    self.method = method
    self.plannedOn = plannedOn
  }
}
