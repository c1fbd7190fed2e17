internal import Statute

/// How what a row says stands to what the books say (比对结果).
enum Comparison: Equatable {
  case same
  /// The books have nothing of the kind, or what they have was earlier: it goes on.
  case new
  /// The books were wrong.
  case correction(Fact.Correction)

  /// The books were written later than the day the row speaks for, and say otherwise.
  case older

  /// What is to be recorded, nil when nothing is.
  func fact(_ content: @autoclosure () -> Fact.Content, on day: Day?) -> Fact? {
    switch self {
    case .same, .older: nil
    case .new: Fact(content(), on: day)
    case .correction(let correction): Fact(content(), on: day, correction: correction)
    }
  }
}

extension EntryContext {
  /// Compares what has a day of its own. A day left empty is no difference.
  func compare<Value: Equatable>(
    _ value: Value, on day: Day?, with standing: Standing<Value>?, _ field: EntryField
  ) throws(EntryRefusal) -> Comparison {
    guard let standing else { return .new }
    if standing.value == value, day == nil || day == standing.on { return .same }
    try notPending(standing.number, field)
    if let day, let known = standing.on, day > known { return .new }
    return .correction(.init(of: standing.number, because: reason(field)))
  }

  /// Compares what holds on the day the file speaks for and has no day of its own.
  func compare<Value: Equatable>(
    undated value: Value, with standing: Standing<Value>?, _ field: EntryField
  ) throws(EntryRefusal) -> Comparison {
    guard let standing, standing.value != value else { return standing == nil ? .new : .same }
    try notPending(standing.number, field)
    if let known = standing.on, asOf != known { return asOf > known ? .new : .older }
    return .correction(.init(of: standing.number, because: reason(field)))
  }

  /// A fact that an earlier row of the file proposes bears that row's number below zero: rows must agree.
  func notPending(_ number: FactNumber, _ field: EntryField) throws(EntryRefusal) {
    guard number >= 0 else { throw EntryRefusal(.contradictsEarlierRow, field, String(-number)) }
  }
}
