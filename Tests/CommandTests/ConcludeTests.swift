import Testing

@Suite struct ConcludeTests {
  /// Template, date, figures, conclusion.
  struct Case: CustomTestStringConvertible, Sendable {
    let template: String
    let date: String
    let figures: String
    let conclusion: String

    init(_ template: String, _ date: String, _ figures: String, _ conclusion: String) {
      (self.template, self.date, self.figures, self.conclusion) = (template, date, figures, conclusion)
    }

    var testDescription: String { "\(template) \(figures)" }
    var words: [String] {
      ["conclude", "--template", template, "--date", date] + figures.split(separator: " ").map(String.init)
    }
  }

  private static let bases = [
    "2015": "公信安〔2014〕2866号 等级测评结论", "2019": "测评报告模板（2019版） 等级测评结论",
    "2021": "测评报告模板（2021版） 等级测评结论", "2025": "公网安〔2025〕1846号 Q20",
  ]

  static let of2025 = [
    Case("2025", "2026-05-20", "--rate 100 --major 0", "符合"),
    Case("2025", "2026-05-20", "--rate 92.5 --major 0", "符合"),
    Case("2025", "2026-05-20", "--rate 90.001 --major 0", "符合"),
    Case("2025", "2026-05-20", "--rate 90 --major 0", "符合"),
    Case("2025", "2026-05-20", "--rate 95 --major 1", "基本符合"),
    Case("2025", "2026-05-20", "--rate 90 --major 3", "基本符合"),
    Case("2025", "2026-05-20", "--rate 89.999 --major 0", "基本符合"),
    Case("2025", "2026-05-20", "--rate 75 --major 9 --high 9", "基本符合"),
    Case("2025", "2026-05-20", "--rate 60", "基本符合"),
    Case("2025", "2026-05-20", "--rate 59.999", "不符合"),
    Case("2025", "2025-03-20", "--rate 0 --major 0", "不符合"),
  ]

  static let byMerit = ["2019": "2020-06-30", "2021": "2025-03-19"].flatMap { template, date in
    [
      Case(template, date, "--score 100 --high 0 --medium 0", "优"),
      Case(template, date, "--score 90 --high 0 --medium 0", "优"),
      Case(template, date, "--score 95 --high 0 --medium 2", "良"),
      Case(template, date, "--score 89.999 --high 0", "良"), Case(template, date, "--score 80 --high 0", "良"),
      Case(template, date, "--score 79.9 --high 0", "中"), Case(template, date, "--score 70 --high 0", "中"),
      Case(template, date, "--score 69.9 --high 0", "差"), Case(template, date, "--score 99 --high 1", "差"),
    ]
  }

  static let of2015 = [
    Case("2015", "2016-05-20", "--score 100 --high 0", "符合"),
    Case("2015", "2016-05-20", "--score 100 --high 0 --medium 1", "基本符合"),
    Case("2015", "2016-05-20", "--score 99.9 --high 0", "基本符合"),
    Case("2015", "2016-05-20", "--score 60 --high 0", "基本符合"),
    Case("2015", "2016-05-20", "--score 59.9 --high 0", "不符合"),
    Case("2015", "2019-11-30", "--score 95 --high 1", "不符合"),
  ]

  @Test(arguments: of2025 + byMerit + of2015) func `the figures amount to this conclusion`(asked: Case) throws {
    let run = try Run.mlps(asked.words + ["--format", "json"])
    #expect(run.code == 0)
    let basis = try #require(Self.bases[asked.template])
    #expect(
      run.out
        == "{\"conclusion\":\"\(asked.conclusion)\",\"template\":\"\(asked.template)\",\"basis\":\"\(basis)\"}\n")
  }

  @Test(arguments: [
    ("2021", "2025-03-20", "2025"), ("2025", "2025-03-19", "2021"), ("2021", "2026-01-01", "2025"),
    ("2015", "2019-12-01", "2019"), ("2019", "2021-07-01", "2021"), ("2019", "2019-11-30", "2015"),
  ])
  func `a template that is not the one of the date is refused by name`(
    template: String, date: String, expected: String
  ) throws {
    let run = try Run.mlps([
      "conclude", "--template", template, "--date", date, "--rate", "95", "--score", "95", "--high", "0", "--medium",
      "0", "--major", "0",
    ])
    #expect(run.code == 1)
    #expect(run.out.isEmpty)
    #expect(run.err.hasPrefix("拒绝（template_not_of_date）：\(date)的报告应使用\(expected)版模板，不是\(template)版"))
    #expect(run.err.contains("改用--template \(expected)"))
  }

  @Test(arguments: [
    Case("2025", "2026-05-20", "", "符合率（--rate）"), Case("2025", "2026-05-20", "--major 0 --score 99", "符合率（--rate）"),
    Case("2025", "2026-05-20", "--rate 92.5", "重大风险隐患数（--major）"),
    Case("2021", "2024-05-20", "", "综合得分（--score）、高风险问题数（--high）"),
    Case("2021", "2024-05-20", "--score 95", "高风险问题数（--high）"),
    Case("2021", "2024-05-20", "--score 95 --high 0", "中风险问题数（--medium）"),
    Case("2015", "2016-05-20", "--high 0", "综合得分（--score）"),
  ])
  func `a figure that is needed and missing is named, and nothing is guessed`(asked: Case) throws {
    let run = try Run.mlps(asked.words)
    #expect(run.code == 1)
    #expect(run.out.isEmpty)
    #expect(run.err.hasPrefix("拒绝（figure_missing）：按\(asked.template)版推结论还需要\(asked.conclusion)\n依据："))
  }
}
