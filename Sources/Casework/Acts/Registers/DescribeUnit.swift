public import Statute

/// Says how a unit is, and enters one that is not in the register yet (登记单位).
public struct DescribeUnit: Declaration {
  public static let term = "登记单位情况"
  public static let subject = SubjectKind.unit
  public static let registers = true
  public static let by: Roles = [.operator, .unitLeader, .coordinator, .establishmentOffice, .police]
  public static let basis = Basis.practice("先登记后办理")

  public var name: String
  public var uscc: String?
  public var noUsccReason: String?
  public var category: UnitCategory
  public var affiliation: Affiliation?
  public var region: String
  /// Led by its own line rather than by the place (垂直管理).
  public var sectorLine: Bool?
  /// A basic telecom operator (基础电信企业).
  public var telecom: Bool?
  /// An institution with administrative functions.
  public var administrative: Bool?
  public var contact: String?
  public var phone: String?
  public var kind: UnitKind?
  public var rank: UnitRank?

  public init(
    name: String, uscc: String? = nil, noUsccReason: String? = nil, category: UnitCategory,
    affiliation: Affiliation? = nil, region: String, sectorLine: Bool? = nil, telecom: Bool? = nil,
    administrative: Bool? = nil, contact: String? = nil, phone: String? = nil, kind: UnitKind? = nil,
    rank: UnitRank? = nil
  ) {
    self.name = name
    self.uscc = uscc
    self.noUsccReason = noUsccReason
    self.category = category
    self.affiliation = affiliation
    self.region = region
    self.sectorLine = sectorLine
    self.telecom = telecom
    self.administrative = administrative
    self.contact = contact
    self.phone = phone
    self.kind = kind
    self.rank = rank
  }

  public static let example = DescribeUnit(
    name: "某市某局", uscc: "1137150000499900XK", category: .organ, affiliation: .prefecture, region: "371500",
    contact: "王经办", phone: "0635-8000001", kind: .governmentOrgan, rank: .department)

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons = notLines(
      ("name", name), ("no_uscc_reason", noUsccReason), ("contact", contact), ("phone", phone))
    if let uscc { reasons += CreditCode.read(uscc).reasons("uscc") }
    if uscc == nil, noUsccReason == nil { reasons.append(Reason(RegisterGround.codeOrReason, field: "uscc")) }
    reasons += RegionCode.read(region, on: moment.day, in: file.regions).reasons("region")
    if let kind, let category = UnitCategory(kind), category != self.category {
      reasons.append(Reason(RegisterGround.kindUnlikeCategory, field: "kind", kind.term))
    }
    if rank != nil, category != .organ { reasons.append(Reason(RegisterGround.rankOfOthers, field: "rank")) }
    return reasons
  }

  public func consequences(on file: CaseFile, at moment: Moment) throws(Refusal) -> Deed {
    Deed(registrations: file.isRegistered ? [] : [.unit(file.subject.id.retagged())])
  }

  public func content(on file: CaseFile, at moment: Moment) -> UnitDescribed {
    UnitDescribed(
      unit: file.subject.id.retagged(), name: name, uscc: uscc.map { CreditCode($0)?.normalised ?? $0 },
      noUsccReason: uscc == nil ? noUsccReason : nil, category: category, affiliation: affiliation?.code,
      region: RegionCode(region)?.normalised ?? region, sectorLine: sectorLine, telecom: telecom,
      administrative: administrative, contact: contact, phone: phone, kind: kind, rank: rank)
  }
}
