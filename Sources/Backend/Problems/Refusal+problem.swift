public import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Statute
internal import Wording

extension Problem {
  /// A refused act: each reason with its code, article and cure.
  public init(_ refusal: Refusal) {
    let status: HTTPResponse.Status =
      switch refusal {
      case .overtaken: .preconditionFailed
      case .notAuthorised, .outsideScope: .forbidden
      case .keyUsedOtherwise: .unprocessableContent
      default: .conflict
      }
    self.init(status, refusal.reasons)
  }
}

extension Refusal {
  var reasons: [Problem.Reason] {
    switch self {
    case .notYetLaw(let machine, let day):
      [
        Problem.Reason(
          "not_yet_law", say("\(day)尚无关于\(machine)的规定", "there is no law on \(machine) on \(day) yet"),
          basis: "", cure: say("核对办理日期", "check the day of the act"))
      ]
    case .notPermitted(let act, let stage, let instead):
      [
        Problem.Reason(
          "not_permitted", say("现处“\(stage)”，不能“\(act)”", "in the stage “\(stage)” there is no “\(act)”"),
          basis: "",
          cure: instead.isEmpty
            ? say("此阶段已无可办事项", "nothing can be done in this stage")
            : say("现在可办：", "now possible: ") + instead.unique.joined(separator: "、"))
      ]
    case .conditionFails(let reasons):
      reasons.map {
        Problem.Reason(
          $0.code, say("不具备条件：\($0.cause)", "a condition does not hold: \($0.cause)"),
          basis: $0.basis.description, cure: say("须\($0.cause)", "required: \($0.cause)"))
      }
    case .reasons(let reasons):
      reasons.map {
        Problem.Reason(
          $0.code, ($0.field.map { "\($0) · " } ?? "") + $0.cause, basis: $0.basis.description,
          cure: $0.cure)
      }
    case .notAuthorised(let act, let needs, let basis):
      [
        Problem.Reason(
          "not_authorised", say("此身份无权办理 \(act)", "this party may not perform \(act)"),
          basis: basis.description,
          cure: say("由", "to be done by ") + needs.members.map(\.term).joined(separator: "、") + say("办理", ""))
      ]
    case .notYetThatDay(let day):
      [
        Problem.Reason(
          "not_yet_that_day", say("办理日\(day)在今天之后", "\(day) has not come yet"), basis: "",
          cure: say("事实发生后再登记", "record it when it has happened"))
      ]
    case .precedesLastStep(let act, let on, let number):
      [
        Problem.Reason(
          "precedes_last_step",
          say("已登记较晚的一步 \(act)（\(on)，事实 \(number)）", "a later step stands: \(act) (\(on), fact \(number))"),
          basis: "", cure: say("登记有误的,用 mlps correct 更正", "what is wrong there is corrected by mlps correct"))
      ]
    case .overtaken(let expected, let found, let later):
      [
        Problem.Reason(
          "overtaken",
          say(
            "他人已先办理：您所见版本 \(expected)，现为 \(found)；其间：",
            "somebody wrote first: you saw version \(expected), it is \(found); since then: ")
            + later.map { "\($0.act)（\($0.on.map { "\($0)" } ?? "—")，\($0.party)，\($0.number)）" }.joined(separator: "；"),
          basis: "", cure: say("查看现状后重办", "look at the case again, then repeat"))
      ]
    case .keyUsedOtherwise(let key):
      [
        Problem.Reason(
          "key_used_otherwise", say("请求号 \(key) 已用于另一请求", "the key \(key) was used for another wish"),
          basis: "", cure: say("换一个请求号", "use another key"))
      ]
    case .outsideScope(let act):
      [
        Problem.Reason(
          "outside_scope",
          say("\(act) 涉及您管辖范围以外的主体", "\(act) reaches subjects outside your scope"), basis: "",
          cure: say(
            "改为本范围内的主体,或由管辖范围及于双方的机关办理", "name subjects within your scope, or have it done by whose scope reaches both")
        )
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
