/// One heading of a grading report (定级报告内容).
public struct GradingReportHeading: Hashable, Sendable {
  /// Its stable name, which JSON bodies use.
  public let id: String
  public let number: String
  public let term: String
  public let isRequired: Bool
  /// Only the 2025 template has it.
  let isNew: Bool

  private init(_ number: String, _ id: String, _ term: String, isRequired: Bool = true, isNew: Bool = false) {
    self.id = id
    self.number = number
    self.term = term
    self.isRequired = isRequired
    self.isNew = isNew
  }

  func numbered(_ number: String) -> GradingReportHeading {
    GradingReportHeading(number, id, term, isRequired: isRequired, isNew: isNew)
  }

  // swift-format-ignore
  static let all: [GradingReportHeading] = [
    .init("一（一）",  "object.subject",        "责任主体"),
    .init("一（二）",  "object.structure",      "定级对象构成"),
    .init("一（二）",  "object.topology",       "网络拓扑图"),
    .init("一（三）",  "object.business",       "承载业务"),
    .init("一（四）",  "object.data",           "承载数据", isNew: true),
    .init("一（五）",  "object.responsibility", "安全责任"),
    .init("二（一）1", "business.description",  "业务信息描述"),
    .init("二（一）2", "business.object",       "业务信息受到破坏时所侵害客体的确定"),
    .init("二（一）3", "business.harm",         "业务信息受到破坏后对侵害客体的侵害程度的确定"),
    .init("二（一）4", "business.level",        "业务信息安全保护等级的确定"),
    .init("二（二）1", "service.description",   "系统服务描述"),
    .init("二（二）2", "service.object",        "系统服务受到破坏时所侵害客体的确定"),
    .init("二（二）3", "service.harm",          "系统服务受到破坏后对侵害客体的侵害程度的确定"),
    .init("二（二）4", "service.level",         "系统服务安全保护等级的确定"),
    .init("二（三）",  "level",                 "安全保护等级的确定"),
    .init("落款",      "signed_on",             "填写日期"),
  ]
}
