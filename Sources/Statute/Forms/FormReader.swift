/// One reading of one form: first every value by itself, then what depends on what, then what must agree.
struct FormReader {
  let form: FilingForm
  let given: FormContent
  let level: Level
  let attachments: Set<String>?
  let day: Day?
  /// Old records may bear what is closed to new ones.
  let imported: Bool
  /// Those of the ledger that the form comes to.
  let regions: Regions
  /// The values that are sound, by table and row.
  var sound: [String: [FormSheet.Row]] = [:]
  var defects: [FormDefect] = []
  var remarks: [FormRemark] = []
  /// The places of values already found at fault.
  var faulty: Set<String> = []

  init(
    _ form: FilingForm, _ given: FormContent, level: Level, attachments: Set<String>?, day: Day?, imported: Bool,
    in regions: Regions
  ) {
    self.form = form
    self.given = given
    self.level = level
    self.attachments = attachments
    self.day = day
    self.imported = imported
    self.regions = regions
  }

  mutating func read() -> FormReading {
    guard level >= .two else {
      let place = form.table("grading")?.place(of: nil) ?? ""
      defects = [
        FormDefect(
          table: "grading", path: "grading.level", place: place, value: level.label, reason: .levelOneNotFiled)
      ]
      return FormReading(form: form, content: FormContent(), defects: defects, remarks: [])
    }
    for table in form.tables { readValues(of: table) }
    for table in form.tables { readDependence(of: table) }
    readAgreement()
    if defects.count > 1 { sort() }
    readEdition()
    readUnknown()
    return FormReading(form: form, content: kept, defects: defects, remarks: remarks)
  }

  // MARK: - Each value by itself

  private mutating func readValues(of table: FormTable) {
    let rows = given.rows(of: table.id)
    if rows.count > 1 && !table.repeats { note(.oneSheetOnly, table, nil, 0, nil) }
    sound[table.id] = rows.indices.map { row in
      var kept: FormSheet.Row = [:]
      for field in table.fields {
        guard let value = rows[row][field.id], !value.isEmpty else { continue }
        let answer = reading(of: value, field, table, row)
        if let answer { kept[field.id] = answer }
      }
      return kept
    }
  }

  /// The value as it is kept, nil when there is none or it is at fault.
  private mutating func reading(of value: FormValue, _ field: FormField, _ table: FormTable, _ row: Int) -> FormValue? {
    switch FormValueReading(value, field, day: day, imported: imported, in: regions) {
    case .absent: return nil
    case .sound(let answer, let warnings):
      for warning in warnings { remark(.identifier(warning), table, field, row) }
      return answer
    case .faulty(let reasons):
      for reason in reasons { note(elsewhere(reason, value, table, field), table, field, row, value) }
      return nil
    }
  }

  /// A code unknown here that the other edition has in the same field is called by that name.
  private func elsewhere(
    _ reason: FormDefect.Reason, _ value: FormValue, _ table: FormTable, _ field: FormField
  ) -> FormDefect.Reason {
    guard reason == .unknownCode, let here = field.kind.options,
      let there = form.other.table(table.id)?.field(field.id)?.kind.options
    else { return reason }
    let foreign = value.codes.filter { here[$0] == nil }
    let known = foreign.allSatisfy { code in there.options.contains { $0.code == code || $0.term == code } }
    return known ? .codeOfOtherEdition(form.other) : reason
  }

  // MARK: - What depends on what

  private mutating func readDependence(of table: FormTable) {
    let rows = sound[table.id] ?? []
    let isGiven = rows.contains { !$0.isEmpty }
    guard holds(table.asked, in: [:], of: table, 0) != false else {
      if isGiven { note(.tableNotAsked, table, nil, 0, nil) }
      return
    }
    if rows.isEmpty {
      // A table of one sheet is told field by field, as if it lay there empty.
      if table.repeats { note(.tableMissing, table, nil, 0, nil) } else { sound[table.id] = [[:]] }
    }
    for (row, values) in (sound[table.id] ?? []).enumerated() {
      for field in table.fields where !faulty.contains(path(table, field, row)) {
        readNeed(of: field, table, row, values)
      }
    }
  }

  private mutating func readNeed(of field: FormField, _ table: FormTable, _ row: Int, _ values: FormSheet.Row) {
    let asked = holds(field.asked, in: values, of: table, row)
    if let value = values[field.id] {
      if asked == false { note(.notAsked, table, field, row, value) }
      return
    }
    guard asked == true else { return }
    let isNeeded =
      switch field.need {
      case .required: true
      case .optional: false
      case .requiredIf(let condition): holds(condition, in: values, of: table, row) == true
      }
    if isNeeded { note(.missing, table, field, row, nil) }
  }

  /// Nil where the field it looks at is at fault or missing, so that one fault is told once.
  private func holds(
    _ condition: FormCondition, in values: FormSheet.Row, of table: FormTable, _ row: Int
  ) -> Bool? {
    switch condition {
    case .always: return true
    case .yes(let name): return test(name, in: values, of: table, row) { $0 == .flag(true) }
    case .picked(let name, let codes):
      return test(name, in: values, of: table, row) { $0.codes.contains(where: codes.contains) }
    case .given(let name): return values[name] != nil || faulty.contains("\(prefix(table, row)).\(name)")
    case .levelAtLeast(let least): return level >= least
    case .not(let other): return holds(other, in: values, of: table, row).map { !$0 }
    }
  }

  private func test(
    _ name: String, in values: FormSheet.Row, of table: FormTable, _ row: Int, _ isMet: (FormValue) -> Bool
  ) -> Bool? {
    guard let field = table.field(name) else { return nil }
    // What depends on a field that is not asked for is not asked for either.
    if holds(field.asked, in: values, of: table, row) == false { return false }
    if let value = values[name] { return isMet(value) }
    return field.need == .optional && !faulty.contains(path(table, field, row)) ? false : nil
  }

  // MARK: - What the form does not know

  private mutating func readUnknown() {
    for id in given.sheets.keys.sorted() {
      guard let table = form.table(id) else {
        defects.append(FormDefect(table: id, path: id, place: id, value: nil, reason: .unknownTable))
        continue
      }
      for (row, values) in given.rows(of: id).enumerated() {
        for name in values.keys.sorted() where table.field(name) == nil {
          let path = "\(prefix(table, row)).\(name)"
          let place = "\(table.number) \(name)"
          defects.append(
            FormDefect(table: id, path: path, place: place, value: values[name]?.shown, reason: .unknownField))
        }
      }
    }
  }

  private var kept: FormContent {
    FormContent(
      Dictionary(
        uniqueKeysWithValues: form.tables.compactMap { table in
          guard let rows = sound[table.id], rows.contains(where: { !$0.isEmpty }) else { return nil }
          return (table.id, table.repeats ? .several(rows) : .one(rows[0]))
        }))
  }

  /// In the order of the form, those of one field as they were found.
  private mutating func sort() {
    var order: [String: Int] = [:]
    for table in form.tables {
      order[table.id] = order.count
      for row in 0..<max(1, given.rows(of: table.id).count) {
        for field in table.fields { order[path(table, field, row)] = order.count }
      }
    }
    defects = defects.enumerated().sorted { a, b in
      (order[a.element.path] ?? .max, a.offset) < (order[b.element.path] ?? .max, b.offset)
    }.map(\.element)
  }
}
