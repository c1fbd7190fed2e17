public import Statute

/// Proposes a level that no experts need to see, before November 2020 (拟定等级).
public struct ProposeLevel: Proposing {
  public typealias Law = Grading
  public static let event = Grading.Event.proposed

  public var form: GradingForm
  public var business: [Impact]
  public var service: [Impact]
  public var report: String?
  public var reportContents: [String: String]?

  public init(
    form: GradingForm, business: [Impact], service: [Impact], report: String?,
    reportContents: [String: String]? = nil
  ) {
    self.form = form
    self.business = business
    self.service = service
    self.report = report
    self.reportContents = reportContents
  }

  public static let example = ProposeLevel(
    form: .of2008, business: [Impact(.society, .general)], service: [Impact(.society, .general)], report: "定级报告")
}
