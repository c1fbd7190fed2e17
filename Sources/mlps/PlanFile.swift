import Casework
import Foundation
import Intake

/// A plan as it is kept in a file (计划文件): the last fact of the books it was drawn on, then the plan.
struct PlanFile {
  let plan: Plan
  let lastFact: FactNumber

  init(plan: Plan, lastFact: FactNumber) {
    self.plan = plan
    self.lastFact = lastFact
  }

  /// Reads one; throws `Stop` when it is none, or was changed.
  init(_ bytes: Data) throws {
    guard let end = bytes.firstIndex(of: 10),
      let last = FactNumber(String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self))
    else { throw Stop(.refused, "不是 import plan 存下的计划文件") }
    do {
      plan = try Plan(decoding: Array(bytes[(end + 1)...])) { digest(of: Data($0)) }
    } catch {
      throw Stop(.refused, "计划文件不可用(\(error));请重新 import plan")
    }
    lastFact = last
  }

  var encoded: Data {
    Data("\(lastFact)\n".utf8) + Data(plan.encoded { digest(of: Data($0)) })
  }
}
