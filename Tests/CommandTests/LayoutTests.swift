import Foundation
import Testing

/// `layout compare` as it is typed.
@Suite struct LayoutTests {
  private static let findings =
    "序号,编号,来源,地区,单位,网站,隐患描述,等级,发现日期,整改措施,责任单位,责任人,整改时限,状态,整改完成日期,复查人,复查结论,销号日期,"
    + "逾期天数,是否反复,备注"

  @Test func `the same ends with 0 and what differs with 6, in both languages and as a document`() throws {
    let folder = try Folder()
    _ = try folder.write(Self.findings + "\n", to: "来表.csv")
    let same = try Shell.run("mlps layout compare 来表.csv", in: folder.path, [:])
    #expect(same.last == "来表“CSV”A1:U1 对 liaocheng-2015 book3“销号台账”：相同 21", "\(same)")
    _ = try folder.write(
      Self.findings.replacing("责任人,", with: "").replacing("备注", with: "备注,签收人") + "\n", to: "来表.csv")
    let other = try Shell.run("mlps layout compare 来表.csv", in: folder.path, [:])
    #expect(other.last == "[6]" && other.contains { $0.hasSuffix("：相同 11，顺移 9，本表独有 1，来表独有 1") }, "\(other)")
    let english = try Shell.run("mlps --lang en layout compare 来表.csv --book 3", in: folder.path, [:])
    #expect(english.contains { $0.hasSuffix(": same 11, shifted 9, ours only 1, theirs only 1") }, "\(english)")
    let json = try Shell.run("mlps layout compare 来表.csv --format json 2>/dev/null", in: folder.path, [:])
    let document = try JSONDecoder().decode(Document.self, from: Data(json.dropLast().joined().utf8))
    #expect(document.book == "book3" && document.header == "A1:U1" && !document.same)
    #expect(document.columns.first { $0.state == "ours_only" }?.ours == "责任人")
    #expect(document.columns.first { $0.state == "theirs_only" }?.theirCell == "U1")
    // Nothing was opened for it.
    #expect(!FileManager.default.fileExists(atPath: folder.home))
  }

  @Test func `what there is not and what cannot be read is told apart`() throws {
    let folder = try Folder()
    _ = try folder.write(Self.findings + "\n", to: "来表.csv")
    _ = try folder.write(Self.findings + "\n", to: "来表.xlsx")
    _ = try folder.write("姓名,年龄\n", to: "别的.csv")
    for (words, code) in [
      ("没有.xlsx", "[4]"), ("来表.csv --campaign 甲", "[4]"), ("来表.csv --book 9", "[4]"), ("来表.csv --sheet 表99", "[4]"),
      ("来表.csv --received 表1", "[4]"), ("来表.xlsx", "[1]"), ("别的.csv", "[6]"), ("", "[2]"),
    ] {
      let said = try Shell.run("mlps layout compare \(words)", in: folder.path, [:])
      #expect(said.last == code && said.count > 1, "\(words): \(said)")
    }
  }

  private struct Document: Decodable {
    let book, header: String
    let same: Bool
    let columns: [Column]

    struct Column: Decodable {
      let state: String
      let ours: String?
      let theirCell: String?

      enum CodingKeys: String, CodingKey {
        case state, ours
        case theirCell = "their_cell"
      }
    }
  }
}
