import Casework
import Wording

extension CorrectionRefusal {
  /// The end that it is, with the words for it: where, what, why, and what would cure it.
  func stop(fact: FactNumber, place: String?) -> Stop {
    let at = place.map { say("“\($0)”", "“\($0)”: ") } ?? ""
    let here = say("第\(fact)号登记", "fact \(fact)")
    func refused(_ chinese: String, _ english: String) -> Stop {
      Stop(.refused, say("拒绝：" + chinese, "refused: " + english))
    }
    switch self {
    case .unknownFact:
      return Stop(
        .notFound, say("没有\(here)。登记号见 --format json 各结果的 fact", "there is no \(here); --format json names facts"))
    case .overtaken(let number, let party, let instant):
      return Stop(
        .overtaken,
        say(
          "\(here)已由第\(number)号更正（\(party)，\(instant)）。如仍有误，请更正第\(number)号",
          "\(here) was corrected already, by fact \(number) (\(party), \(instant)); if that is wrong, correct \(number)"
        ))
    case .disturbed:
      return Stop(.overtaken, say("他人正在登记，未能核清影响，什么也没有登记；请再试", "others were writing; nothing was recorded, try again"))
    case .noReason:
      return refused("没有更正原因。请以 --reason 说明", "no reason is given; say it with --reason")
    case .notAnObject(let why):
      return refused(
        "\(at)不是JSON对象（\(why)）。应写作{\"列名\":值}，只写要改的列",
        "\(at)this is no JSON object (\(why)); write {\"column\":value} with the columns that change")
    case .columnStatedTwice(let name):
      return refused("\(at)列“\(name)”写了两次。请只写一次", "\(at)column “\(name)” is stated twice; state it once")
    case .unknownColumn(let name, let known):
      return refused(
        "\(at)\(here)没有列“\(name)”。可改的列：\(known.joined(separator: "、"))",
        "\(at)\(here) has no column “\(name)”; it has \(known.joined(separator: ", "))")
    case .ownColumn(let name):
      return refused(
        "\(at)列“\(name)”由登记簿自行填写，不能更正。请从文件中删去",
        "\(at)column “\(name)” is the register's own and is not corrected; leave it out")
    case .subjectChanged(let name):
      return refused(
        "\(at)列“\(name)”是\(here)的主体，不能改成另一个。请以 --void 作废，再登记到正确的主体名下",
        "\(at)“\(name)” is whom \(here) is about and cannot be another; void it and enter it anew")
    case .lawChanged(let name):
      return refused(
        "\(at)列“\(name)”是所为之行为及其条文，不能改成另一个。请以 --void 作废，再登记正确的行为",
        "\(at)“\(name)” is the act and its provision and cannot be another; void it and enter the right act")
    case .wrongType(let column, let value, let expected):
      return refused(
        "\(at)列“\(column)”应为\(expected.chinese)；\(value)不是",
        "\(at)column “\(column)” holds \(expected.english); \(value) is none")
    case .emptied(let column):
      return refused("\(at)列“\(column)”不能为空。请填写，或从文件中删去", "\(at)column “\(column)” cannot be empty")
    case .unchanged:
      return refused(
        "\(at)与\(here)原样相同，没有要更正的。若该登记不成立，请用 --void",
        "\(at)this is what \(here) says already; if it did not happen, use --void")
    case .alreadyVoid:
      return refused(
        "\(here)本身就是作废。若要恢复，请以 --body 写明内容（{} 即照原样）",
        "\(here) is void already; to restore it, state it with --body ({} as it was)")
    case .broken(let constraint, let column):
      let told = constraint.split(separator: "_").joined(separator: " ")
      let whose = column.map { say("列“\($0)”", "column “\($0)”: ") } ?? ""
      return refused(
        "\(at)\(whose)不合登记簿对每条登记的要求“\(Self.sentences[constraint] ?? told)”（\(constraint)）。请改正内容后再更正",
        "\(at)\(whose)the books hold that “\(told)”, and this does not (\(constraint)); change the body")
    }
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
  var chinese: String {
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

  var english: String {
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
