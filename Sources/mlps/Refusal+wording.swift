import Casework
import Statute

extension Stop {
  /// A refused act as a person reads it: each reason with its code, article and cure.
  init(_ refusal: Refusal) {
    let outcome: Outcome =
      switch refusal {
      case .overtaken: .overtaken
      default: .refused
      }
    self.init(outcome, refusal.reasonsInWords.map(\.sentence).joined(separator: "\n"))
  }
}

extension Refusal {
  /// One reason in words, as it is printed and as it goes into JSON.
  struct Worded {
    let code: String
    let cause: String
    let basis: String
    let cure: String

    var sentence: String {
      say("拒绝（\(code)）：\(cause)", "refused (\(code)): \(cause)")
        + (basis.isEmpty ? "" : say("\n依据：\(basis)", "\nbasis: \(basis)"))
        + (cure.isEmpty ? "" : say("\n办法：\(cure)", "\ncure: \(cure)"))
    }
  }

  var reasonsInWords: [Worded] {
    switch self {
    case .notYetLaw(let machine, let day):
      [
        Worded(
          code: "not_yet_law", cause: say("\(day)尚无关于\(machine)的规定", "there is no law on \(machine) on \(day) yet"),
          basis: "", cure: say("核对办理日期", "check the day of the act"))
      ]
    case .notPermitted(let act, let stage, let instead):
      [
        Worded(
          code: "not_permitted", cause: say("现处“\(stage)”，不能“\(act)”", "in the stage “\(stage)” there is no “\(act)”"),
          basis: "",
          cure: instead.isEmpty
            ? say("此阶段已无可办事项", "nothing can be done in this stage")
            : say("现在可办：", "now possible: ") + instead.unique.joined(separator: "、"))
      ]
    case .conditionFails(let reasons):
      reasons.map {
        Worded(
          code: $0.code, cause: say("不具备条件：\($0.cause)", "a condition does not hold: \($0.cause)"),
          basis: $0.basis.description, cure: say("须\($0.cause)", "required: \($0.cause)"))
      }
    case .reasons(let reasons):
      reasons.map {
        Worded(
          code: $0.code, cause: ($0.field.map { "\($0) · " } ?? "") + $0.cause, basis: $0.basis.description,
          cure: $0.cure)
      }
    case .notAuthorised(let act, let needs, let basis):
      [
        Worded(
          code: "not_authorised", cause: say("此身份无权办理 \(act)", "this party may not perform \(act)"),
          basis: basis.description,
          cure: say("由", "to be done by ") + needs.members.map(\.term).joined(separator: "、") + say("办理", ""))
      ]
    case .notYetThatDay(let day):
      [
        Worded(
          code: "not_yet_that_day", cause: say("办理日\(day)在今天之后", "\(day) has not come yet"), basis: "",
          cure: say("事实发生后再登记", "record it when it has happened"))
      ]
    case .precedesLastStep(let act, let on, let number):
      [
        Worded(
          code: "precedes_last_step",
          cause: say("已登记较晚的一步 \(act)（\(on)，事实 \(number)）", "a later step stands: \(act) (\(on), fact \(number))"),
          basis: "", cure: say("登记有误的,用 mlps correct 更正", "what is wrong there is corrected by mlps correct"))
      ]
    case .overtaken(let expected, let found, let later):
      [
        Worded(
          code: "overtaken",
          cause: say(
            "他人已先办理：您所见版本 \(expected)，现为 \(found)；其间：",
            "somebody wrote first: you saw version \(expected), it is \(found); since then: ")
            + later.map { "\($0.act)（\($0.on.map { "\($0)" } ?? "—")，\($0.party)，\($0.number)）" }.joined(separator: "；"),
          basis: "", cure: say("查看现状后重办", "look at the case again, then repeat"))
      ]
    case .keyUsedOtherwise(let key):
      [
        Worded(
          code: "key_used_otherwise", cause: say("请求号 \(key) 已用于另一请求", "the key \(key) was used for another wish"),
          basis: "", cure: say("换一个请求号", "use another key"))
      ]
    case .outsideScope(let act):
      [
        Worded(
          code: "outside_scope",
          cause: say("\(act) 涉及您管辖范围以外的主体", "\(act) reaches subjects outside your scope"), basis: "",
          cure: say(
            "改为本范围内的主体,或由管辖范围及于双方的机关办理", "name subjects within your scope, or have it done by whose scope reaches both"))
      ]
    }
  }
}

extension [String] {
  /// Each once, in order.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
