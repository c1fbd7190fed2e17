import Foundation
import Testing

/// What is handed out to be filled in comes in as it was meant.
@Suite struct TemplateTests {
  private let books: Books

  init() throws { books = try City.open().copy() }

  @Test func `a filled template comes in without a refusal`() throws {
    let folder = "\(City.folder)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let database = ["--database", books.reached(by: "mlps_owner")]
    for kind in ["ledger", "findings", "roster"] {
      let (empty, filled) = ("\(folder)/\(kind).xlsx", "\(folder)/\(kind)-filled.xlsx")
      let written = try Tool.mlps(["template", kind, "-o", empty] + database)
      #expect(written.status == 0 && written.output == empty + "\n", "\(written)")
      let python = try Tool.python("fill_template.py", [empty, filled])
      #expect(python.status == 0, "\(python)")
      let planned = try Tool.mlps(
        ["import", "plan", filled, "-o", "\(folder)/\(kind).plan", "--format", "json", "--remarks-only"] + database)
      #expect(planned.status == 0 && planned.complaint.contains("新增 1 行"), "\(planned)")
      let remarks = try JSONDecoder().decode([Remark].self, from: Data(planned.output.utf8))
      // What nobody could fill in: a tester met for the first time, and what a roster does not ask.
      let inherent: Set = ["tester_unknown", "unit_without_code", "state_assumed", "day_unknown"]
      #expect(remarks.allSatisfy { inherent.contains($0.code) }, "\(planned)")
      let applied = try Tool.mlps(["import", "apply", "\(folder)/\(kind).plan"] + database)
      #expect(applied.status == 0, "\(applied)")
    }
  }

  @Test func `what begins like a formula is a text, into the books and out of them`() throws {
    let folder = "\(City.folder)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let database = ["--database", books.reached(by: "mlps_owner")]
    for kind in ["ledger", "findings"] {
      let (empty, filled) = ("\(folder)/\(kind).xlsx", "\(folder)/\(kind)-filled.xlsx")
      let written = try Tool.mlps(["template", kind, "-o", empty] + database)
      #expect(written.status == 0, "\(written)")
      let python = try Tool.python("formulas.py", ["fill", kind, empty, filled])
      #expect(python.status == 0, "\(python)")
      let planned = try Tool.mlps(
        ["import", "plan", filled, "-o", "\(folder)/\(kind).plan", "--remarks-only"] + database)
      #expect(planned.status == 0 && planned.complaint.contains("新增 4 行"), "\(planned)")
      let applied = try Tool.mlps(["import", "apply", "\(folder)/\(kind).plan"] + database)
      #expect(applied.status == 0, "\(applied)")
    }
    for column in [
      "ledger.unit_described.name", "ledger.site_described.contact", "ledger.site_described.name",
      "ledger.object_described.name", "ledger.tester_described.name", "ledger.finding_opened.description",
      "ledger.finding_planned.measure", "ledger.finding_planned.responsible_person",
    ] {
      let (table, name) = (
        column.split(separator: ".").prefix(2).joined(separator: "."), column.split(separator: ".")[2]
      )
      let kept = try books.ask("select count(distinct \(name)) from \(table) where \(name) ~ '^[=+@-]公式'")
      #expect(kept == "4", "\(column)")
    }
    let out = books.folder()
    let built = try books.build(try books.ask("select current_date"), isDraft: true, to: out)
    #expect([0, 6].contains(built.status), "\(built)")
    let looked = try Tool.python("formulas.py", ["look", out])
    #expect(looked.status == 0 && looked.output.hasPrefix("8 "), "\(looked)")
  }

  @Test func `a template of an unknown kind is not found, and without a kind all are listed`() throws {
    let database = ["--database", books.reached(by: "mlps_owner")]
    let none = try Tool.mlps(["template", "nothing", "-o", "\(City.folder)/nothing.xlsx"] + database)
    #expect(none.status == 4 && none.complaint.contains("ledger"), "\(none)")
    let all = try Tool.mlps(["template", "--format", "csv"] + database)
    #expect(all.output.hasPrefix("kind,name\nledger,网站安全专项整治台账\n"), "\(all)")
  }

  private struct Remark: Decodable { let code: String }
}
