import Reports

/// A column of a sheet whose columns no layout names.
struct FixedColumn {
  let heading: String
  let width: Int
  let style: CellStyle
}
