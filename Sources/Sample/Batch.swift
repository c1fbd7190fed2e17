public import Casework

/// What one desk recorded at one instant (一次登记), to be written in one transaction.
///
/// Facts are counted from 1 over the whole history, in order. Where a fact of the sample refers to an earlier one (the
/// fact a correction is of, the re-check a finding closes by), the number is that ordinal, and always a smaller one.
public struct Batch: Hashable, Sendable {
  /// ISO 8601 in UTC, to the second.
  public let recordedAt: String
  public let recordedBy: String
  public var decision: Decision

  /// The decision with each ordinal replaced by the number the database gave that fact.
  public func decision(numberedBy number: (FactNumber) -> FactNumber) -> Decision {
    Decision(
      registrations: decision.registrations, facts: decision.facts.map { $0.referring(by: number) })
  }
}
