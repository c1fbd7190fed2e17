extension ObjectFile {
  /// What the file says after a fact of this object, which bears that number.
  public mutating func take(_ fact: Fact, number: FactNumber) {
    switch fact.content {
    case .objectDescribed(_, let unit, let name):
      self.unit = unit
      self.name = Standing(number: number, on: fact.actedOn, value: name)
    case .gradingDecided(_, _, _, let level):
      grading = Standing(number: number, on: fact.actedOn, value: level)
    case .filingCertified(_, let filing, _):
      certificate = Standing(number: number, on: fact.actedOn, value: filing)
    case .filingEnded: certificate = nil
    case .assessmentReported(_, let tester, _, _, let conclusion, _, _, _):
      report = Standing(number: number, on: fact.actedOn, value: Report(tester: tester, conclusion: conclusion))
    default: break
    }
  }
}
