/// What a cell of a summary shows (表中数).
public enum Figure: Hashable, Sendable {
  /// “—”: not applicable, or a rate of nothing.
  case none
  case text(String)
  case number(Int)
  case rate(Rate)
  /// Percentage points, in tenths, with their sign.
  case change(Int)
  case lamp(Lamp)
}
