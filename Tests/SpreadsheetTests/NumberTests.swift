import Testing

@testable import Spreadsheet

@Suite struct `Numbers, dates and names` {
  @Test func `A number is what the C library makes of it`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let mantissa = Int.random(in: -9_999_999_999_999_999...9_999_999_999_999_999, using: &generator)
      let scale = Int.random(in: 0...17, using: &generator)
      var text = "\(mantissa)"
      if scale < text.count - 1 && mantissa > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -scale)) }
      if scale == 9 { text += "E-\(scale)" }
      let parsed = Array(text.utf8).withUnsafeBufferPointer { NumberText.parse($0) }
      #expect(parsed == Double(text), "\(text)")
    }
  }

  @Test(
    arguments: [
      ("yyyy-mm-dd", true), ("m/d/yy", true), ("yyyy\"年\"m\"月\"d\"日\"", true), ("[$-804]yyyy年m月d日;@", true),
      ("[DBNum1][$-804]yyyy\"年\"m\"月\";@", true), ("h:mm AM/PM", true), ("mm:ss.0", true), ("[Red]yyyy", true),
      ("General", false), ("0.00", false), ("#,##0\\ \"days\"", false), ("@", false), ("0.0%", false),
      ("0.00E+00", false),
      ("[h]:mm", false), ("[mm]:ss", false), ("\"y\"0", false), ("_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)", false),
      ("0;yyyy", false), ("[Red]0", false), ("\\d0", false), ("_d@", false), ("¥#,##0", false), ("STANDARD", false),
      ("0\"日\"", false), ("# ?/?", false),
      ("", false),
    ])
  func `A format shows a date or it does not`(code: String, isDate: Bool) {
    #expect(NumberFormat.isDate(code) == isDate)
  }

  @Test func `Of the built-in formats 14 to 22, 27 to 36 and 50 to 58 show dates`() {
    #expect((0...60).filter { NumberFormat.isDate(builtIn: $0) } == Array(14...22) + Array(27...36) + Array(50...58))
  }

  @Test func `Every day has one serial and comes back from it`() throws {
    var expected = 0.0
    for year in 1900...2200 {
      for month in 1...12 {
        for day in 1...CivilMoment.length(ofMonth: month, year: year) {
          expected += 1
          if expected == 60 { expected += 1 }
          let moment = try #require(CivilMoment(year: year, month: month, day: day))
          #expect(moment.serial == expected)
          #expect(CivilMoment(serial: expected) == moment)
        }
      }
    }
    #expect(CivilMoment(year: 1899, month: 12, day: 31)?.serial == nil)
    #expect(CivilMoment(serial: 0, epoch1904: true) == CivilMoment(year: 1904, month: 1, day: 1))
    #expect(CivilMoment(serial: 2_958_466) == nil && CivilMoment(serial: 60) == nil && CivilMoment(serial: .nan) == nil)
    #expect(CivilMoment(serial: 2_958_465.999_999_9) == nil)
    #expect(CivilMoment(year: 2026, month: 2, day: 29) == nil)
  }

  @Test func `Names of elements are told apart, and the short ones are what they say`() {
    #expect(XMLName.row == XMLName("row") && XMLName.c == XMLName("c") && XMLName.v == XMLName("v"))
    #expect(XMLName.f == XMLName("f") && XMLName.is == XMLName("is") && XMLName.t == XMLName("t"))
    #expect(XMLName.r == XMLName("r") && XMLName.s == XMLName("s") && XMLName.si == XMLName("si"))
    #expect(XMLName.rPh == XMLName("rPh") && XMLName("worksheet") != XMLName("orksheet"))
  }

  @Test func `Cells are named as people name them`() {
    #expect(cellReference(row: 6, column: 2) == "C7" && cellReference(row: 0, column: 25) == "Z1")
    #expect(cellReference(row: 0, column: 26) == "AA1" && cellReference(row: 1_048_575, column: 16_383) == "XFD1048576")
    for column in stride(from: 0, to: 16_384, by: 37) {
      let parsed = CellReference.parse(cellReference(row: 4, column: column).utf8)
      #expect(parsed?.row == 4 && parsed?.column == column)
    }
  }

  @Test func `Targets lead to parts and never out of the package`() {
    #expect(PartName.resolve("worksheets/sheet1.xml", from: "xl/workbook.xml") == "xl/worksheets/sheet1.xml")
    #expect(PartName.resolve("/xl/a.xml", from: "xl/workbook.xml") == "xl/a.xml")
    #expect(PartName.resolve("../a.xml", from: "xl/workbook.xml") == "a.xml")
    #expect(PartName.resolve("../../a.xml", from: "xl/workbook.xml") == nil)
    #expect(PartName.resolve("file:///etc/passwd", from: "xl/workbook.xml") == nil)
    #expect(PartName.resolve("a\\b", from: "xl/workbook.xml") == nil)
  }
}
