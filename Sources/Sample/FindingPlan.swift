import Casework
import Statute

/// A finding of the sample (问题隐患), before its story is told.
struct FindingPlan {
  let id: FindingID
  let site: Int
  let object: Int?
  let source: FindingSource
  let severity: Severity
  let text: String
  let found: Day
  /// When it is closed; nil: it stays open.
  let closed: Day?
  var ending = Ending.ordinary
  var recurrenceOf: FindingID?

  /// How a finding's story ends out of the common run.
  enum Ending {
    case ordinary
    /// Claimed fixed, passed, closed, and found again as it was.
    case fake
    case withoutEvidence, extended, accepted, dismissed, failedRecheck
  }

  /// The days its severity gives, from the local policy the sample assumes.
  var dueOn: Day {
    switch severity {
    case .major: found + 15
    case .high: found + 30
    case .medium: found + 60
    case .low: found + 120
    }
  }
}
