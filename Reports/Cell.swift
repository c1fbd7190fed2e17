public import Statute

/// One value of a list row (清单单元格), as the register holds it: codes unworded, dates as days.
public enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Int)
  /// A number with that many places after the point: `decimal(9235, places: 2)` is 92.35.
  case decimal(Int, places: Int)
  case day(Day)
  case flag(Bool)
  /// Several particulars of the row; there may be none.
  case particulars([Particular])
}
