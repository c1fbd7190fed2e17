import Statute
import Testing
import _Scenes

@Suite struct IdentifierTests {
  @Test func `the kinds bear the names of the command line`() {
    let names = [
      "uscc", "filing-number", "report-number", "tester-certificate", "icp", "police-site-number", "site-code",
      "domain",
      "region", "mobile", "landline",
    ]
    #expect(names.allSatisfy { IdentifierKind(rawValue: $0) != nil })
  }

  @Test func `every cause is worded in both languages, no two alike`() {
    let problems = Verdict.Problem.allCases
    let warnings = Verdict.Warning.allCases
    #expect(Set(problems.map(\.chinese)).count == problems.count)
    #expect(Set(problems.map(\.english)).count == problems.count)
    #expect(Set(warnings.map(\.chinese)).count == warnings.count)
    #expect(Set(warnings.map(\.english)).count == warnings.count)
    for code in problems.map(\.code) + warnings.map(\.code) {
      #expect(code.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }, "\(code)")
    }
    #expect(Set(problems.map(\.code)).isDisjoint(with: warnings.map(\.code)))
  }

  @Test func `any text whatever gets an answer, and a valid one is stable`() {
    var source = SeededNumbers(seed: 7)
    let seeds =
      NumberTests.accepted.map { Array($0.1.unicodeScalars) }
      + ["https://www.聊城.政务:80/a", "91371500MA3ABCDE1H", "LC-JKQ", "xn--uisz55g.xn--zfr164b"].map {
        Array($0.unicodeScalars)
      }
    for _ in 0..<4_000 {
      var scalars = seeds.randomElement(using: &source) ?? []
      for _ in 0..<Int.random(in: 0...4, using: &source) {
        let place = Int.random(in: 0...scalars.count, using: &source)
        if Bool.random(using: &source), place < scalars.count { scalars.remove(at: place) }
        let limit: UInt32 = Bool.random(using: &source) ? 0x80 : 0x11_0000
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &source)) {
          scalars.insert(scalar, at: min(place, scalars.count))
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      for kind in IdentifierKind.allCases {
        let verdict = kind.validate(String(text))
        #expect(verdict.isValid == (verdict.normalised != nil))
        guard let normalised = verdict.normalised else { continue }
        #expect(
          kind.validate(normalised).normalised == normalised, "\(kind.rawValue): \(String(text).debugDescription)")
      }
    }
  }

  @Test func `noise gets an answer`() {
    var source = SeededNumbers(seed: 11)
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &source) {
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &source)) { text.append(scalar) }
      }
      for kind in IdentifierKind.allCases { _ = kind.validate(String(text)) }
      _ = Regions.liaocheng.find(String(text))
    }
  }
}
