public import Statute

/// Grounds on which an act of eligibility is refused (开办资格不予办理理由).
public enum EligibilityGround: String, Ground {
  case unitEnded = "unit_ended"
  case reasonTwice = "reason_twice"
  case otherWithoutPaper = "other_without_paper"
  case membersNotNotified = "members_not_notified"
  case markHangs = "mark_hangs"
  case markDoesNotHang = "mark_does_not_hang"
  case noRecipients = "no_recipients"
  case nothingDecided = "nothing_decided"
  case noMarkDue = "no_mark_due"

  public var term: String {
    switch self {
    case .unitEnded: "主办单位已撤销、合并"
    case .reasonTwice: "理由代码重复"
    case .otherWithoutPaper: "选用“其他”理由须有决定书文号"
    case .membersNotNotified: "复核结果尚未通报同级成员单位"
    case .markHangs: "标识已加挂"
    case .markDoesNotHang: "标识未加挂"
    case .noRecipients: "没有通报对象,或重复"
    case .nothingDecided: "尚无审核、复核结果"
    case .noMarkDue: "企业网站不使用网站标识"
    }
  }

  public var basis: Basis {
    switch self {
    case .unitEnded: .sites2014("第二部分")
    case .reasonTwice, .otherWithoutPaper: .practice("说明理由")
    case .membersNotNotified, .noRecipients, .nothingDecided: .campaign("开办资格复核")
    case .markHangs, .markDoesNotHang, .noMarkDue: .sites2014("第五部分")
    }
  }

  public var cure: String {
    switch self {
    case .unitEnded: "由承接单位申请"
    case .reasonTwice: "每个代码只填一次"
    case .otherWithoutPaper: "填写决定书文号(document)"
    case .membersNotNotified: "先登记通报(site.eligibility_notified)"
    case .markHangs: "无须再次登记"
    case .markDoesNotHang: "先登记加挂"
    case .noRecipients: "填写通报对象,每个一次"
    case .nothingDecided: "先登记审核、复核决定"
    case .noMarkDue: "核对网站类别"
    }
  }
}
