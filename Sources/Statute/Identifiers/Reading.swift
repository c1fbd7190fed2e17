/// What came of reading a text as an identifier: the value, or problems; and warnings in either case.
public struct Reading<Value: PublicIdentifier>: Sendable {
  public let value: Value?
  public let problems: [Verdict.Problem]
  public let warnings: [Verdict.Warning]

  static func refused(_ problems: Verdict.Problem..., warnings: [Verdict.Warning] = []) -> Reading {
    Reading(value: nil, problems: problems, warnings: warnings)
  }
  static func read(_ value: Value, warnings: [Verdict.Warning] = []) -> Reading {
    Reading(value: value, problems: [], warnings: warnings)
  }

  public var verdict: Verdict { Verdict(normalised: value?.normalised, problems: problems, warnings: warnings) }
}
