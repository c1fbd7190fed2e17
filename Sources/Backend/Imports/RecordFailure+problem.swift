internal import HTTPTypes
internal import Hummingbird
internal import Registry
internal import Wording

extension Problem {
  /// A plan that was not recorded; nothing of it was.
  init(_ failure: RecordFailure) {
    switch failure {
    case .alreadyApplied:
      self.init(.conflict, Reason("already_applied", say("这份计划此前已登记过", "this plan was applied before")))
    case .overtaken: self = .booksChanged
    case .unreachable: self = .noBooks
    case .disagreement(let constraint, _):
      self.init(
        .internalServerError,
        Reason(
          "defect",
          say(
            "登记被数据库拒绝(\(constraint)),未登记任何一行;这是程序缺陷,请报告",
            "the database refused (\(constraint)); nothing was recorded; this is a defect, please report it")))
    }
  }

  static var booksChanged: Problem {
    Problem(
      .preconditionFailed,
      Reason(
        "overtaken", say("登记簿在计划之后有变动,未登记任何一行", "the books changed after the plan was drawn; nothing was recorded"),
        cure: say("请重新 import plan", "draw it again: import plan")))
  }
}
