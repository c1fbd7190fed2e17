import Statute
import Testing

@Suite struct RegionCodeTests {
  @Test func `茌平县 is closed to new records after 2019, imports excepted`() {
    let kind = IdentifierKind.region
    #expect(kind.validate("371523", on: Day(2016, 3, 5)) == kind.validate("３７１５２３", on: Day(2019, 8, 1)))
    #expect(kind.validate("371523", on: Day(2016, 3, 5)).warnings.isEmpty)
    for day in [Day(2019, 8, 2), Day(2019, 12, 31)] {
      #expect(kind.validate("371523", on: day).isValid)
      #expect(kind.validate("371523", on: day).warnings == [.regionSuperseded])
    }
    #expect(kind.validate("371523", on: Day(2020, 1, 1)).problems == [.regionClosed])
    #expect(kind.validate("371523").warnings == [.regionHistoric])
    let imported = RegionCode.read("371523", on: Day(2026, 1, 1), imported: true)
    #expect(imported.value != nil)
    #expect(imported.warnings == [.regionHistoric])
  }

  @Test func `茌平区 is open from 2 August 2019`() {
    #expect(IdentifierKind.region.validate("371503", on: Day(2019, 8, 1)).problems == [.regionNotYet])
    #expect(IdentifierKind.region.validate("371503", on: Day(2019, 8, 2)).isValid)
  }

  @Test(arguments: [
    "371500", "371502", "371503", "371521", "371522", "371524", "371525", "371526", "371581", "LC-JKQ", "lc-gxq",
    "LC－DJQ", "370000", "110101",
  ])
  func `a standing code is accepted`(code: String) {
    let verdict = IdentifierKind.region.validate(code, on: Day(2026, 11, 21))
    #expect(verdict.isValid)
    #expect(verdict.warnings.isEmpty)
  }

  @Test(arguments: [
    ("371599", Verdict.Problem.regionUnknown), ("990000", .regionProvince), ("37150", .regionShape),
    ("LC-ABC", .regionShape), ("茌平", .regionShape), ("", .empty), ("372524", .regionClosed),
  ])
  func `a code that is none is refused`(text: String, problem: Verdict.Problem) {
    #expect(IdentifierKind.region.validate(text, on: Day(2026, 11, 21)).problems == [problem])
  }

  @Test func `lines of the statistics and codes before 1997 warn`() {
    #expect(IdentifierKind.region.validate("371501").warnings == [.regionStatistical])
    #expect(IdentifierKind.region.validate("371571").warnings == [.regionStatistical])
    #expect(IdentifierKind.region.validate("372500").warnings == [.regionHistoric])
  }
}
