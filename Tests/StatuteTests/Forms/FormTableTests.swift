import Statute
import Testing

@Suite struct FormTableTests {
  static let places: [(FilingForm, String)] = FilingForm.allCases.flatMap { form in
    form.tables.flatMap { table in table.fields.map { (form, "\(table.id).\($0.id)") } }
  }

  @Test func `the editions have the tables of the law, in order`() {
    #expect(FilingForm.of2025.tables.map(\.number) == ["表一", "表二", "表三", "表四", "表五", "表六"])
    #expect(FilingForm.of2007.tables.map(\.number) == ["封面", "表一", "表二", "表三", "表四"])
  }

  @Test(arguments: FilingForm.allCases) func `names are stable, lower-case and told apart`(form: FilingForm) {
    #expect(Set(form.tables.map(\.id)).count == form.tables.count)
    for table in form.tables {
      #expect(Set(table.fields.map(\.id)).count == table.fields.count, "\(table.id)")
      #expect(Set(table.fields.map(\.term)).count == table.fields.count, "\(table.id)")
      for field in table.fields {
        #expect(field.id.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil, "\(field.id)")
      }
      let numbers = table.fields.compactMap { Int($0.number) }
      #expect(numbers == numbers.sorted(), "\(table.id)")
      for sum in table.sums { for id in [sum.total] + sum.parts { #expect(table.field(id)?.kind == .count) } }
    }
  }

  @Test(arguments: FilingForm.allCases) func `a condition names a field of its table and options it has`(
    form: FilingForm
  ) {
    func judge(_ condition: FormCondition, _ table: FormTable) {
      switch condition {
      case .always, .levelAtLeast: break
      case .yes(let name):
        guard case .flag? = table.field(name)?.kind else {
          Issue.record("\(table.id).\(name) is no yes/no field")
          return
        }
      case .picked(let name, let codes):
        let options = table.field(name)?.kind.options
        for code in codes { #expect(options?[code] != nil, "\(table.id).\(name) \(code)") }
      case .given(let name): #expect(table.field(name) != nil)
      case .not(let other): judge(other, table)
      }
    }
    for table in form.tables {
      for field in table.fields {
        judge(field.asked, table)
        if case .requiredIf(let condition) = field.need { judge(condition, table) }
      }
    }
  }

  @Test(arguments: FilingForm.allCases) func `options are told apart and one that stands alone is one`(form: FilingForm)
  {
    for table in form.tables {
      for codes in table.fields.compactMap(\.kind.options) {
        #expect(Set(codes.options.map(\.code)).count == codes.options.count)
        #expect(Set(codes.options.map(\.term)).count == codes.options.count)
        if let alone = codes.exclusive { #expect(codes[alone] != nil) }
      }
    }
  }

  @Test(arguments: places) func `every field can be reached in a form without a defect`(form: FilingForm, path: String)
    throws
  {
    let parts = path.split(separator: ".").map(String.init)
    let filled = FilledForm(form, .four, reaching: [path])
    #expect(filled.content[parts[0], parts[1]] != nil)
    #expect(form.defects(in: filled.content, level: .four) == [])
    #expect(form.field(path)?.id == parts[1])
  }

  @Test func `the forms have as many fields as their pages`() {
    #expect(FilingForm.of2025.tables.map(\.fields.count) == [44, 29, 14, 39, 12, 28])
    #expect(FilingForm.of2007.tables.map(\.fields.count) == [4, 25, 57, 12, 14])
  }

  @Test func `a field that the editions share is found on both`() {
    #expect(FilingForm.of2025.field("unit.name")?.term == "单位名称")
    #expect(FilingForm.of2007.field("unit.data_department") == nil)
    #expect(FilingForm.of2025.field("unit.data_department")?.number == "08")
    #expect(FilingForm.of2025.field("name") == nil)
  }
}
