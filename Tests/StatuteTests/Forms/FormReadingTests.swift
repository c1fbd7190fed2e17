import Statute
import Testing

@Suite struct FormReadingTests {
  static let filed: [Level] = [.two, .three, .four, .five]
  static let cases: [(FilingForm, Level)] = FilingForm.allCases.flatMap { form in filed.map { (form, $0) } }

  @Test(arguments: cases) func `a form filled in as far as it asks is without a defect`(form: FilingForm, level: Level)
  {
    #expect(form.defects(in: FilledForm(form, level).content, level: level) == [])
    let rich = FilledForm.rich(form, form == .of2007 ? max(level, .three) : level)
    #expect(form.defects(in: rich.content, level: rich.level).map { "\($0.path) \($0.reason)" } == [])
  }

  @Test(arguments: cases) func `what is kept is read again to the same`(form: FilingForm, level: Level) {
    let first = form.read(FilledForm.rich(form, level).content, level: level)
    let again = form.read(first.content, level: level)
    #expect(again.content == first.content)
  }

  @Test(arguments: cases) func `a field taken away is the one defect, where it is required`(
    form: FilingForm, level: Level
  ) {
    let level = form == .of2007 ? max(level, .three) : level
    let whole = FilledForm.rich(form, level).content
    var tried = 0
    for table in form.tables {
      for field in table.fields where whole[table.id, field.id] != nil {
        var content = whole
        content[table.id, field.id] = nil
        let prefix = table.repeats ? "\(table.id)[0]" : table.id
        let found = form.defects(in: content, level: level).map { "\($0.path) \($0.reason.code)" }
        if field.need == .optional {
          // What depended on it is asked for no more.
          #expect(found.allSatisfy { $0.hasSuffix(" not_asked") }, "\(prefix).\(field.id)")
        } else {
          #expect(found == ["\(prefix).\(field.id) missing"], "\(prefix).\(field.id)")
        }
        tried += 1
      }
    }
    #expect(tried > 80)
  }

  @Test(arguments: cases) func `a table taken away is told field by field`(form: FilingForm, level: Level) {
    let whole = FilledForm(form, level).content
    for table in form.tables {
      guard whole.sheets[table.id] != nil else { continue }
      var content = whole
      content.sheets[table.id] = nil
      let found = form.defects(in: content, level: level)
      #expect(!found.isEmpty && found.allSatisfy { $0.table == table.id }, "\(table.id)")
      #expect(found.allSatisfy { $0.reason == (table.repeats ? .tableMissing : .missing) }, "\(table.id)")
    }
  }

  @Test(arguments: FilingForm.allCases) func `the first level is not filed`(form: FilingForm) {
    let found = form.defects(in: FilledForm(form, .two).content, level: .one)
    #expect(found.map(\.reason) == [.levelOneNotFiled])
    #expect(found.first?.reason.basis(on: form) == .measures("第十五条"))
    #expect(form.materials(at: .one) == [])
  }

  @Test(arguments: FilingForm.allCases) func `an empty form is wrong in every required field at once, in order`(
    form: FilingForm
  ) {
    let found = form.defects(in: FormContent(), level: .three)
    let tables = form.tables.map(\.id)
    let places = found.map { tables.firstIndex(of: $0.table) ?? -1 }
    #expect(places == places.sorted())
    #expect(found.count > 40)
    #expect(found.allSatisfy { [.missing, .tableMissing].contains($0.reason) })
  }

  @Test(arguments: FilingForm.allCases) func `a value that is not of its field's kind is told`(form: FilingForm) {
    let whole = FilledForm.rich(form, .three).content
    for table in form.tables {
      for field in table.fields {
        guard let value = whole[table.id, field.id] else { continue }
        var content = whole
        if case .flag = value { content[table.id, field.id] = "是" } else { content[table.id, field.id] = true }
        let found = form.defects(in: content, level: .three)
        #expect(found.map(\.reason) == [.wrongKind], "\(table.id).\(field.id)")
        #expect(found.first?.value == content[table.id, field.id]?.shown)
      }
    }
  }

  @Test(arguments: FilingForm.allCases) func `an option the edition has not is told`(form: FilingForm) {
    let whole = FilledForm.rich(form, .three).content
    for table in form.tables {
      for field in table.fields where field.kind.options != nil {
        guard let value = whole[table.id, field.id] else { continue }
        var content = whole
        if case .list = value { content[table.id, field.id] = ["77"] } else { content[table.id, field.id] = "77" }
        #expect(form.defects(in: content, level: .three).map(\.reason) == [.unknownCode], "\(table.id).\(field.id)")
      }
    }
  }

  @Test func `what the form does not know is told last`() {
    var content = FilledForm(.of2025, .two).content
    content["unit", "fax"] = "0635-8200001"
    content.sheets["cover"] = .one(["unit": "聊城市"])
    let found = FilingForm.of2025.defects(in: content, level: .two)
    #expect(found.map(\.path) == ["cover", "unit.fax"])
    #expect(found.map(\.reason) == [.unknownTable, .unknownField])
  }

  @Test func `every defect says where, what is wrong and how to cure it`() {
    var content = FilledForm(.of2025, .two).content
    content["data", "volume"] = .number(-1)
    let found = FilingForm.of2025.defects(in: content, level: .two)
    #expect(found.map(\.path) == ["data[0].volume"])
    #expect(found.map(\.place) == ["表六（1） 07 数据总量"])
    #expect(found.map(\.value) == ["-1"])
    #expect(found.first?.reason.chinese == "数值超出范围")
    #expect(found.first?.reason.cure.chinese == "按要求的格式改填")
  }
}
