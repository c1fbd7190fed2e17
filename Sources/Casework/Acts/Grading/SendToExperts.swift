public import Statute

/// Asks the experts to review the level, as begun or as revised (提请专家评审).
public struct SendToExperts: Proposing {
  public typealias Law = Grading
  public static let event = Grading.Event.sentToExperts

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

  public static let example = SendToExperts(
    form: .of2025, business: [Impact(.society, .serious)], service: [Impact(.society, .general)], report: "定级报告",
    reportContents: [
      "object.subject": "某市某局", "object.structure": "服务器二台、防火墙一台", "object.topology": "见附图",
      "object.business": "政务信息公开", "object.data": "公开信息", "object.responsibility": "办公室",
      "business.description": "公开的政务信息", "business.object": "社会秩序和公共利益", "business.harm": "严重损害",
      "business.level": "第三级", "service.description": "向公众提供查询", "service.object": "社会秩序和公共利益",
      "service.harm": "一般损害", "service.level": "第二级", "level": "第三级", "signed_on": "2025-05-08",
    ])
}
