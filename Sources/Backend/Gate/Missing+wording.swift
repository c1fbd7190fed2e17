internal import Casework
internal import Statute
internal import Wording

extension Missing {
  /// What is the matter, as a person reads it.
  var wording: String {
    switch lack {
    case .nothing: say("未登记", "nothing on the books")
    case .notContactable: say("缺责任人或24小时联系方式", "nobody can be reached at any hour")
    case .noObject: say("无定级对象承载", "no protected object carries it")
    case .notGraded: say("尚未定级", "not graded")
    case .gradingReopened(let day): say("\(day)起须重新定级", "to be graded again since \(day)")
    case .certificateExpired(let day): say("备案证明有效期至\(day)，已过期", "the certificate ran out on \(day)")
    case .certificateEnded(let day): say("备案证明于\(day)失效", "the filing ended on \(day)")
    case .testFailed(let day): say("\(day.map { "\($0)" } ?? "")测试未通过", "failed \(day.map { "on \($0)" } ?? "")")
    case .cryptographyUntested: say("测试缺密码部分", "cryptography was not tested")
    case .conclusionFails(let conclusion): say("测评结论为\(conclusion.term)", "the conclusion is \(conclusion.rawValue)")
    case .notAccredited: say("出具报告的测评机构无资质", "the tester was not accredited")
    case .testerSuspended(let day): say("测评机构自\(day)被暂停", "the tester was suspended from \(day)")
    case .reportRunOut(let day): say("测评报告至\(day)，已逾期", "the report ran out on \(day)")
    case .waiverRunOut(let day): say("豁免至\(day)，已到期", "the waiver ran out on \(day)")
    case .open(let numbers): say("未销号：\(numbers.joined(separator: "、"))", "open: \(numbers.joined(separator: ", "))")
    case .reviewFailed: say("最近一次审核未通过", "the last review failed")
    case .cancelled(let day): say("已于\(day)取消", "cancelled on \(day)")
    case .unlawfulName(let names): say("域名：\(names.joined(separator: "、"))", "named \(names.joined(separator: ", "))")
    case .measures(let duties): say("缺", "lacks ") + duties.map(\.term).joined(separator: "、")
    case .overdue(let day): say("应于\(day)前办理，已逾期", "was due on \(day)")
    }
  }

  /// Which of the kinds of lack it is, for programs.
  var reason: String {
    switch lack {
    case .nothing: "nothing"
    case .notContactable: "not_contactable"
    case .noObject: "no_object"
    case .notGraded: "not_graded"
    case .gradingReopened: "grading_reopened"
    case .certificateExpired: "certificate_expired"
    case .certificateEnded: "certificate_ended"
    case .testFailed: "test_failed"
    case .cryptographyUntested: "cryptography_untested"
    case .conclusionFails: "conclusion_fails"
    case .notAccredited: "not_accredited"
    case .testerSuspended: "tester_suspended"
    case .reportRunOut: "report_run_out"
    case .waiverRunOut: "waiver_run_out"
    case .open: "open_findings"
    case .reviewFailed: "review_failed"
    case .cancelled: "cancelled"
    case .unlawfulName: "unlawful_name"
    case .measures: "measures_lacking"
    case .overdue: "overdue"
    }
  }

  var record: JSONValue {
    .object([
      ("code", .text(code.rawValue)), ("condition", .text(code.term)), ("reason", .text(reason)),
      ("matter", .text(wording)), ("article", .text(condition.basis.description)),
      ("owed_by", .text(condition.owedBy.members.map(\.rawValue).joined(separator: ","))),
      ("cure", .text(condition.cure)),
    ])
  }

  var row: [String] {
    [
      code.rawValue, code.term, wording, condition.basis.description,
      condition.owedBy.members.map(\.term).joined(separator: "、"), condition.cure,
    ]
  }

  static var heads: [String] {
    [
      say("条件", "Code"), say("要求", "Condition"), say("情形", "Matter"), say("依据", "Article"), say("责任", "Owed by"),
      say("办法", "Cure"),
    ]
  }
}
