import Testing

@Suite struct `The pages on security` {
  private let house = Repository.here

  @Test func `the list of requirements is as long as the standard says`() {
    #expect(["1", "2", "3"].map { SecurityRequirements.numbers(of: $0).count } == [70, 183, 92])
  }

  @Test func `every requirement of the two levels stands there once, under its level`() throws {
    let page = try #require(house.file("docs/asvs.md")).text
    let rows = page.matches(of: /(?m)^\| (V[0-9.]+) \| ([123]) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/)
    for level in ["1", "2"] as [Character] {
      let stated = rows.filter { $0.2 == String(level) }.map { String($0.1) }
      let known = SecurityRequirements.numbers(of: level)
      #expect(Set(stated) == Set(known))
      #expect(stated.count == known.count)
    }
    #expect(rows.count == 253 && page.matches(of: /(?m)^\| V/).count == 253)
    for row in rows {
      #expect(["met", "in part", "not met", "not applicable"].contains(String(row.4)), "\(row.1)")
      #expect(row.4 != "met" || row.5.contains(" › "), "\(row.1) is shown by no test")
      #expect(row.4 == "met" || row.5.prefix { $0 != "`" }.contains { $0.isLetter }, "\(row.1) has no reason")
    }
    for (standing, words) in [
      ("met", "are met"), ("in part", "in part"), ("not met", "are not met"), ("not applicable", "are about"),
    ] {
      #expect(page.contains("\(rows.count { $0.4 == standing }) \(words)"), "\(standing)")
    }
  }

  @Test(arguments: ["docs/asvs.md", "docs/self-assessment.md"])
  func `every test that is named there is there`(path: String) throws {
    let page = try #require(house.file(path)).text
    let cited = Set(CitedTests.cited(in: page))
    #expect(cited.count > 30)
    #expect(cited.subtracting(CitedTests.all(in: house.files)).sorted() == [])
  }

  @Test func `every item of the third level has a test or says that it is not met`() throws {
    let page = try #require(house.file("docs/self-assessment.md")).text
    let rows = page.matches(of: /(?m)^\| ([a-g]) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/)
    #expect(rows.count == 30)
    for row in rows {
      #expect(["符合", "部分符合", "不符合"].contains(String(row.3)), "\(row.2)")
      #expect(row.3 == "不符合" || row.4.contains(" › "), "\(row.2)")
    }
  }
}
