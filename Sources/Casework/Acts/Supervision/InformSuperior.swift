public import Statute

/// Informs the department above of a unit that did not put right (通报上级主管部门).
public struct InformSuperior: Enforcing {
  public typealias Law = Supervision
  public static let event = Supervision.Event.superiorInformed

  public var department: String
  public var matter: String
  public var draftedBy: String

  public init(department: String, matter: String, draftedBy: String) {
    self.department = department
    self.matter = matter
    self.draftedBy = draftedBy
  }

  public static let example = InformSuperior(department: "某市人民政府办公室", matter: "逾期未整改", draftedBy: "张警官")

  public var lines: KeyValuePairs<String, String?> { ["department": department, "drafted_by": draftedBy] }
  public var proses: KeyValuePairs<String, String?> { ["matter": matter] }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        NoticeIssued(
          notice: file.subject.id.retagged(), matter: matter, approvedBy: moment.party.name, kind: .circular,
          recipient: department, draftedBy: draftedBy),
        under: taken))
  }
}
