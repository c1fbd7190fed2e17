internal import Casework
internal import Intake
internal import Wording

/// A plan as it is printed (计划): row by row what would be recorded, then what is said of single cells.
struct PlanAnswer {
  let plan: Plan

  init(_ file: PlanFile) { plan = file.plan }

  func answer(remarksOnly: Bool) -> Answer {
    let proposed =
      remarksOnly
      ? []
      : plan.rows.filter { !$0.decision.isEmpty }.map { row in
        [
          row.verdict.rawValue, plan.sheet, say("第\(row.row)行", "row \(row.row)"), "", "", "", "", "",
          row.decision.facts.map { FactWording.words($0) }.joined(separator: ";"),
        ]
      }
    let remarks = plan.remarks.map { remark in
      [
        remark.weight.rawValue, plan.sheet, remark.cell, plan.heading(remark), remark.value, remark.code.name,
        remark.basis ?? "", remark.cure, remark.sentence,
      ]
    }
    return Answer(
      rows: proposed + remarks,
      keys: ["weight", "sheet", "cell", "heading", "value", "code", "basis", "cure", "reason"],
      heads: [
        say("类别", "Weight"), say("工作表", "Sheet"), say("位置", "Cell"), say("栏目", "Heading"), say("值", "Value"),
        say("代码", "Code"), say("依据", "Basis"), say("办法", "Cure"), say("将登记/原因", "Recorded, or why not"),
      ])
  }

  /// What a plan comes to, as the result of its job.
  static func summary(_ file: PlanFile, job: String) -> JSONValue {
    let plan = file.plan
    return .object([
      ("file", .text(plan.fileName)), ("sheet", .text(plan.sheet)), ("rows", .int(plan.rows.count)),
      ("new", .int(plan.count(.new))), ("changed", .int(plan.count(.changed))),
      ("unchanged", .int(plan.count(.unchanged))), ("refused", .int(plan.rowsRefused)),
      ("facts", .int(plan.factCount)), ("hidden_sheets", .array(plan.hiddenSheets.map(JSONValue.text))),
      ("plan_file", .text(job)), ("last_fact", .int(Int(file.lastFact))),
    ])
  }
}
