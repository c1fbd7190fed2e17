internal import Casework
internal import Statute

extension Scenes {
  private static let unit = Subject.unit(Cast.unit)
  private static let site = Subject.site(Cast.existing)
  private static let object = Subject.object(Cast.object)
  private static let tester = Subject.tester(Cast.tester)
  private static let day = opened + 2

  private static func stated(
    _ act: any Act, of subject: Subject, by party: Party = Cast.staff, document: String? = nil
  ) -> Scene {
    opening.then(.init(act, on: subject, by: party, on: day, document: document))
  }

  private static let named = stated(NameSite.example, of: site)
  private static let registeredWithPolice = stated(RegisterWithPolice.example, of: site, by: Cast.officer)

  static let registers: [Scene] = [
    // Nobody has registered this unit and this tester before.
    stated(DescribeUnit.example, of: .unit(UnitID(high: 0x4000, low: 1 << 63 | 0xa9))),
    stated(DescribeTester.example, of: .tester(TesterID(high: 0x4000, low: 1 << 63 | 0xd9)), by: Cast.coordinator),
    stated(EndUnit(), of: unit, by: Cast.establishment),
    stated(DescribeSite.example, of: site),
    stated(ListSite(), of: site),
    stated(ExemptSite.example, of: site, by: Cast.coordinator, document: "专项办〔2025〕1号"),
    named,
    named.then(.init(UnnameSite.example, on: site, by: Cast.staff, on: day + 1)),
    stated(RecordIcp.example, of: site),
    registeredWithPolice,
    registeredWithPolice.then(.init(ShowPoliceNumber(), on: site, by: Cast.staff, on: day + 1)),
    stated(GrantSiteCode.example, of: site),
    stated(ChangeSite.example, of: site),
    stated(DescribeObject.example, of: object),
    stated(CoverSite(site: Cast.new), of: object),
    stated(UncoverSite(site: Cast.existing), of: object),
    stated(CertifyTester.example, of: tester, by: Cast.supervisor),
    stated(SuspendTester.example, of: tester, by: Cast.supervisor, document: "鲁公网安〔2025〕3号"),
  ]
}
