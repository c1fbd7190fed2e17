internal import Statute

/// An act by its name on the books, `machine.event`, or `subject.fact` for a plain fact (行为); what clocks start and end by.
public struct ClockAct: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  static func eligibility(_ event: Eligibility.Event) -> ClockAct { act(Eligibility.self, event) }
  static func grading(_ event: Grading.Event) -> ClockAct { act(Grading.self, event) }
  static func filing(_ event: Filing.Event) -> ClockAct { act(Filing.self, event) }
  static func assessment(_ event: Assessment.Event) -> ClockAct { act(Assessment.self, event) }
  static func rectification(_ event: Rectification.Event) -> ClockAct { act(Rectification.self, event) }
  static func supervision(_ event: Supervision.Event) -> ClockAct { act(Supervision.self, event) }
  static func operation(_ event: Operation.Event) -> ClockAct { act(Operation.self, event) }

  /// 公安联网备案.
  static let policeRegistered = ClockAct(rawValue: "site.police_registered")
  /// 悬挂公安联网备案编号.
  static let policeNumberShown = ClockAct(rawValue: "site.police_number_shown")
  /// 安全自查完成.
  static let selfChecked = ClockAct(rawValue: "object.self_checked")
  /// 报送保护工作方案.
  static let protectionPlanHandedIn = ClockAct(rawValue: "object.protection_plan_handed_in")
  /// 报送数据摸底调查表.
  static let dataSurveyHandedIn = ClockAct(rawValue: "object.data_survey_handed_in")
  /// 整改延期.
  static let findingExtended = ClockAct(rawValue: "finding.extended")

  private static func act<M: Machine>(_ machine: M.Type, _ event: M.Event) -> ClockAct {
    ClockAct(rawValue: "\(M.name).\(event.rawValue)")
  }
}
