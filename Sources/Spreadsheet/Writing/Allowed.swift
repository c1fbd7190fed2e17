/// What may be typed into a cell.
public enum Allowed: Hashable, Sendable {
  /// One of the texts in a range of a sheet, offered as a drop-down.
  case listed(sheet: String, CellRange)
  /// A day within these, both included.
  case dates(CivilMoment, CivilMoment)
  /// A whole number within these, both included.
  case integers(ClosedRange<Int>)
}
