internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Wording

extension Problem {
  /// A correction that was refused: what, where in the body, and what would cure it.
  init(_ refusal: CorrectionRefusal, of fact: FactNumber) {
    let here = say("第\(fact)号登记", "fact \(fact)")
    func problem(
      _ status: HTTPResponse.Status, _ code: String, _ what: String, _ cure: String, at pointer: String? = nil
    ) -> Problem {
      Problem(status, Reason(code, what, cure: cure, at: pointer))
    }
    self =
      switch refusal {
      case .unknownFact:
        problem(
          .notFound, "not_found", say("没有\(here)", "there is no \(here)"),
          say("登记号见 --format json 各结果的 fact", "--format json names facts"))
      case .overtaken(let number, let party, let instant):
        problem(
          .preconditionFailed, "overtaken",
          say(
            "\(here)已由第\(number)号更正（\(party)，\(instant)）",
            "\(here) was corrected already, by fact \(number) (\(party), \(instant))"),
          say("如仍有误，请更正第\(number)号", "if that is wrong, correct \(number)"))
      case .disturbed:
        problem(
          .preconditionFailed, "disturbed",
          say("他人正在登记，未能核清影响，什么也没有登记", "others were writing; nothing was recorded"), say("请再试", "try again"))
      case .noReason:
        problem(
          .unprocessableContent, "no_reason", say("没有更正原因", "no reason is given"),
          say("请以 --reason 说明", "say it with --reason"), at: "/reason")
      case .notAnObject(let why):
        problem(
          .unprocessableContent, "not_an_object", say("不是JSON对象（\(why)）", "this is no JSON object (\(why))"),
          say("应写作{\"列名\":值}，只写要改的列", "write {\"column\":value} with the columns that change"), at: "/columns")
      case .columnStatedTwice(let name):
        problem(
          .unprocessableContent, "column_stated_twice", say("列“\(name)”写了两次", "column “\(name)” is stated twice"),
          say("请只写一次", "state it once"), at: "/columns/\(name)")
      case .unknownColumn(let name, let known):
        problem(
          .unprocessableContent, "unknown_column", say("\(here)没有列“\(name)”", "\(here) has no column “\(name)”"),
          say("可改的列：\(known.joined(separator: "、"))", "it has \(known.joined(separator: ", "))"),
          at: "/columns/\(name)")
      case .ownColumn(let name):
        problem(
          .unprocessableContent, "own_column",
          say("列“\(name)”由登记簿自行填写，不能更正", "column “\(name)” is the register's own and is not corrected"),
          say("请从文件中删去", "leave it out"), at: "/columns/\(name)")
      case .subjectChanged(let name):
        problem(
          .conflict, "subject_changed",
          say("列“\(name)”是\(here)的主体，不能改成另一个", "“\(name)” is whom \(here) is about and cannot be another"),
          say("请以 --void 作废，再登记到正确的主体名下", "void it and enter it anew"), at: "/columns/\(name)")
      case .lawChanged(let name):
        problem(
          .conflict, "law_changed",
          say(
            "列“\(name)”是所为之行为及其条文，不能改成另一个", "“\(name)” is the act and its provision and cannot be another"),
          say("请以 --void 作废，再登记正确的行为", "void it and enter the right act"), at: "/columns/\(name)")
      case .wrongType(let column, let value, let expected):
        problem(
          .unprocessableContent, "wrong_type",
          say("列“\(column)”的值\(value)不能识别", "column “\(column)” does not hold \(value)"),
          say("应为\(expected.chinese)", "it holds \(expected.english)"), at: "/columns/\(column)")
      case .emptied(let column):
        problem(
          .unprocessableContent, "emptied", say("列“\(column)”不能为空", "column “\(column)” cannot be empty"),
          say("请填写，或从文件中删去", "fill it in or leave it out"), at: "/columns/\(column)")
      case .unchanged:
        problem(
          .conflict, "unchanged",
          say("与\(here)原样相同，没有要更正的", "this is what \(here) says already"),
          say("若该登记不成立，请用 --void", "if it did not happen, use --void"), at: "/columns")
      case .alreadyVoid:
        problem(
          .conflict, "already_void", say("\(here)本身就是作废", "\(here) is void already"),
          say("若要恢复，请以 --body 写明内容（{} 即照原样）", "to restore it, state it with --body ({} as it was)"), at: "/void")
      case .broken(let constraint, let column):
        problem(
          .conflict, "broken",
          CorrectionRefusal.told(constraint, column), say("请改正内容后再更正", "change the body"),
          at: column.map { "/columns/\($0)" })
      }
  }
}

extension CorrectionRefusal {
  /// The sentence of the books that would not hold.
  fileprivate static func told(_ constraint: String, _ column: String?) -> String {
    let told = constraint.split(separator: "_").joined(separator: " ")
    let whose = column.map { say("列“\($0)”", "column “\($0)”: ") } ?? ""
    return say(
      "\(whose)不合登记簿对每条登记的要求“\(sentences[constraint] ?? told)”（\(constraint)）",
      "\(whose)the books hold that “\(told)”, and this does not (\(constraint))")
  }

  /// The constraints that a body breaks most easily, in Chinese; the others are read in their own words.
  private static let sentences = [
    "acted_on_is_not_after_the_record": "行为日不晚于登记日",
    "level_is_one_to_five": "等级为一至五级",
    "level_is_the_higher_of_s_and_a": "等级为S、A之高者",
    "line_is_trimmed_and_not_empty": "文字不为空，首尾无空格",
    "line_holds_no_control_character": "文字不含控制字符",
    "filing_number_has_its_form": "备案证明编号为11位-5位数字",
    "report_number_has_its_form": "报告编号符合规定格式",
    "conclusion_is_of_its_template": "结论属于所用模板",
    "unit_code_has_eighteen_characters": "统一社会信用代码为18位",
    "site_region_is_known": "统计归属是已有的代码",
    "unit_region_is_known": "统计归属是已有的代码",
    "fixer_does_not_recheck": "整改人不得复查",
    "tester_is_accredited_on_the_day": "测评机构在报告日具有资质",
  ]
}

extension CorrectionRefusal.ColumnKind {
  fileprivate var chinese: String {
    switch self {
    case .number: "数，不加引号"
    case .truth: "true或false"
    case .text: "文字，加引号"
    case .day: "日期，写作\"2026-02-28\""
    case .instant: "时刻，写作\"2026-02-28T08:00:00Z\""
    case .period: "期间，写作\"[2026-01-01,2027-01-01)\""
    case .list: "数组，写作[\"甲\",\"乙\"]"
    case .identifier: "标识（UUID）"
    }
  }

  fileprivate var english: String {
    switch self {
    case .number: "a number without quotes"
    case .truth: "true or false"
    case .text: "text in quotes"
    case .day: "a day, written \"2026-02-28\""
    case .instant: "an instant, written \"2026-02-28T08:00:00Z\""
    case .period: "a period, written \"[2026-01-01,2027-01-01)\""
    case .list: "a list, written [\"a\",\"b\"]"
    case .identifier: "an identifier (UUID)"
    }
  }
}
