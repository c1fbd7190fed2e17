extension FormReader {
  /// What must agree between fields that are sound in themselves.
  mutating func readAgreement() {
    for table in form.tables {
      for sum in table.sums { readSum(sum, of: table) }
    }
    readLevel()
    readDocuments()
    readMaterials()
    switch form {
    case .of2007: break
    case .of2025:
      readFiledNow()
      readScenarios()
      readPlatforms()
      readStandard()
    }
    readUnit()
  }

  /// Old records stand on the edition of their time.
  mutating func readEdition() {
    guard let day, !imported, !form.instrument.isInForce(on: day) else { return }
    defects.insert(
      FormDefect(table: "", path: "form", place: form.term, value: form.rawValue, reason: .formNotInForce), at: 0)
  }

  private func row(_ table: String) -> FormSheet.Row { sound[table]?.first ?? [:] }

  private func count(_ value: FormValue?) -> Int? {
    guard case .number(let number) = value else { return nil }
    return Int(exactly: number)
  }

  private func level(_ value: FormValue?) -> Level? {
    guard case .text(let code) = value, let number = Int(code) else { return nil }
    return Level(rawValue: number)
  }

  private mutating func note(_ reason: FormDefect.Reason, _ table: String, _ field: String) {
    guard let owner = form.table(table), let field = owner.field(field) else { return }
    note(reason, owner, field, 0, row(table)[field.id])
  }

  private mutating func readSum(_ sum: FormSum, of table: FormTable) {
    let values = row(table.id)
    let parts = sum.parts.compactMap { count(values[$0]) }
    guard let total = count(values[sum.total]), parts.count == sum.parts.count else { return }
    let whole = parts.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    if total != whole { note(.sumDiffers(whole), table.id, sum.total) }
  }

  /// What is filed now is among all there is, level by level.
  private mutating func readFiledNow() {
    let values = row("unit")
    for grade in ["_two", "_three", "_four", "_five"] {
      guard let now = count(values["filed_now\(grade)"]), let all = count(values["objects\(grade)"]), now > all else {
        continue
      }
      note(.moreThanAll(all), "unit", "filed_now\(grade)")
    }
  }

  private mutating func readLevel() {
    let values = row("grading")
    guard let stated = level(values["level"]) else { return }
    if let following, following != stated {
      note(.levelDoesNotFollow(following), "grading", "level")
    } else if stated != level {
      note(.levelNotAsGraded(level), "grading", "level")
    }
  }

  /// The level that the two dimensions give; nil where one of them is missing.
  private var following: Level? {
    let values = row("grading")
    switch form {
    case .of2007:
      guard let business = level(values["business"]), let service = level(values["service"]) else { return nil }
      return SecurityLevels(business: business, service: service).overall
    case .of2025:
      let matrix = GradingForm.of2025.matrix
      guard let business = matrix.level(of: impacts(values["business"])),
        let service = matrix.level(of: impacts(values["service"]))
      else { return nil }
      return SecurityLevels(business: business, service: service).overall
    }
  }

  private mutating func readDocuments() {
    guard let attachments else { return }
    for table in form.tables {
      for (row, values) in (sound[table.id] ?? []).enumerated() {
        for field in table.fields where field.kind == .attachment && !faulty.contains(path(table, field, row)) {
          guard case .text(let name) = values[field.id], !attachments.contains(name) else { continue }
          note(.notHandedIn, table, field, row, .text(name))
        }
      }
    }
  }

  private mutating func readMaterials() {
    for material in form.materials(at: level) where material.due(at: level) == .withForm {
      let parts = material.field.split(separator: ".").map(String.init)
      if row(parts[0])[parts[1]] == .flag(false) { note(.materialOwed, parts[0], parts[1]) }
    }
  }

  private mutating func readScenarios() {
    let ticked = row("object")["technologies"]?.codes ?? []
    let blocks = [
      ("云计算技术", "cloud"), ("移动互联技术", "mobile"), ("物联网技术", "things"), ("工业控制技术", "control"), ("大数据技术", "big_data"),
    ]
    for (technology, block) in blocks where ticked.contains(technology) && row("scenarios")[block] == .flag(false) {
      note(.scenarioDenied(technology), "scenarios", block)
    }
  }

  private mutating func readPlatforms() {
    guard let table = form.table("scenarios") else { return }
    for name in ["cloud_platform_level", "big_data_platform_level"] {
      guard let platform = level(row("scenarios")[name]), platform < level, let field = table.field(name) else {
        continue
      }
      remark(.platformBelow(level), table, field, 0)
    }
  }

  /// The form and the standard may give two levels (U-01), and a supervisor decides.
  private mutating func readStandard() {
    let values = row("grading")
    guard let proposed = following,
      let business = GradingForm.of2020.matrix.level(of: impacts(values["business"])),
      let service = GradingForm.of2020.matrix.level(of: impacts(values["service"])),
      let table = form.table("grading"), let field = table.field("level")
    else { return }
    let standard = SecurityLevels(business: business, service: service).overall
    if standard != proposed { remark(.standardDiffers(standard), table, field, 0) }
  }

  private func impacts(_ value: FormValue?) -> [Impact] { value?.codes.compactMap { Impact($0) } ?? [] }

  private mutating func readUnit() {
    guard let table = form.table("unit"), let field = table.field("uscc"),
      case .text(let text) = row("unit")["uscc"], let code = CreditCode(text),
      case .text(let kind) = row("unit")["kind"], let kind = Int(kind)
    else { return }
    for warning in code.warnings(unitType: kind) { remark(.identifier(warning), table, field, 0) }
  }
}
