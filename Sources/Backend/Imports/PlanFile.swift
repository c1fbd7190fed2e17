internal import Casework
internal import Crypto
internal import Foundation
internal import HTTPTypes
internal import Intake
internal import Store
internal import Wording

/// A plan as it is kept in a file (计划文件): the last fact of the books it was drawn on, then the plan.
struct PlanFile {
  let plan: Plan
  let lastFact: FactNumber

  init(plan: Plan, lastFact: FactNumber) {
    self.plan = plan
    self.lastFact = lastFact
  }

  /// Reads one; a problem when it is none, or was changed.
  init(_ bytes: Data) throws(Problem) {
    guard let end = bytes.firstIndex(of: 10),
      let last = FactNumber(String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self))
    else {
      throw Problem(.conflict, .init("not_a_plan", say("不是 import plan 存下的计划文件", "this is no plan of import plan")))
    }
    do {
      plan = try Plan(decoding: Array(bytes[(end + 1)...])) { Data($0).sha256 }
    } catch {
      throw Problem(
        .conflict,
        .init(
          "plan_damaged", say("计划文件不可用(\(error))", "the plan cannot be used (\(error))"),
          cure: say("请重新 import plan", "draw it again: import plan")))
    }
    lastFact = last
  }

  var encoded: Data {
    Data("\(lastFact)\n".utf8) + Data(plan.encoded { Data($0).sha256 })
  }
}

extension Data {
  /// SHA-256 in lower-case hexadecimal.
  var sha256: String { SHA256.hash(data: self).hexadecimal }
}
