import Statute

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

extension Balance {
  /// Runs every check on the cube that the sheets are written from.
  public init(of issue: Issue, lists: [ListCount], measures: Measures = .catalogue) {
    let run = BalanceRun(issue, measures: measures)
    lines =
      issue.campaign.checks.rules.map(run.line(of:)) + run.subsets() + run.sums() + [run.rates()]
      + lists.map(run.line(of:)) + run.cumulative() + [run.movement()] + run.integrity()
  }
}
