/// One who acts in a lifecycle (参与方); `domain.md` §8.0, with the communications administration of the campaign plan.
public enum Role: String, Vocabulary {
  /// OP: staff of the unit that runs the site.
  case `operator`
  /// OPL: the unit's leader, who approves.
  case unitLeader = "unit_leader"
  /// EXP.
  case expertGroup = "expert_group"
  /// DEPT: the department in charge of the trade.
  case authority
  /// POL: the accepting officer.
  case police
  /// POLS: approves certificates, notices and enforcement.
  case policeSupervisor = "police_supervisor"
  /// TEST: usually entered by the unit, confirmed by the police.
  case tester
  /// CC.
  case coordinator
  /// BB.
  case establishmentOffice = "establishment_office"
  /// GOV.
  case governmentOffice = "government_office"
  /// Cancels ICP filings at the establishment office's word.
  case communications
  /// SYS: a timer or a consequence of another machine's step, nobody's will.
  case clock

  public var term: String {
    switch self {
    case .operator: "运营使用单位经办人"
    case .unitLeader: "单位负责人"
    case .expertGroup: "专家组"
    case .authority: "行业主管部门"
    case .police: "公安机关经办民警"
    case .policeSupervisor: "公安机关审批人"
    case .tester: "测评机构"
    case .coordinator: "专项行动办公室"
    case .establishmentOffice: "机构编制部门"
    case .governmentOffice: "政府网站主管单位"
    case .communications: "通信管理局"
    case .clock: "系统"
    }
  }
}
