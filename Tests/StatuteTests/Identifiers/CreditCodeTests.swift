import Statute
import Testing

@Suite struct CreditCodeTests {
  static let real = ["91110000600037341L", "9144030071526726XG", "91330106673959654P"]
  static let liaocheng = [
    "1137150000499900XK", "12371500499900007L", "91371500MA3ABCDE1H", "1137152500500000X3", "12371503MB1234562Q",
  ]

  @Test(arguments: real + liaocheng)
  func `a code with a true check character is valid and draws no warning`(code: String) {
    let verdict = IdentifierKind.creditCode.validate(code)
    #expect(verdict.isValid)
    #expect(verdict.normalised == code)
    #expect(verdict.warnings.isEmpty)
  }

  @Test(arguments: real + liaocheng)
  func `any one character changed makes it invalid`(code: String) {
    let characters = Array(code)
    for place in characters.indices {
      for other in "0123456789ABCDEFGHJKLMNPQRTUWXYIOZSV" where other != characters[place] {
        var changed = characters
        changed[place] = other
        #expect(!IdentifierKind.creditCode.validate(String(changed)).isValid, "\(String(changed))")
      }
    }
  }

  @Test(arguments: [
    "91371500ma3abcde1h", " 91371500MA3ABCDE1H\n", "９１３７１５００ＭＡ３ＡＢＣＤＥ１Ｈ", "9137 1500 MA3A BCDE 1H",
    "\u{FEFF}91371500MA3ABCDE1H\u{200B}", "913715-00MA3ABCDE1－H",
  ])
  func `lower case, full width, spaces and dashes are made plain`(text: String) {
    #expect(CreditCode(text)?.normalised == "91371500MA3ABCDE1H")
  }

  @Test(arguments: [
    ("91371500MA3ABCDE1", Verdict.Problem.creditCodeLength), ("91371500MA3ABCDE1HH", .creditCodeLength),
    ("9137I500MA3ABCDE1H", .creditCodeLetter), ("91371500MAOABCDE1H", .creditCodeLetter),
    ("91371500MA3ABCDE1Z", .creditCodeLetter), ("91371500MA3ABCD*1H", .creditCodeCharacter),
    ("91371500MA3ABCD中1H", .creditCodeCharacter), ("9137150AMA3ABCDE1H", .creditCodeRegion),
    ("91371500MA3ABCDE1J", .creditCodeCheck), ("", .empty), ("  ", .empty),
  ])
  func `what is wrong is named`(text: String, problem: Verdict.Problem) {
    let verdict = IdentifierKind.creditCode.validate(text)
    #expect(verdict.problems == [problem])
    #expect(verdict.normalised == nil)
  }

  @Test func `a subject that fails GB 11714 only warns`() throws {
    // The subject's own check digit is one off, the 18th character is made to fit.
    let fitting = "0123456789ABCDEFGHJKLMNPQRTUWXY".compactMap { CreditCode("91371500MA3ABCDE2\($0)") }
    #expect(fitting.count == 1)
    let verdict = IdentifierKind.creditCode.validate(try #require(fitting.first).normalised)
    #expect(verdict.isValid)
    #expect(verdict.warnings == [.creditCodeOrganisation])
  }

  @Test func `the category is compared with the type of unit`() throws {
    let organ = try #require(CreditCode("1137150000499900XK"))
    #expect(organ.warnings(unitType: 1).isEmpty)
    #expect(organ.warnings(unitType: 2).isEmpty)
    #expect(organ.warnings(unitType: 3) == [.creditCodeUnitType])
    let institution = try #require(CreditCode("12371500499900007L"))
    #expect(institution.warnings(unitType: 3).isEmpty)
    #expect(institution.warnings(unitType: 4) == [.creditCodeUnitType])
    let enterprise = try #require(CreditCode("91371500MA3ABCDE1H"))
    #expect(enterprise.warnings(unitType: 4).isEmpty)
    #expect(enterprise.warnings(unitType: 2) == [.creditCodeUnitType])
    #expect(enterprise.regionCode == "371500")
    #expect(enterprise.category == "91")
    #expect(enterprise.subject == "MA3ABCDE1")
  }
}
