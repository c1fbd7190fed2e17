extension FindingFile {
  /// What the file says after a fact of this finding, which bears that number.
  public mutating func take(_ fact: Fact, number: FactNumber) {
    func standing<Value>(_ value: Value) -> Standing<Value> {
      Standing(number: number, on: fact.actedOn, value: value)
    }
    switch fact.content {
    case .findingOpened(_, let source, let severity, let description, let dueOn, _):
      opened = standing(Opening(source: source, severity: severity, description: description, dueOn: dueOn))
    case .findingPlanned(_, let measure, let unit, let person):
      plan = standing(Plan(measure: measure, unit: unit, person: person))
    case .findingClaimedFixed: fixed = standing(true)
    case .findingRechecked(_, let checkedBy, _, let passed, _):
      recheck = standing(Recheck(checkedBy: checkedBy, passed: passed))
    case .findingClosed: closed = standing(true)
    case .findingReopened:
      reopenings += 1
      reopenedOn = fact.actedOn
      closed = nil
      fixed = nil
    case .findingAccepted(_, _, let until, _): accepted = standing(until)
    default: break
    }
  }
}
