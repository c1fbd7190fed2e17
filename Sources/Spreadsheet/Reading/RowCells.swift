/// The cells of one row, in the order of their columns, those without value left out; of use only while it is lent.
public struct RowCells: ~Copyable {
  /// Counted from 0.
  public let row: Int
  public let isHidden: Bool

  let slots: UnsafeBufferPointer<CellSlot>
  let text: UnsafePointer<UInt8>
  let shared: UnsafePointer<SharedStrings>
  let isEpoch1904: Bool

  /// How many cells there are.
  public var count: Int { slots.count }
  public var isEmpty: Bool { slots.isEmpty }

  /// The cell that is the nth of those there are, counted from 0.
  public subscript(index: Int) -> Cell {
    let slot = slots[index]
    return Cell(column: Int(slot.column), value: value(of: slot), isFormula: slot.isFormula)
  }

  /// The value in a column, `empty` where there is no cell.
  public func value(column: Int) -> CellValue { slot(column).map { value(of: $0) } ?? .empty }

  /// The cell in a column, nil where there is none.
  public func cell(column: Int) -> Cell? {
    slot(column).map { Cell(column: column, value: value(of: $0), isFormula: $0.isFormula) }
  }

  private func slot(_ column: Int) -> CellSlot? {
    // Most rows have a cell in every column.
    if column >= 0, column < slots.count, slots[column].column == Int32(column) { return slots[column] }
    var (low, high) = (0, slots.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(slots[middle].column) < column { low = middle + 1 } else { high = middle }
    }
    return low < slots.count && Int(slots[low].column) == column ? slots[low] : nil
  }

  private func value(of slot: CellSlot) -> CellValue {
    switch slot.kind {
    case .empty: .empty
    case .text: .text(string(slot))
    case .shared: .text(String(decoding: shared.pointee[Int(slot.start)], as: UTF8.self))
    case .number: .number(slot.number, raw: string(slot))
    case .date:
      CivilMoment(serial: slot.number, epoch1904: isEpoch1904).map { .date($0, serial: slot.number) }
        ?? .number(slot.number, raw: string(slot))
    case .boolean: .boolean(slot.number != 0)
    case .error: .error(string(slot))
    case .formulaWithoutValue: .formulaWithoutValue
    }
  }

  private func string(_ slot: CellSlot) -> String {
    String(decoding: UnsafeBufferPointer(start: text + Int(slot.start), count: Int(slot.length)), as: UTF8.self)
  }
}
