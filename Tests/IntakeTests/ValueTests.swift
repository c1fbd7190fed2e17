import Casework
import Statute
import Testing
import _Scenes

@testable import Intake

@Suite struct ValueTests {
  @Test(arguments: [
    "2016.3.5", "2016-3-5", "2016/3/5", "2016年3月5日", "20160305", "２０１６．３．５", "2016 年 3 月 5 日", "2016-03-05 00:00:00",
  ])
  func `a day is read however it is written`(_ text: String) throws {
    #expect(try DayText.read(text).get() == Day(2016, 3, 5))
  }

  @Test(arguments: [
    ("2016-02-30", ValueFault.noSuchDay), ("16.3.5", .ambiguousDay), ("3/5/2016", .ambiguousDay),
    ("2016年3月", .ambiguousDay), ("2000万", .notADay), ("昨天", .notADay), ("20161301", .noSuchDay), ("42434", .notADay),
    ("2016-003-05", .notADay),
  ])
  func `what is no day, or may be two, is refused`(_ text: String, _ fault: ValueFault) {
    #expect(throws: DayText.Fault(fault)) { try DayText.read(text).get() }
  }

  @Test(arguments: [
    ("二级", 2, nil, nil), ("第二级", 2, nil, nil), ("2", 2, nil, nil), ("S2A2G2", 2, 2, 2), ("三级(S3A2)", 3, 3, 2),
    ("S1A3", 3, 1, 3),
    ("三级(S3A3G3)", 3, 3, 3),
  ])
  func `a level is read however it is written`(_ text: String, _ level: Int, _ s: Int?, _ a: Int?) throws {
    let grade = try #require(try Words.grade(text).get())
    #expect((grade.level.rawValue, grade.s?.rawValue, grade.a?.rawValue) == (level, s, a))
  }

  @Test func `a level that is not the higher of its parts is refused`() {
    #expect(throws: DayText.Fault(.levelNotHighest)) { try Words.grade("二级(S3A2)").get() }
    #expect(throws: DayText.Fault(.unknownLevel)) { try Words.grade("高级").get() }
    #expect(throws: DayText.Fault(.unknownLevel)) { try Words.grade("S2").get() }
    #expect(throws: DayText.Fault(.unknownLevel)) { try Words.grade("6").get() }
  }

  @Test(arguments: ["无", "/", "—", "-", "－", "", "——", "　", "暂无"])
  func `a mark for empty is empty`(_ text: String) { #expect(CellText.isBlankMark(CellText.line(text))) }

  @Test func `a line is trimmed and holds no control character`() {
    #expect(CellText.line("　冠县\n教育局 \t") == "冠县 教育局")
    #expect(CellText.line("a\u{200B}b") == "ab")
  }

  @Test func `a number of sixteen digits has lost its tail`() {
    #expect(CodeText.keepsDigits("123456789012345"))
    #expect(!CodeText.keepsDigits("1234567890123456"))
    #expect(!CodeText.keepsDigits("4.1E+17"))
  }

  @Test func `a title says the day the file speaks for`() {
    #expect(DayText.asOf(inTitle: "网站安全专项整治台账（截至2016年3月5日，共3个）") == Day(2016, 3, 5))
    #expect(DayText.asOf(inTitle: "填报日期：2016年3月5日") == nil)
  }

  @Test func `a region is known by code, name and short name, on its day`() {
    let table = RegionTable(.liaocheng)
    #expect(table("冠县", on: Day(2016, 1, 1)) == .row(code: "371525"))
    #expect(table("市直", on: Day(2016, 1, 1)) == .row(code: "371500"))
    #expect(table("371523", on: Day(2016, 1, 1)) == .row(code: "371523"))
    #expect(table("茌平", on: Day(2026, 1, 1)) == .row(code: "371503"))
    #expect(table("371523", on: Day(2019, 10, 1)) == .renamed(code: "371503", name: "茌平区"))
    #expect(table("371523", on: Day(2020, 1, 1)) == .closed(successor: "茌平区"))
    #expect(table("371503", on: Day(2016, 1, 1)) == .notYet(since: Day(2019, 8, 2)))
    #expect(table("济南市", on: Day(2016, 1, 1)) == .unknown)
  }

  @Test func `a domain in its stored form needs no library`() {
    #expect(DomainText.isPlain("www.guanxian.gov.cn"))
    for odd in ["xn--a.cn", "1.2.3.4", "A.cn", "a..cn", "-a.cn", "a-.cn", "cn", "a_b.cn"] {
      #expect(!DomainText.isPlain(odd))
    }
  }

  @Test func `headings are the same in every width and with notes`() {
    for text in ["主域名", "网站 主域名", "主域名（不含http）", "＊主域名", "主\n域名"] {
      #expect(
        Headings.field(HeaderKey.of(text), in: .ledger) == .domain
          || HeaderKey.withoutNote(text).flatMap { Headings.field($0, in: .ledger) } == .domain)
    }
    #expect(Headings.field(HeaderKey.of("ＩＰ"), in: .ledger) == .ip)
  }

  @Test func `every cause has a sentence and a cure`() {
    let codes =
      ValueFault.allCases.map { Remark.Code.fault($0) } + EntryRefusal.Cause.allCases.map { .refusal($0) }
      + EntryWarning.Cause.allCases.map { .warning($0) } + [.difference]
    for code in codes {
      let remark = Remark(code, row: 7, column: 2, field: .site, value: "值")
      #expect(remark.cell == "C7")
      #expect(!remark.sentence.isEmpty && !remark.cure.isEmpty)
    }
    #expect(Set(codes.map(\.name)).count == codes.count)
  }
}
