internal import HTTPTypes
internal import Hummingbird
internal import Statute
internal import Store
internal import Wording

extension Problem {
  init(_ refusal: CallBook.Refusal) {
    switch refusal {
    case .unknownUnit(let unit): self = .notFound(say("没有单位“\(unit)”", "there is no unit “\(unit)”"))
    case .unknownEntry(let id): self = .notFound(say("没有第\(id)条通话记录", "there is no call \(id)"))
    case .replacedAlready(let id):
      self.init(
        .conflict,
        Reason(
          "call_replaced_already", say("第\(id)条已被代替", "call \(id) was replaced already"),
          basis: say("一条通话记录至多被代替一次", "a call is replaced once"),
          cure: say("代替其后一条：mlps call list", "replace the one after it: mlps call list"), at: "/replaces"))
    case .dayAhead(let day): self = .unreadable("/on", say("on 不能晚于今天；\(day)在后", "on is not after today; \(day) is"))
    }
  }
}
