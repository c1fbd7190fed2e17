/// How many rows a list prints, against the cell it belongs to.
public struct ListCount: Hashable, Sendable {
  /// The name of the sheet.
  public let sheet: String
  public let measure: Measure.ID
  public let rows: Int

  public init(sheet: String, measure: Measure.ID, rows: Int) {
    self.sheet = sheet
    self.measure = measure
    self.rows = rows
  }
}
