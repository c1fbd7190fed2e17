extension Filing {
  public enum Stage: String, Vocabulary {
    case none, draft, submitted, correction
    case notCompetent = "not_competent"
    case accepted
    case rectifyNotice = "rectify_notice"
    case regradeNotice = "regrade_notice"
    case certified
    case certifiedDisputed = "certified_disputed"
    case changePending = "change_pending"
    case needsUpdate = "needs_update"
    case expiring
    case renewalPending = "renewal_pending"
    case expired, reported
    case cancelledByUnit = "cancelled_by_unit"
    case revokedByPolice = "revoked_by_police"
    case transferred

    /// A certificate stands (持有有效备案证明).
    public var isCertified: Bool {
      switch self {
      case .certified, .certifiedDisputed, .changePending, .needsUpdate, .expiring, .renewalPending: true
      case .none, .draft, .submitted, .correction, .notCompetent, .accepted, .rectifyNotice, .regradeNotice, .expired,
        .reported, .cancelledByUnit, .revokedByPolice, .transferred:
        false
      }
    }

    public var term: String {
      switch self {
      case .none: "未备案"
      case .draft: "材料准备"
      case .submitted: "已提交"
      case .correction: "待补正"
      case .notCompetent: "不属本机关管辖"
      case .accepted: "已受理"
      case .rectifyNotice: "审核不符待改正"
      case .regradeNotice: "定级不准待重定"
      case .certified: "已备案"
      case .certifiedDisputed: "已备案（等级存异议）"
      case .changePending: "变更审核"
      case .needsUpdate: "待更新备案"
      case .expiring: "证明即将到期"
      case .renewalPending: "延期审核"
      case .expired: "证明已过期"
      case .reported: "已报备"
      case .cancelledByUnit: "单位申请撤销"
      case .revokedByPolice: "公安机关注销"
      case .transferred: "已转移"
      }
    }
  }

  public enum Event: String, Vocabulary {
    case prepared, submitted
    case defectsListed = "defects_listed"
    case foundNotCompetent = "found_not_competent"
    case accepted
    case certificateIssued = "certificate_issued"
    case correctionOrdered = "correction_ordered"
    case regradeOrdered = "regrade_ordered"
    case certifiedOverObjection = "certified_over_objection"
    case changeFiled = "change_filed"
    case changeAccepted = "change_accepted"
    case changeReturned = "change_returned"
    case updateRequired = "update_required"
    case updated, extended
    case windowOpened = "window_opened"
    case renewalApplied = "renewal_applied"
    case renewed, lapsed, cancelled, revoked, transferred, reported
    case enteredAsCertified = "entered_as_certified"
    case enteredAsAccepted = "entered_as_accepted"

    public var term: String {
      switch self {
      case .prepared: "准备备案材料"
      case .submitted: "提交备案材料"
      case .defectsListed: "一次告知补正"
      case .foundNotCompetent: "告知不属管辖"
      case .accepted: "受理并出具回执"
      case .certificateIssued: "颁发备案证明"
      case .correctionOrdered: "通知改正"
      case .regradeOrdered: "通知重新定级"
      case .certifiedOverObjection: "坚持原等级予以备案"
      case .changeFiled: "申报变更"
      case .changeAccepted: "变更通过"
      case .changeReturned: "变更退回"
      case .updateRequired: "须更新备案"
      case .updated: "完成更新备案"
      case .extended: "测评完成顺延一年"
      case .windowOpened: "进入延期申请期"
      case .renewalApplied: "申请延期"
      case .renewed: "准予延期"
      case .lapsed: "有效期届满"
      case .cancelled: "撤销备案"
      case .revoked: "注销备案"
      case .transferred: "备案转移"
      case .reported: "报备"
      case .enteredAsCertified: "按台账登记已备案"
      case .enteredAsAccepted: "按台账登记已受理"
      }
    }
  }

  public enum Condition: String, Vocabulary {
    case always
    case gradeTwoOrAbove = "grade_two_or_above"
    case formComplete = "form_complete"
    case materialComplete = "material_complete"
    case levelAccurate = "level_accurate"
    case reasonsGiven = "reasons_given"
    case competentOrganNamed = "competent_organ_named"
    case regraded
    case riskNoticeServed = "risk_notice_served"
    case retirementProved = "retirement_proved"
    case successorLinked = "successor_linked"
    case certificateSeen = "certificate_seen"
    case basicTelecom = "basic_telecom"
    case onOldForm = "on_old_form"
    case onNewForm = "on_new_form"
    case assessmentAccepted = "assessment_accepted"
    case renewalOpen = "renewal_open"
    case pastValidity = "past_validity"

    public var term: String {
      switch self {
      case .always: "无"
      case .gradeTwoOrAbove: "第二级以上，等级已确定待备案"
      case .formComplete: "备案表及附件齐全，版本符合当日要求"
      case .materialComplete: "材料齐全"
      case .levelAccurate: "定级准确"
      case .reasonsGiven: "说明理由"
      case .competentOrganNamed: "指明有管辖权的机关"
      case .regraded: "已重新定级，材料齐全"
      case .riskNoticeServed: "单位坚持，书面告知后果，上级公安机关同意"
      case .retirementProved: "有停用证明"
      case .successorLinked: "已关联新的备案证明"
      case .certificateSeen: "第二级以上，见备案证明"
      case .basicTelecom: "基础电信企业网站"
      case .onOldForm: "原用旧版备案表"
      case .onNewForm: "已用新版备案表，材料齐全"
      case .assessmentAccepted: "等级测评完成且报告已受理"
      case .renewalOpen: "届满前三个月内"
      case .pastValidity: "已过有效期"
      }
    }
  }
}
