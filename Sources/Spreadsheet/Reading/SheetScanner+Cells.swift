extension SheetScanner {
  /// Reads the row just begun and tells whether it is hidden.
  mutating func readRow() throws(SheetRefusal) -> Bool {
    var isHidden = false
    var number = row + 1
    for attribute in xml.attributes {
      if attribute.name == .r {
        guard let found = xml.number(attribute), found > 0 else { throw .rowOutOfOrder(sheet: sheet, row: row + 1) }
        number = found - 1
      } else if attribute.name == XMLName("hidden") {
        isHidden = xml.isTrue(attribute)
      }
    }
    guard number > row else { throw .rowOutOfOrder(sheet: sheet, row: number) }
    guard number < min(limits.rows, CellPlace.rowsOfSheet) else { throw .tooManyRows(sheet: sheet, row: number) }
    row = number
    column = -1
    slotCount = 0
    text.truncate(to: 0)
    while true {
      switch try xml.next() {
      case .start:
        if xml.name == .c && xml.isMain { try readCell() } else { try xml.skip() }
      case .end: return isHidden
      case .text: guard xml.isTextBlank else { throw xml.broken }
      case .finished: throw xml.broken
      }
    }
  }

  /// What the `t` of a cell says of its value.
  private enum Written { case number, shared, text, inline, boolean, error, isoDate }

  private mutating func readCell() throws(SheetRefusal) {
    var written = Written.number
    var style = 0
    var next = column + 1
    for attribute in xml.attributes {
      if attribute.name == .r {
        next = try readReference(attribute)
      } else if attribute.name == .s {
        style = xml.number(attribute) ?? -1
      } else if attribute.name == .t {
        column = next
        written = try readType(attribute)
      }
    }
    column = next
    guard column < min(limits.columns, CellPlace.columnsOfSheet) else { throw .cellOutOfRange(place) }

    let start = text.count
    var hasValue = false
    var isFormula = false
    loop: while true {
      switch try xml.next() {
      case .start where xml.isMain && xml.name == .v:
        guard !hasValue else { throw xml.broken }
        try readContent()
        hasValue = true
      case .start where xml.isMain && xml.name == .is:
        guard !hasValue, written == .inline else { throw xml.broken }
        try xml.appendRuns(to: &text)
        hasValue = true
      case .start:
        if xml.isMain && xml.name == .f { isFormula = true }
        try xml.skip()
      case .text: guard xml.isTextBlank else { throw xml.broken }
      case .end: break loop
      case .finished: throw xml.broken
      }
    }
    guard hasValue || isFormula else { return }
    if let slot = try slot(written, style, start, hasValue, isFormula) { append(slot) }
    guard text.count <= limits.rowBytes else { throw .rowTooLong(sheet: sheet, row: row) }
  }

  private mutating func readContent() throws(SheetRefusal) {
    while true {
      switch try xml.next() {
      case .text: try xml.appendText(to: &text)
      case .end: return
      case .start, .finished: throw xml.broken
      }
    }
  }

  private mutating func readReference(_ attribute: XMLAttribute) throws(SheetRefusal) -> Int {
    let bytes = UnsafeBufferPointer(
      start: UnsafePointer(xml.bytes + attribute.start), count: attribute.end - attribute.start)
    guard let found = CellReference.parse(bytes), found.row == row else {
      throw .cellReferenceMalformed(
        sheet: sheet, row: row, text: String(decoding: bytes.prefix(20), as: UTF8.self))
    }
    guard found.column > column else {
      throw .cellOutOfOrder(CellPlace(sheet: sheet, row: row, column: found.column))
    }
    return found.column
  }

  private func readType(_ attribute: XMLAttribute) throws(SheetRefusal) -> Written {
    let bytes = UnsafeBufferPointer(
      start: UnsafePointer(xml.bytes + attribute.start), count: attribute.end - attribute.start)
    if bytes.count == 1 {
      switch bytes[0] {
      case 0x73: return .shared
      case 0x6E: return .number
      case 0x62: return .boolean
      case 0x65: return .error
      case 0x64: return .isoDate
      default: break
      }
    }
    switch String(decoding: bytes.prefix(20), as: UTF8.self) {
    case "inlineStr": return .inline
    case "str": return .text
    case let other: throw .cellTypeUnknown(place, type: other)
    }
  }

  /// What the cell comes to; nil when it holds nothing.
  private mutating func slot(
    _ written: Written, _ style: Int, _ start: Int, _ hasValue: Bool, _ isFormula: Bool
  ) throws(SheetRefusal) -> CellSlot? {
    var slot = CellSlot(column: Int32(column), kind: .text, isFormula: isFormula, start: UInt32(start))
    if !hasValue {
      slot.kind = .formulaWithoutValue
      return slot
    }
    if written == .text || written == .inline || written == .error {
      let value = valueBytes(start)
      if value.count > limits.cellLength, CellText.utf16Length(value) > limits.cellLength { throw .cellTooLong(place) }
      slot.length = UInt32(value.count)
      if written == .error { slot.kind = .error }
      return slot
    }
    let value = trim(start, &slot.start)
    slot.length = UInt32(value.count)
    if value.isEmpty {
      guard isFormula else { return nil }
      slot.kind = .formulaWithoutValue
      return slot
    }
    switch written {
    case .shared:
      guard let index = NumberText.parse(value).flatMap({ Int(exactly: $0) }), index >= 0, index < sharedCount else {
        throw .sharedStringMissing(place, index: NumberText.parse(value).flatMap { Int(exactly: $0) } ?? -1)
      }
      slot.kind = .shared
      slot.start = UInt32(index)
      text.truncate(to: start)
    case .boolean:
      guard value.count == 1, value[0] == 0x30 || value[0] == 0x31 else {
        throw .booleanMalformed(place, text: string(value))
      }
      slot.kind = .boolean
      slot.number = value[0] == 0x31 ? 1 : 0
    case .isoDate:
      // A day as text is still a text that says so, whether or not it can be turned into a serial.
      if let serial = ISODate.serial(value, epoch1904: isEpoch1904) {
        slot.kind = .date
        slot.number = serial
      }
    default:
      guard let number = NumberText.parse(value) else { throw .numberMalformed(place, text: string(value)) }
      slot.number = number
      slot.kind = try isDate(style) ? .date : .number
    }
    return slot
  }

  private func isDate(_ style: Int) throws(SheetRefusal) -> Bool {
    guard style >= 0, style < styles.isDate.count else {
      guard style == 0 || !styles.isKnown else { throw .styleMissing(place, index: style) }
      return false
    }
    return styles.isDate[style]
  }

  private func valueBytes(_ start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(text.base + start), count: text.count - start)
  }

  /// The value without the space around it, and where it begins.
  private func trim(_ start: Int, _ first: inout UInt32) -> UnsafeBufferPointer<UInt8> {
    let value = valueBytes(start)
    var (low, high) = (0, value.count)
    while low < high, XMLScanner.isSpace(value[low]) { low += 1 }
    while high > low, XMLScanner.isSpace(value[high - 1]) { high -= 1 }
    first = UInt32(start + low)
    return UnsafeBufferPointer(rebasing: value[low..<high])
  }

  private func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes.prefix(64), as: UTF8.self)
  }

  private mutating func append(_ slot: CellSlot) {
    if slotCount == slotCapacity {
      let larger = UnsafeMutablePointer<CellSlot>.allocate(capacity: slotCapacity * 4)
      larger.moveInitialize(from: slots, count: slotCount)
      slots.deallocate()
      slots = larger
      slotCapacity *= 4
    }
    (slots + slotCount).initialize(to: slot)
    slotCount += 1
  }
}
