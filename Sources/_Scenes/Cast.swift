public import Casework
public import Statute

/// Who appears in scenes (情景人物): one unit with an existing and a new site, their objects, testers, and all parties.
public enum Cast {
  public static let unit = UnitID(high: 0x4000, low: 1 << 63 | 0xa1)
  public static let existing = SiteID(high: 0x4000, low: 1 << 63 | 0xb1)
  public static let new = SiteID(high: 0x4000, low: 1 << 63 | 0xb2)
  public static let object = ObjectID(high: 0x4000, low: 1 << 63 | 0xc1)
  public static let newObject = ObjectID(high: 0x4000, low: 1 << 63 | 0xc2)
  public static let tester = TesterID(high: 0x4000, low: 1 << 63 | 0xd1)

  /// What wishes of a scene open, one or two of each.
  public static let assessment = AssessmentID(high: 0x4000, low: 1 << 63 | 0xe1)
  public static let finding = FindingID(high: 0x4000, low: 1 << 63 | 0xe2)
  public static let otherFinding = FindingID(high: 0x4000, low: 1 << 63 | 0xe3)
  public static let notice = NoticeID(high: 0x4000, low: 1 << 63 | 0xe4)
  public static let otherNotice = NoticeID(high: 0x4000, low: 1 << 63 | 0xe5)

  public static let staff = Party("王经办", as: .operator)
  public static let leader = Party("刘局长", as: .unitLeader)
  public static let officer = Party("张警官", as: .police)
  public static let supervisor = Party("李支队长", as: .policeSupervisor)
  public static let experts = Party("专家组", as: .expertGroup)
  public static let department = Party("主管部门", as: .authority)
  public static let testers = Party("某测评公司", as: .tester)
  public static let coordinator = Party("专项办", as: .coordinator)
  public static let establishment = Party("编办", as: .establishmentOffice)
  public static let communications = Party("通管局", as: .communications)

  public static let registrations: [Registration] = [
    .unit(unit), .site(existing, number: nil, origin: .existing), .site(new, number: nil, origin: .new),
    .object(object), .object(newObject), .tester(tester),
  ]

  /// A city bureau, its two sites, an object under each.
  public static func described(on day: Day) -> [Scene.Given] {
    [
      Scene.Given(
        UnitDescribed(
          unit: unit, name: "某市某局", uscc: "1137150000499900XK", category: .organ, region: "371500", contact: "王经办",
          phone: "0635-8000001"), on: day),
      Scene.Given(
        SiteDescribed(
          site: existing, unit: unit, name: "某局网站", category: .organ, region: "371500", contact: "王经办",
          phone: "0635-8000001"), on: day),
      Scene.Given(
        SiteDescribed(
          site: new, unit: unit, name: "某局新网站", category: .organ, region: "371500", contact: "王经办",
          phone: "0635-8000001"), on: day),
      Scene.Given(ObjectDescribed(object: object, unit: unit, name: "某局网站系统", running: true), on: day),
      Scene.Given(ObjectDescribed(object: newObject, unit: unit, name: "某局新网站系统"), on: day),
      Scene.Given(ObjectCovers(object: object, site: existing), on: day),
      Scene.Given(ObjectCovers(object: newObject, site: new), on: day),
    ]
  }
}
