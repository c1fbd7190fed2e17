import Testing

@Suite struct GradeTests {
  private static let objects = ["citizen", "society", "state"]
  private static let harms = ["general", "serious", "grave"]
  private static let labels = ["", "第一级", "第二级", "第三级", "第四级", "第五级"]
  private static let of2020 = [[1, 2, 2], [2, 3, 4], [3, 4, 5]]
  private static let of2025 = [[1, 2, 2], [2, 3, 4], [4, 5, 5]]
  private static let cells = objects.indices.flatMap { object in harms.indices.map { (object, $0) } }

  private static func matrix(_ form: String) -> [[Int]] { form == "2020" ? of2020 : of2025 }

  private static func fields(_ s: Int, _ a: Int) -> String {
    "\"s\":\(s),\"a\":\(a),\"level\":\(max(s, a)),\"label\":\"\(labels[max(s, a)])\""
  }

  /// The whole document; the doubt is told in words just where the two forms differ.
  private static func document(_ form: String, s: (Int, Int), a: (Int, Int)) -> String {
    let other = form == "2020" ? "2025" : "2020"
    func levels(_ form: String) -> (s: Int, a: Int) { (matrix(form)[s.0][s.1], matrix(form)[a.0][a.1]) }
    func named(_ form: String) -> String { form == "2020" ? "GB/T 22240-2020" : "2025版备案表" }
    func told(_ form: String) -> String {
      let (s, a) = levels(form)
      return "按\(named(form))为\(labels[max(s, a)])（S\(s)A\(a)G\(max(s, a))）"
    }
    let (own, others) = (levels(form), levels(other))
    let differs = own != others
    let note = differs ? "\"U-01：\(told(form))，\(told(other))；两者对国家安全的规定不一致，由主管人员决定，不得径行降低等级\"" : "null"
    return "{\(fields(own.s, own.a)),\"other_form\":{\"form\":\"\(other)\",\(fields(others.s, others.a)),"
      + "\"differs\":\(differs),\"note\":\(note)}}\n"
  }

  @Test(arguments: ["2020", "2025"], cells) func `each cell of both matrices is answered for either dimension`(
    form: String, cell: (Int, Int)
  ) throws {
    let impact = "\(Self.objects[cell.0]):\(Self.harms[cell.1])"
    let asBusiness = try Run.mlps([
      "grade", "--form", form, "--business", impact, "--service", "citizen:general", "--format", "json",
    ])
    #expect(asBusiness == Run(out: Self.document(form, s: cell, a: (0, 0)), err: "", code: 0))
    let asService = try Run.mlps([
      "--format", "json", "grade", "--form", form, "--business", "society:general", "--service", impact,
    ])
    #expect(asService == Run(out: Self.document(form, s: (1, 0), a: cell), err: "", code: 0))
  }

  @Test func `the highest of several options counts`() throws {
    let run = try Run.mlps([
      "grade", "--form", "2020", "--business", "citizen:grave,society:grave,state:general", "--service",
      "society:serious,citizen:general", "--format", "json",
    ])
    #expect(run.out.hasPrefix("{\"s\":4,\"a\":3,\"level\":4,\"label\":\"第四级\",\"other_form\":"))
  }

  @Test func `grave harm to citizens is the second level and never the third`() throws {
    for form in ["2020", "2025"] {
      let run = try Run.mlps([
        "grade", "--form", form, "--business", "citizen:grave", "--service", "citizen:grave", "--format", "csv",
      ])
      #expect(run.out.split(separator: "\n").last?.hasPrefix("2,2,2,第二级,") == true)
    }
  }
}
