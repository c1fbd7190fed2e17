public import Statute

/// What must be so on the day of the act for a clock to start (起算条件).
public enum ClockCondition: Hashable, Sendable {
  /// The object is of this very level.
  case level(Level)
  /// The object is of this level or a higher one.
  case levelFrom(Level)
  case severity(FindingSeverity)
  /// The object serves a site that runs.
  case running
  /// The grading waits for nothing more before it is filed.
  case readyToFile
  /// A first going live, not the return of a site that had been off for a while.
  case opening
  /// The certificate was issued on the form of 2007.
  case onOldForm
  /// No report came before it.
  case firstReport

  func holds(_ start: ClockStart) -> Bool {
    switch self {
    case .level(let level): start.level == level
    case .levelFrom(let level): start.level.map { $0 >= level } ?? false
    case .severity(let severity): start.severity == severity
    case .running: start.isRunning
    case .readyToFile: start.isReadyToFile
    case .opening: start.isOpening
    case .onOldForm: start.isOnOldForm
    case .firstReport: start.isFirstReport
    }
  }
}
