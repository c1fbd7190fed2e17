extension Balance {
  /// Runs every check on the cube that the sheets are written from.
  public init(of issue: Issue, lists: [ListCount], measures: Measures = .catalogue) {
    let run = BalanceRun(issue, measures: measures)
    lines =
      issue.campaign.checks.rules.map(run.line(of:)) + issue.campaign.checks.units.map(run.line(of:)) + run.subsets()
      + run.sums() + [run.rates()]
      + lists.map(run.line(of:)) + run.cumulative() + [run.movement()] + run.integrity()
  }
}
