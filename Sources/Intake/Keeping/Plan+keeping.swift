internal import Casework
internal import Statute

extension Plan {
  /// What the file of a plan begins with.
  private static let mark = "mlps-plan"
  private static let version = "1"

  /// The plan as a file, exactly; its last line is the digest of all before it.
  public func encoded(digest: ([UInt8]) -> String) -> [UInt8] {
    var writer = PlanWriter()
    writer.put(line: Plan.mark, Plan.version)
    for text in [fileName, fileDigest, sheet, form.rawValue] { writer.put(text) }
    for day in [asOf, today, campaignStart] { writer.put(day) }
    writer.end()
    for texts in [headings, hiddenSheets, ignoredColumns] {
      writer.put(texts)
      writer.end()
    }
    writer.put(rows.count)
    writer.put(remarks.count)
    writer.end()
    for row in rows {
      writer.put(row.row)
      writer.put(row.verdict.rawValue)
      writer.put(row.decision.registrations.count)
      writer.put(row.decision.facts.count)
      writer.end()
      for registration in row.decision.registrations { writer.put(registration) }
      for fact in row.decision.facts { writer.put(fact) }
    }
    for remark in remarks { writer.put(remark) }
    return writer.bytes + Array("digest\t\(digest(writer.bytes))\n".utf8)
  }

  /// Reads what `encoded` wrote, with the same digest.
  public init(decoding bytes: [UInt8], digest: ([UInt8]) -> String) throws(PlanFault) {
    let head = Array("\(Plan.mark)\t".utf8)
    guard bytes.starts(with: head), bytes.last == 0x0A else { throw .notAPlan }
    var reader = PlanReader(bytes[...])
    try reader.nextLine()
    _ = try reader.text()
    let version = try reader.text()
    guard version == Plan.version else { throw .unknownVersion(version) }
    let start = (bytes.dropLast().lastIndex(of: 0x0A) ?? -1) + 1
    guard bytes[start...] == Array("digest\t\(digest(Array(bytes[..<start])))\n".utf8)[...] else {
      throw .digestDiffers
    }
    reader = PlanReader(bytes[..<start])
    try reader.nextLine()
    _ = (try reader.text(), try reader.text())
    try reader.nextLine()
    (fileName, fileDigest, sheet) = (try reader.text(), try reader.text(), try reader.text())
    form = try reader.word(Form.self)
    (asOf, today, campaignStart) = (try reader.requiredDay(), try reader.requiredDay(), try reader.requiredDay())
    headings = try reader.inLine { reader throws(PlanFault) in try reader.texts() }
    hiddenSheets = try reader.inLine { reader throws(PlanFault) in try reader.texts() }
    ignoredColumns = try reader.inLine { reader throws(PlanFault) in try reader.texts() }
    try reader.nextLine()
    let (rowCount, remarkCount) = (try reader.count(), try reader.count())
    var rows: [RowOutcome] = []
    for _ in 0..<rowCount { rows.append(try reader.row()) }
    var remarks: [Remark] = []
    for _ in 0..<remarkCount { remarks.append(try reader.inLine { reader throws(PlanFault) in try reader.remark() }) }
    guard reader.isAtEnd else { throw reader.fault }
    (self.rows, self.remarks) = (rows, remarks)
  }
}

extension PlanWriter {
  mutating func put(_ remark: Remark) {
    switch remark.code {
    case .fault: put("fault")
    case .refusal: put("refusal")
    case .warning: put("warning")
    case .difference: put("difference")
    }
    put(remark.code.name)
    put(remark.row)
    put(remark.column)
    put(remark.field.rawValue)
    put(remark.value)
    put(remark.details)
    end()
  }
}

extension PlanReader {
  mutating func inLine<Value>(_ read: (inout PlanReader) throws(PlanFault) -> Value) throws(PlanFault) -> Value {
    try nextLine()
    return try read(&self)
  }

  mutating func row() throws(PlanFault) -> RowOutcome {
    try nextLine()
    let (row, verdict) = (try count(), try word(RowOutcome.Verdict.self))
    let (registrations, facts) = (try count(), try count())
    var decision = Decision()
    for _ in 0..<registrations {
      try nextLine()
      guard let registration = try registration(try text()) else { throw fault }
      decision.registrations.append(registration)
    }
    for _ in 0..<facts {
      try nextLine()
      guard try text() == "+" else { throw fault }
      decision.facts.append(try fact())
    }
    return RowOutcome(row: row, verdict: verdict, decision: decision)
  }

  mutating func remark() throws(PlanFault) -> Remark {
    let (kind, name) = (try text(), try text())
    let code: Remark.Code? =
      switch kind {
      case "fault": ValueFault(rawValue: name).map { .fault($0) }
      case "refusal": EntryRefusal.Cause(rawValue: name).map { .refusal($0) }
      case "warning": EntryWarning.Cause(rawValue: name).map { .warning($0) }
      case "difference": .difference
      default: nil
      }
    guard let code else { throw fault }
    return Remark(
      code, row: try count(), column: try number(), field: try word(EntryField.self), value: try text(),
      details: try texts())
  }
}
