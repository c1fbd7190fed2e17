public import Statute

/// Tells the other members what the review came to (通报复核结果).
public struct NotifyMembers: Declaration {
  public static let term = "通报审核、复核结果"
  public static let subject = SubjectKind.site
  public static let by: Roles = .establishmentOffice
  public static let basis = Basis.campaign("开办资格复核")

  public var recipients: [String]

  public init(recipients: [String]) {
    self.recipients = recipients
  }

  public static let example = NotifyMembers(recipients: ["市公安局", "市委网信办", "省通信管理局"])

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if recipients.isEmpty || Set(recipients).count < recipients.count {
      reasons.append(Reason(EligibilityGround.noRecipients, field: "recipients"))
    }
    if !recipients.allSatisfy(\.isLine) { reasons.append(Reason(RegisterGround.notALine, field: "recipients")) }
    if file.latest(EligibilityDecided.self, of: file.subject.id, by: moment.day) == nil {
      reasons.append(Reason(EligibilityGround.nothingDecided))
    }
    return reasons
  }

  public func content(on file: CaseFile, at moment: Moment) -> EligibilityNotified {
    EligibilityNotified(site: file.subject.id.retagged(), recipients: recipients)
  }
}
