internal import HTTPTypes
internal import Hummingbird
internal import Post
internal import Statute
internal import Store
internal import Wording

extension Problem {
  init(_ refusal: ReminderRefusal) {
    switch refusal {
    case .dayPassed(let day, let last):
      self.init(
        .conflict,
        Reason(
          "reminder_day_passed", say("\(day)早于上次核算的\(last)", "\(day) is before the last run, of \(last)"),
          basis: say("提醒按区间核算，不重算", "reminders are worked out by range, once"),
          cure: say("给出\(last)或以后的日期，或不给", "give \(last) or a later day, or none"), at: "/on"))
    case .beingSent:
      self.init(
        .conflict,
        Reason(
          "reminder_being_sent", say("另一次发送正在进行", "another run sends at this moment"),
          basis: say("每份汇总只发一次", "a digest is sent once"), cure: say("稍后再试", "try again later")))
    case .unknownRecipient(let word):
      self = .notFound(say("没有单位“\(word)”", "there is no unit “\(word)”"))
    }
  }

  /// A mail server or an address that cannot be.
  init(_ refusal: MailRefusal, at pointer: String) { self = .unreadable(pointer, refusal.wording) }
}
