/// One sheet as the workbook lists it.
public struct SheetInfo: Hashable, Sendable {
  public let name: String
  public let visibility: SheetVisibility
  /// The part of the package, or nil when the sheet holds no cells: charts, dialogs, old macros.
  let part: String?

  public var isHidden: Bool { visibility != .visible }
}
