public import Reports

/// A book that has been written.
public struct PrintedBook: Hashable, Sendable {
  public let book: Layout.ID
  public let fileName: String
  public let path: String
  /// The rows of each sheet below its header, by the sheet's name.
  public let rows: [String: Int]
}
