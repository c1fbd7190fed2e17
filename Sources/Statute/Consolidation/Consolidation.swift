/// The law as this house reads it, printed for a lawyer's eye (规则汇编): the whole history, or what stands on one day.
public enum Consolidation {
  public static func text(on day: Day? = nil) -> String {
    let sheet = Sheet(day: day)
    let parts = [
      ["# 规则汇编", "", sheet.preface],
      sheet.instruments(),
      ["## 二、办理流程"],
      sheet.machine(Eligibility.self), sheet.machine(Grading.self), sheet.machine(Filing.self),
      sheet.machine(Assessment.self), sheet.machine(Rectification.self), sheet.machine(Operation.self),
      sheet.machine(Supervision.self),
      sheet.matrices(), sheet.conclusions(), sheet.periods(), sheet.certificates(), sheet.gate(), sheet.penalties(),
      sheet.codes(), sheet.requirements(), sheet.risks(), sheet.forms(), sheet.gradingReports(), sheet.duties(),
      sheet.doubts(),
    ]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}
