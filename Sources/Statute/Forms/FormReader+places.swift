extension FormReader {
  /// `unit`, `data[1]`.
  func prefix(_ table: FormTable, _ row: Int) -> String { table.repeats ? "\(table.id)[\(row)]" : table.id }

  /// `unit.name`, `data[1].volume`.
  func path(_ table: FormTable, _ field: FormField, _ row: Int) -> String { "\(prefix(table, row)).\(field.id)" }

  mutating func note(
    _ reason: FormDefect.Reason, _ table: FormTable, _ field: FormField?, _ row: Int, _ value: FormValue?
  ) {
    let path = field.map { self.path(table, $0, row) } ?? table.id
    faulty.insert(path)
    defects.append(
      FormDefect(table: table.id, path: path, place: table.place(of: field, row), value: value?.shown, reason: reason))
  }

  mutating func remark(_ matter: FormRemark.Matter, _ table: FormTable, _ field: FormField, _ row: Int) {
    remarks.append(FormRemark(path: path(table, field, row), place: table.place(of: field, row), matter: matter))
  }
}

extension FormTable {
  /// Where a person finds it on paper: `表六（2） 07 数据总量`.
  func place(of field: FormField?, _ row: Int = 0) -> String {
    let sheet = repeats ? "\(number)（\(row + 1)）" : number
    return [sheet, field?.number ?? "", field?.term ?? term].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
