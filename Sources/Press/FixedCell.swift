/// What stands in a cell of such a sheet.
enum FixedCell {
  case text(String)
  case number(Int)
}
