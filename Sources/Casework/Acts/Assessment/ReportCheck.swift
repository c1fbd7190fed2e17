public import Statute

/// What is looked at when a report comes in (测评报告形式审查项目); `domain.md` §8.3 AS8.
public enum ReportCheck: String, Vocabulary {
  case number, dates, tester, object, signatures

  public var term: String {
    switch self {
    case .number: "报告编号"
    case .dates: "日期"
    case .tester: "测评机构"
    case .object: "被测对象"
    case .signatures: "签字盖章"
    }
  }
}
