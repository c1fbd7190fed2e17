/// Why a table of law does not let an event happen (不予办理的理由).
public enum Objection<M: Machine>: Error, Hashable, Sendable {
  /// The table has no edition yet on that day.
  case notYetLaw(on: Day)
  /// No provision speaks for this event in this stage.
  case notPermitted(M.Event, in: M.Stage)
  /// Provisions speak, and the condition of none holds; the two lists run side by side.
  case conditionFails([M.Condition], bases: [Basis])
}
