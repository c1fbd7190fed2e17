public import Statute

/// The sheet for calling up those who are late (催办单): a block for each region, a row for each whom to call for.
public struct CallSheet: Hashable, Sendable {
  /// The rows of one region (统计归属).
  public struct Block: Hashable, Sendable {
    public let region: String
    public let rows: [Row]

    public init(region: String, rows: [Row]) {
      self.region = region
      self.rows = rows
    }
  }

  /// One call to make.
  public struct Row: Hashable, Sendable {
    public let unit: String
    /// The site or object it is about; empty for the unit itself.
    public let subject: String
    /// What is late and since when, a line each.
    public let matters: [String]
    public let person: String
    public let phone: String
    public let lastContact: String

    public init(
      unit: String, subject: String, matters: [String], person: String, phone: String, lastContact: String
    ) {
      self.unit = unit
      self.subject = subject
      self.matters = matters
      self.person = person
      self.phone = phone
      self.lastContact = lastContact
    }
  }

  public let title: String
  public let day: Day
  /// In the official order.
  public let blocks: [Block]

  public init(title: String, day: Day, blocks: [Block]) {
    self.title = title
    self.day = day
    self.blocks = blocks
  }

  /// Writes the sheet as a workbook, whole or not at all; the same sheet gives the same bytes.
  public func write(to path: String) throws { try CallSheetPrinter(self, to: path).print() }
}
