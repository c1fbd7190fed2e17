internal import Statute
internal import Wording

/// An act by name: `备案：颁发备案证明`; as it is spelt where no wording is known.
func actWording(_ act: String) -> String {
  let parts = act.split(separator: ".", maxSplits: 1).map(String.init)
  guard Language.current == .zh, parts.count == 2 else { return act }
  func term<M: Machine>(_ machine: M.Type) -> String? {
    guard M.name == parts[0] else { return nil }
    return M.Event(rawValue: parts[1]).map { "\(M.term)：\($0.term)" }
  }
  let known =
    term(Eligibility.self) ?? term(Grading.self) ?? term(Filing.self) ?? term(Assessment.self)
    ?? term(Rectification.self) ?? term(Operation.self) ?? term(Supervision.self)
  let plain = [
    "site.police_registered": "公安联网备案", "site.police_number_shown": "悬挂公安联网备案编号", "object.self_checked": "安全自查完成",
    "object.protection_plan_handed_in": "报送保护工作方案", "object.data_survey_handed_in": "报送数据摸底调查表",
    "finding.extended": "整改延期",
  ]
  return known ?? plain[act] ?? act
}
