internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Statute
internal import Wording

/// What is sent to have a fact corrected (更正单): why, and what becomes of it.
struct CorrectionSheet {
  let reason: String
  let change: CorrectFact.Change
  /// Nothing is recorded; what would change is answered.
  let isRehearsal: Bool

  init(_ call: Call) throws(Problem) {
    let fields = try call.fields(["reason", "void", "columns", "acted_on", "dry_run"])
    reason = try fields.text("reason")
    isRehearsal = try fields.flag("dry_run")
    let day = try fields.optionalText("acted_on").map { text throws(Problem) in try Call.day(text, "/acted_on") }
    var columns = JSONValue(document: String(decoding: call.body, as: UTF8.self))?["columns"]
    if case .null? = columns { columns = nil }
    if try fields.flag("void") {
      guard columns == nil, day == nil else {
        throw .unreadable(
          "/void",
          say("作废不能同时更正内容：void 与 columns、acted_on 只能用其一", "a void fact has nothing left to change: void stands alone"))
      }
      change = .void
      return
    }
    guard columns != nil || day != nil else {
      throw .unreadable(
        "/columns",
        say("没有说明如何更正", "what is to become of the fact is not said"),
        cure: say(
          "改内容用 columns，改日期用 acted_on，作废用 void", "columns changes what it says, acted_on the day, void declares it void"
        ))
    }
    // As it was written, so that a column stated twice is seen and no number is another.
    change = .columns(columns?.document ?? "{}", actedOn: day)
  }
}
