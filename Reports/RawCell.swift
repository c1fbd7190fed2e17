public import Statute

/// One value of a list row where its source has it (清单原值): a `Cell` whose text is still the source's UTF-8, there only
/// while the row is handed over. Of a million rows none need be kept.
public enum RawCell {
  case empty
  case text(UnsafeBufferPointer<UInt8>)
  case number(Int)
  case day(Day)
  case flag(Bool)
  case particulars([Particular])
}

extension Cell {
  public init(_ raw: RawCell) {
    self =
      switch raw {
      case .empty: .empty
      case .text(let utf8): .text(String(decoding: utf8, as: UTF8.self))
      case .number(let number): .number(number)
      case .day(let day): .day(day)
      case .flag(let flag): .flag(flag)
      case .particulars(let particulars): .particulars(particulars)
      }
  }
}
