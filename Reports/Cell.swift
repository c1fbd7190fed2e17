public import Statute

/// One value of a list row (清单单元格), as the register holds it: codes unworded, dates as days.
public enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Int)
  case day(Day)
  case flag(Bool)
  /// Several particulars of the row; there may be none.
  case particulars([Particular])
}
