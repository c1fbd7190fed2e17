import Statute

/// A form filled in as far as it asks, by the answers it gives itself (样表).
struct FilledForm {
  let form: FilingForm
  let level: Level
  var content = FormContent()

  init(_ form: FilingForm, _ level: Level, reaching paths: [String] = []) {
    self.form = form
    self.level = level
    for path in paths { reach(path) }
    complete()
  }

  /// Every block of every table at once, as far as one form can hold them.
  static func rich(_ form: FilingForm, _ level: Level) -> FilledForm {
    let paths = form.tables.flatMap { table in
      table.fields.filter { $0.need != .optional && $0.id != "no_uscc_reason" }.map { "\(table.id).\($0.id)" }
    }
    // 跨_个 and 其它 exclude each other, as do the addresses of the internet and a network of another kind.
    let excluded = ["object.scope_other", "object.network_other"]
    return FilledForm(form, level, reaching: paths.filter { !excluded.contains($0) })
  }

  /// Fills a field in, and ticks what it depends on.
  mutating func reach(_ path: String) {
    let parts = path.split(separator: ".").map(String.init)
    guard let table = form.table(parts[0]), let field = table.field(parts[1]) else { return }
    if table.repeats && content.sheets[table.id] == nil { content.sheets[table.id] = .several([[:]]) }
    if content[table.id, parts[1]] == nil { content[table.id, parts[1]] = sample(of: field, in: table) }
    force(field.asked, in: table)
  }

  private mutating func force(_ condition: FormCondition, in table: FormTable) {
    switch condition {
    case .always, .given, .levelAtLeast: break
    case .yes(let name):
      content[table.id, name] = true
      reach("\(table.id).\(name)")
    case .picked(let name, let codes): tick(name, codes[0], in: table)
    case .not(.given(let name)): content[table.id, name] = nil
    case .not: break
    }
  }

  private mutating func tick(_ name: String, _ code: String, in table: FormTable) {
    if case .codes? = table.field(name)?.kind {
      var ticked: [String] = []
      if case .list(let standing)? = content[table.id, name] { ticked = standing }
      if !ticked.contains(code) { ticked.append(code) }
      content[table.id, name] = .list(ticked)
    } else {
      content[table.id, name] = .text(code)
    }
    reach("\(table.id).\(name)")
  }

  /// Fills in what is missed until nothing is.
  private mutating func complete() {
    for _ in 0..<9 {
      let defects = form.defects(in: content, level: level)
      if defects.isEmpty { return }
      for defect in defects {
        guard let table = form.table(defect.table) else { continue }
        let id = defect.path.split(separator: ".").last.map(String.init) ?? ""
        switch defect.reason {
        case .tableMissing: content.sheets[table.id] = .several([[:]])
        case .missing: content[table.id, id] = table.field(id).map { sample(of: $0, in: table) }
        case .scenarioDenied: content[table.id, id] = true
        default: break
        }
      }
    }
  }

  private func sample(of field: FormField, in table: FormTable) -> FormValue {
    switch field.kind {
    case .text, .lines: .text("聊城")
    case .digits(let count): .text(String(repeating: "1", count: count))
    case .identifier(let kind): .text(Self.identifier(kind))
    case .identifiers(let kind): .list([Self.identifier(kind)])
    case .date: "2025-03-08"
    case .count: 0
    case .amount: .number(1.5)
    case .percent: 50
    case .flag: .flag(table.id == "materials" || field.id == "report")
    case .code(let codes):
      field.id == "level" || (form == .of2007 && ["business", "service"].contains(field.id) && table.id == "grading")
        ? .text(String(level.rawValue)) : .text(codes.options[0].code)
    case .codes(let codes): table.id == "grading" ? .list([impact]) : .list([codes.options[0].code])
    case .attachment: .text("附件：\(field.id).pdf")
    }
  }

  /// One that makes the level on the 2025 form.
  private var impact: String {
    switch level {
    case .one: "citizen:general"
    case .two: "society:general"
    case .three: "society:serious"
    case .four: "society:grave"
    case .five: "state:grave"
    }
  }

  static func identifier(_ kind: IdentifierKind) -> String {
    switch kind {
    case .creditCode: "1137150000499900XK"
    case .filingNumber: "37150000001-25001"
    case .reportNumber: "37150000001-25001-25-0092-01"
    case .testerCertificate: "SC202127130010092"
    case .icp: "鲁ICP备2020050080号-1"
    case .icpLicence: "鲁ICP证123456号"
    case .policeSiteNumber: "鲁公网安备37150202000001号"
    case .siteCode: "3715000001"
    case .domain: "www.liaocheng.gov.cn"
    case .region: "371502"
    case .mobile: "13806350001"
    case .landline: "0635-8200001"
    case .postcode: "252000"
    case .email: "a@liaocheng.gov.cn"
    }
  }
}
