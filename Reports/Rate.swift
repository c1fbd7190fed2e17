/// A rate as it is printed (比率): tenths of a percent, half-up from the unrounded quotient.
public struct Rate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 965 is 96.5 %.
  public let tenths: Int

  /// Nil when the whole is nothing: such a rate is neither 0 nor 100, and is not ranked.
  ///
  /// Anything short of complete prints at most 99.9, anything above nothing at least 0.1.
  public init?(of part: Int, in whole: Int) {
    guard whole > 0 else { return nil }
    let rounded = (2000 * part + whole) / (2 * whole)
    tenths = part > 0 && part < whole ? min(max(rounded, 1), 999) : rounded
  }

  public static func < (a: Rate, b: Rate) -> Bool { a.tenths < b.tenths }

  /// The change in percentage points, in tenths: the difference of what is printed, so that a reader can redo it.
  public static func - (a: Rate, b: Rate) -> Int { a.tenths - b.tenths }

  /// `96.5`, without the sign.
  public var description: String { Rate.printed(tenths: tenths) }

  /// Tenths with one place after the point.
  public static func printed(tenths: Int) -> String {
    "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}
