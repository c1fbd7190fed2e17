public import Statute

/// Begins a grading, or one again after a review, with a first proposal (启动定级).
public struct BeginGrading: Proposing {
  public typealias Law = Grading
  public static let event = Grading.Event.begun

  public var form: GradingForm
  public var business: [Impact]
  public var service: [Impact]
  public var report: String?
  public var reportContents: [String: String]?

  public init(
    form: GradingForm, business: [Impact], service: [Impact], report: String? = nil,
    reportContents: [String: String]? = nil
  ) {
    self.form = form
    self.business = business
    self.service = service
    self.report = report
    self.reportContents = reportContents
  }

  public static let example = BeginGrading(
    form: .of2025, business: [Impact(.society, .serious)], service: [Impact(.society, .general)], report: "定级报告")
}
