/// A workbook as data (报表册): its name and its sheets.
public struct Layout: Sendable, Identifiable {
  public typealias ID = String

  /// The name of its file, `book1`.
  public let id: ID
  /// 附件1.
  public let label: String
  /// As it stands in the file name.
  public let name: String
  /// The name of the file with its placeholders.
  public let fileName: Template
  public let sheets: [SheetLayout]
  /// What is signed at the foot, side by side.
  public let signOff: [String]

  /// Whether a sheet of it is drawn.
  public var hasCharts: Bool {
    sheets.contains { if case .chart = $0.content { true } else { false } }
  }
}
