internal import Casework
internal import Spreadsheet
internal import Statute

/// One row while its cells are read into values (逐行读取), with what there is to say of them.
struct RowReading {
  let map: HeaderMap
  let terms: PlanTerms
  let asOf: Day
  /// Counted from 0.
  var row = 0
  var values: [CellValue] = []
  private(set) var remarks: [Remark] = []
  /// Few regions come in many rows.
  private var regions: [String: RegionTable.Answer] = [:]

  init(map: HeaderMap, terms: PlanTerms, asOf: Day) {
    (self.map, self.terms, self.asOf) = (map, terms, asOf)
  }

  var isRefused: Bool { remarks.contains { $0.weight == .refusal } }

  mutating func begin(row: Int, values: [CellValue]) {
    self.row = row
    self.values = values
    remarks.removeAll(keepingCapacity: true)
  }

  func cell(_ field: EntryField) -> CellValue {
    guard let column = map.column(field), column < values.count else { return .empty }
    return values[column]
  }

  mutating func remark(_ code: Remark.Code, _ field: EntryField, value: String? = nil, _ details: [String] = []) {
    remarks.append(
      Remark(
        code, row: row + 1, column: map.column(field), field: field, value: value ?? cell(field).written,
        details: details))
  }

  mutating func fault(_ fault: ValueFault, _ field: EntryField, _ details: String...) {
    remark(.fault(fault), field, details)
  }

  /// One line of text; nil where the cell is empty or marked as such.
  mutating func text(_ field: EntryField, limit: Int = 500) -> String? {
    let text: String
    switch cell(field) {
    case .empty: return nil
    case .text(let written): text = CellText.line(written)
    case .number(_, let raw):
      guard CodeText.keepsDigits(raw) else {
        fault(.digitsLost, field)
        return nil
      }
      text = raw
    case .date(let moment, _): text = moment.description
    case .boolean(let answer): text = answer ? "是" : "否"
    case .error:
      fault(.errorValue, field)
      return nil
    case .formulaWithoutValue:
      fault(.formulaWithoutValue, field)
      return nil
    }
    if CellText.isBlankMark(text) { return nil }
    guard text.unicodeScalars.count <= limit else {
      fault(.tooLong, field)
      return nil
    }
    return text
  }

  mutating func required(_ field: EntryField) -> String? {
    let known = remarks.count
    if let text = text(field) { return text }
    if remarks.count == known { remark(.refusal(.required), field) }
    return nil
  }

  /// A word of a closed list; nil where the cell is empty, or where no list has it, which is said.
  mutating func word<Value>(_ field: EntryField, _ fault: ValueFault, _ read: (String) -> Value?) -> Value? {
    guard let text = text(field) else { return nil }
    if let value = read(CellText.word(text)) { return value }
    self.fault(fault, field)
    return nil
  }

  /// A day; one after today is refused unless it may lie ahead.
  mutating func day(_ field: EntryField, mayLieAhead: Bool = false) -> Day? {
    let read: Result<Day, DayText.Fault>
    switch cell(field) {
    case .empty: return nil
    case .date(let moment, _):
      read =
        Day(year: moment.year, month: moment.month, day: moment.day).map { .success($0) } ?? .failure(.init(.noSuchDay))
    case .text(let written):
      let text = CellText.line(written)
      if CellText.isBlankMark(text) { return nil }
      read = DayText.read(text)
    case .number(_, let raw):
      // Eight digits are a day; any other number may be a serial that lost its format, and which is not known.
      read = raw.utf8.count == 8 ? DayText.read(raw) : .failure(.init(.notADay))
    case .boolean: read = .failure(.init(.wrongKind))
    case .error: read = .failure(.init(.errorValue))
    case .formulaWithoutValue: read = .failure(.init(.formulaWithoutValue))
    }
    switch read {
    case .success(let day) where day > terms.today && !mayLieAhead:
      fault(.futureDay, field, terms.today.description)
      return nil
    case .success(let day): return day
    case .failure(let found):
      fault(found.value, field)
      return nil
    }
  }

  /// A count; words in its place are refused, never taken for nought.
  mutating func count(_ field: EntryField) -> Int? {
    if case .number(let number, _) = cell(field), let count = Int(exactly: number), count >= 0 { return count }
    guard let text = text(field) else { return nil }
    if let count = Int(CellText.word(text)), count >= 0 { return count }
    fault(.notANumber, field)
    return nil
  }

  /// `有` or `无`, `√` or `×`, or the day on which it was done.
  mutating func attested(_ field: EntryField) -> Attested? {
    switch cell(field) {
    case .date: return day(field).map { Attested(true, on: $0) }
    case .text(let written):
      let word = CellText.word(written)
      if let answer = Words.answer(word) { return Attested(answer) }
      if CellText.isBlankMark(word) { return nil }
      if word.unicodeScalars.first?.properties.numericType != nil { return day(field).map { Attested(true, on: $0) } }
      fault(.unknownAnswer, field)
      return nil
    case .boolean(let answer): return Attested(answer)
    case .number(_, let raw) where raw.utf8.count == 8: return day(field).map { Attested(true, on: $0) }
    case .number(_, let raw) where raw == "1" || raw == "0": return Attested(raw == "1")
    case .empty: return nil
    case .error: fault(.errorValue, field)
    case .formulaWithoutValue: fault(.formulaWithoutValue, field)
    case .number: fault(.unknownAnswer, field)
    }
    return nil
  }

  /// The code of a row of the statistics.
  mutating func region(_ field: EntryField) -> String? {
    guard let written = text(field) else {
      if !isRefused { remark(.refusal(.required), field) }
      return nil
    }
    let answer: RegionTable.Answer
    if let known = regions[written] {
      answer = known
    } else {
      answer = terms.regions(CellText.word(written), on: asOf)
      if regions.count < 10_000 { regions[written] = answer }
    }
    switch answer {
    case .row(let code): return code
    case .renamed(let code, let name):
      remark(.warning(.regionRenamed), field, [written, name])
      return code
    case .closed(let successor): remark(.refusal(.regionClosed), field, [asOf.description, successor])
    case .notYet(let since): remark(.refusal(.regionNotYet), field, [asOf.description, since.description])
    case .unknown: fault(.unknownRegion, field)
    }
    return nil
  }
}
