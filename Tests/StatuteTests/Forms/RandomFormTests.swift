import Statute
import Testing

/// Forms filled in at random, sound and unsound.
@Suite struct RandomFormTests {
  private static let words: [FormValue] = [
    "", " ", "聊城", "1", "9", "99", "2025-03-08", "2025-02-30", "/", "13806350001", "不涉及", "a\u{0}b", "其他", 0, 3,
    .number(1.5),
    .number(-1), .number(1e300), true, false, [], ["1"], ["1", "4"], ["信息系统", "数据资源"], ["state:grave"], ["x.gov.cn"],
  ]

  private static func content(_ form: FilingForm, _ level: Level, by source: inout SeededNumbers) -> FormContent {
    var content = Bool.random(using: &source) ? FilledForm(form, level).content : FormContent()
    for _ in 0..<Int.random(in: 1...12, using: &source) {
      guard let table = form.tables.randomElement(using: &source),
        let field = table.fields.randomElement(using: &source)
      else { continue }
      content[table.id, field.id] =
        Int.random(in: 0..<6, using: &source) == 0 ? nil : words.randomElement(using: &source)
    }
    return content
  }

  @Test(arguments: FilingForm.allCases) func `whatever is filled in, what is kept is sound and read again to the same`(
    form: FilingForm
  ) {
    var source = SeededNumbers(seed: 20_250_308)
    for _ in 0..<120 {
      let level = [Level.two, .three, .four, .five].randomElement(using: &source) ?? .two
      let content = Self.content(form, level, by: &source)
      let reading = form.read(content, level: level)
      let again = form.read(reading.content, level: level)
      #expect(again.content == reading.content)
      #expect(again.defects.allSatisfy { Self.isOfAgreement($0.reason) })
      #expect(reading.isAcceptable == again.isAcceptable || !reading.isAcceptable)
      for defect in reading.defects {
        #expect(!defect.place.isEmpty && !defect.reason.chinese.isEmpty && !defect.reason.cure.english.isEmpty)
        #expect(form.table(defect.table) != nil)
      }
      #expect(Set(reading.defects).count == reading.defects.count)
    }
  }

  /// What no value is at fault for by itself.
  private static func isOfAgreement(_ reason: FormDefect.Reason) -> Bool {
    switch reason {
    case .missing, .notAsked, .tableMissing, .tableNotAsked, .sumDiffers, .moreThanAll, .levelDoesNotFollow,
      .levelNotAsGraded, .materialOwed, .scenarioDenied:
      true
    default: false
    }
  }
}
