import Foundation
import Testing

@Suite struct `The gate at the terminal` {
  /// Books of one test: a unit and its new site, entered by acts.
  private struct Books {
    let folder: Folder

    func run(_ words: String...) throws -> Run { try Run.mlps(["--home", folder.home] + words) }

    /// Performs an act; its receipt.
    @discardableResult func act(
      _ kind: String, _ id: String, _ name: String, _ body: String = "{}", as party: String = "operator:王经办",
      document: String? = nil
    ) throws -> [String: Any] {
      let file = try folder.write(body, to: "body.json")
      let words =
        ["act", kind, id, name, "--body", file, "--as", party, "--on", "2026-03-02", "--format", "json"]
        + (document.map { ["--document", $0] } ?? [])
      let run = try Run.mlps(["--home", folder.home] + words)
      #expect(run.code == 0, "\(name): \(run.err)")
      return try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
    }

    /// A unit, its new site W000001 and the object that carries it, confirmed at the first level.
    func graded() throws {
      try act(
        "unit", "new", "unit.described",
        """
        {"name":"某市某局","uscc":"1137150000499900XK","category":"organ","region":"371500","contact":"王经办",
         "phone":"0635-8000001"}
        """)
      let site = try act(
        "unit", "某市某局", "site.described",
        """
        {"name":"某局新网站","category":"organ","region":"371500","contact":"王经办","phone":"0635-8000001"}
        """)
      try act("unit", "某市某局", "object.described", #"{"name":"某局新网站系统","kinds":["information_system"]}"#)
      try act("object", "某局新网站系统", "object.covers", #"{"site":"\#(site["opened"] as? String ?? "")"}"#)
      try act(
        "object", "某局新网站系统", "grading.begun",
        #"{"form":"2025","business":["citizen:general"],"service":["citizen:general"],"report":"定级报告"}"#)
      try act("object", "某局新网站系统", "grading.self_confirmed", as: "unit_leader:刘局长")
    }

    /// Everything that the gate asks of a site of the first level, but the test.
    func protected() throws {
      try act("site", "W000001", "eligibility.applied")
      try act(
        "site", "W000001", "eligibility.approved", #"{"decided_by":"赵主任"}"#, as: "establishment_office:编办",
        document: "编办〔2026〕7号")
      try act("site", "W000001", "site.mark_applied")
      try act("site", "W000001", "site.icp_recorded", #"{"number":"鲁ICP备12345678号-1"}"#)
      try act("site", "W000001", "site.named", #"{"domain":"www.example.gov.cn","role":"main"}"#)
      for duty in ["emergency_plan", "monitoring", "anti_tamper", "anti_attack"] {
        try act("site", "W000001", "site.duty_evidenced", #"{"duty":"\#(duty)","evidence":"证明"}"#)
      }
    }
  }

  @Test
  func `closed it ends with 3 and says what is missing, open with 0, and a permit can be checked without the books`()
    throws
  {
    let books = Books(folder: try Folder())
    try books.graded()
    try books.protected()
    let closed = try books.run("gate", "W000001", "--on", "2026-03-02", "--format", "json")
    #expect(
      closed.out
        == #"{"site":"W000001","name":"某局新网站","on":"2026-03-02","open":false,"missing":[{"code":"G04","#
        + #""condition":"上线前安全测试，无未整改高风险","reason":"nothing","matter":"未登记","#
        + #""article":"GB/T 22239-2019 x.1.9.7 b)","owed_by":"operator","#
        + #""cure":"完成上线前安全测试并整改高风险问题"}],"policy":"strict","permit":null,"after_launch":[]}"# + "\n")
    #expect(closed.code == 3)
    let refused = try books.run(
      "permit", "issue", "W000001", "--issued-by", "张警官", "--as", "police_supervisor:李支队长", "--on", "2026-03-02")
    #expect(refused.code == 1)
    #expect(refused.err.contains("G04"))

    try books.act("site", "W000001", "site.prelaunch_tested", #"{"tester":"某安全公司","crypto":false,"outcome":"pass"}"#)
    let open = try books.run("gate", "www.example.gov.cn", "--on", "2026-03-02")
    #expect(open.out == "W000001 某局新网站（2026-03-02，从严口径）：具备上线条件\n")
    #expect(open.code == 0)
    #expect(try books.run("gate", "W999999").code == 4)

    let file = books.folder.path + "/许可.json"
    let issued = try books.run(
      "permit", "issue", "W000001", "--issued-by", "张警官", "--as", "police_supervisor:李支队长", "--on", "2026-03-02",
      "-o", file)
    #expect(issued.code == 0, "\(issued.err)")
    let key = try books.run("permit", "key").out.trimmingCharacters(in: .whitespacesAndNewlines)
    let kept = try FileManager.default.attributesOfItem(atPath: books.folder.home + "/permit.key")
    #expect(kept[.posixPermissions] as? Int == 0o600)
    #expect(try Run.mlps(["permit", "verify", file, "--key", key]).code == 0)
    let forged = try books.folder.write(
      String(contentsOfFile: file, encoding: .utf8).replacing("张警官", with: "张三"), to: "forged.json")
    #expect(try Run.mlps(["permit", "verify", forged, "--key", key]).code == 6)
    #expect(try Run.mlps(["permit", "verify", file, "--key", "nonsense"]).code == 2)
  }
}
